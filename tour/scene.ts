import type { Actor } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { SignalType } from '../contract/signals/catalogue.ts';
import { confirmAll } from './confirm-all.ts';
import type { Forms } from './forms.ts';
import { passDeadline } from './pass-deadline.ts';
import { today } from './today.ts';
import type { Stage, View } from './stage.ts';

type Body = object;

/** One award on the stage: whoever acts, what they send, and where it leads. */
export interface Scene {
  readonly id: string;
  act(by: string, signal: SignalType, expected: string, body?: Body): Promise<View>;
  /** Somebody tries what must be refused. */
  vain(by: string, signal: SignalType, code: string, body?: Body, version?: number): Promise<void>;
  /** Somebody gets past the door and poses as somebody: the award itself refuses. */
  intrudes(as: Actor, signal: SignalType, code: RefusalCode, body?: Body): Promise<void>;
  /** Nobody acts until an open task is due, or some days longer. */
  passes(task: string, expected: string, daysLonger?: number): Promise<void>;
  /** Somebody who is no party objects to the public notice. */
  objects(by: string): Promise<void>;
  view(): Promise<View>;
}

/** How a path of the machine is led, and what it shows. */
export interface Path {
  /** Its golden histories are kept under this name. */
  readonly name: string;
  readonly title: string;
  /** @returns the applications that were led, each to its end */
  readonly lead: (stage: Stage, forms: Forms) => Promise<readonly string[]>;
}

export const REASONS = { reasons: 'as the file shows' } as const;
export const GRANT = { outcome: 'grant', ...REASONS } as const;

/** The applicant's form is in; everything after it is sent by others. */
export async function submitted(stage: Stage, form: object, by = 'applicant-qiaoxi'): Promise<Scene> {
  const { id } = await stage.submit(by, form);
  return {
    id,
    act: (who, signal, expected, body = REASONS) =>
      stage.act(who, id, signal, bodyOf(signal, body), expected),
    vain: (who, signal, code, body = REASONS, version) =>
      stage.tryInVain(who, id, signal, bodyOf(signal, body), code, version),
    intrudes: (actor, signal, code, body = REASONS) =>
      stage.intrude(id, signal, actor, bodyOf(signal, body), code),
    passes: (task, expected, daysLonger) => passDeadline(stage, id, task, expected, daysLonger),
    objects: (who) => stage.object(who, id, REASONS),
    view: () => stage.view('handler-1', id),
  };
}

/** Signals that carry nothing are sent with nothing. */
const BARE: ReadonlySet<SignalType> = new Set([
  'application.accept',
  'application.withdraw',
  'department.confirm',
  'account.correct',
]);
const bodyOf = (signal: SignalType, body: Body): Body => (BARE.has(signal) ? {} : body);

export async function verifying(stage: Stage, form: object, by?: string): Promise<Scene> {
  const scene = await submitted(stage, form, by);
  await scene.act('handler-1', 'application.accept', 'departmentVerification.answering');
  return scene;
}

export async function proposing(stage: Stage, form: object, by?: string): Promise<Scene> {
  const scene = await verifying(stage, form, by);
  await confirmAll(stage, scene.id);
  return scene;
}

export async function approving(stage: Stage, form: object, by?: string): Promise<Scene> {
  const scene = await proposing(stage, form, by);
  await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
  return scene;
}

export async function published(stage: Stage, form: object): Promise<Scene> {
  const scene = await approving(stage, form);
  await scene.act('approver-1', 'office.approve', 'publicNotice.open');
  return scene;
}

export async function settled(stage: Stage, form: object): Promise<Scene> {
  const scene = await published(stage, form);
  await scene.passes('notice', 'payment.ordered');
  await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
  return scene;
}

/** No department has answered in time: each of them may still say something, once. */
export async function silent(stage: Stage, form: object, by?: string): Promise<Scene> {
  const scene = await verifying(stage, form, by);
  await scene.passes('verify', 'officeReview.proposing', 30);
  return scene;
}

/** A department objects, the office grants all the same, and the leading group has to decide. */
export async function grantedAgainstAnObjection(stage: Stage, form: object): Promise<Scene> {
  const scene = await verifying(stage, form);
  await scene.act('officer-market', 'department.object', 'departmentVerification.answering');
  await scene.act('officer-street', 'department.confirm', 'departmentVerification.answering');
  await scene.act('officer-finance-bureau', 'department.confirm', 'officeReview.proposing');
  await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
  await scene.act('approver-1', 'office.approve', 'groupDecision');
  return scene;
}

/** A newly introduced firm, paid after the leading group has decided, within its five years. */
export async function watched(stage: Stage, forms: Forms): Promise<Scene> {
  const scene = await approving(stage, forms.introduced(), 'applicant-xinqian');
  await scene.act('approver-1', 'office.approve', 'groupDecision');
  await scene.act('group-head', 'group.approve', 'publicNotice.open');
  await scene.passes('notice', 'payment.ordered');
  await scene.act('finance-1', 'payment.confirm', 'funded.watched', receipt(scene));
  return scene;
}

/** The firm says that it has left, and the office looks at it. */
export async function reported(stage: Stage, forms: Forms): Promise<Scene> {
  const scene = await watched(stage, forms);
  await scene.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', {
    effectiveOn: today(),
    address: '江南大道9号（样例）',
    district: '滨江区',
  });
  return scene;
}

/** A false certificate comes to light, and the office claims an amount back. */
export async function claimedBack(scene: Scene, amountFen: number): Promise<void> {
  await scene.act('handler-1', 'irregularity.find', 'clawback.noticed', falseCertificate(amountFen));
}

export const falseCertificate = (amountFen: number): Body => ({
  legalBasis: UNDERTAKING,
  facts: 'a false certificate',
  amountFen,
});
export const UPHELD = { decision: 'uphold', ...REASONS } as const;
export const receipt = ({ id }: Scene): Body => ({ reference: `SAMPLE-${id}`, paidOn: today() });
export const repayment = ({ id }: Scene, amountFen: number): Body => ({
  amountFen,
  reference: `SAMPLE-${id}-R${String(amountFen)}`,
  receivedOn: today(),
});
export const UNDERTAKING = { kind: 'undertaking', reference: 'SAMPLE undertaking no. 7' } as const;
