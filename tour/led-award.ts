import type { Actor } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { SignalType } from '../contract/signals/catalogue.ts';
import { confirmAll } from './confirm-all.ts';
import type { Forms } from './forms.ts';
import { passDeadline } from './pass-deadline.ts';
import { addDays, beijingDay } from '../policy/engine/dates.ts';
import { today } from './today.ts';
import type { SentForm } from './sent-form.ts';
import type { Visitors, View } from './visitors.ts';

type Body = object;

/** One award on the stage: the person who acts, what they send, and where it leads. */
export interface LedAward {
  readonly id: string;
  act(by: string, signal: SignalType, expected: string, body?: Body): Promise<View>;
  /** Somebody tries what must be refused. */
  vain(by: string, signal: SignalType, code: string, body?: Body, version?: number): Promise<void>;
  /** Somebody gets past the API and poses as somebody: the award itself refuses. */
  intrudes(as: Actor, signal: SignalType, code: RefusalCode, body?: Body): Promise<void>;
  /** The open order goes to the bank, which pays it. */
  pays(expected: string): Promise<View>;
  /** Nobody acts until an open task is due, or some days longer. */
  passes(task: string, expected: string, daysLonger?: number): Promise<void>;
  /** Somebody who is no party objects to the public notice. */
  objects(by: string): Promise<void>;
  /** A register reports that the enterprise was dissolved. */
  ends(): Promise<void>;
  view(): Promise<View>;
}

/** How a path of the machine is led, and what it shows. */
export interface Path {
  /** Its golden histories are kept under this name. */
  readonly name: string;
  readonly title: string;
  /** @returns the applications that were led, each to its end */
  readonly lead: (visitors: Visitors, forms: Forms) => Promise<readonly string[]>;
}

export const REASONS = { reasons: 'as the file shows' } as const;
export const GRANT = { outcome: 'grant', ...REASONS } as const;

/** The applicant's form is in; everything after it is sent by others. */
export async function submitted(
  visitors: Visitors,
  form: SentForm,
  by = 'applicant-qiaoxi',
): Promise<LedAward> {
  const { id } = await visitors.submit(by, form);
  return {
    id,
    act: (who, signal, expected, body = REASONS) =>
      visitors.act(who, id, signal, bodyOf(signal, body), expected),
    vain: (who, signal, code, body = REASONS, version) =>
      visitors.tryInVain(who, id, signal, bodyOf(signal, body), code, version),
    intrudes: (actor, signal, code, body = REASONS) =>
      visitors.intrude(id, signal, actor, bodyOf(signal, body), code),
    pays: (expected) => visitors.pay(id, expected),
    passes: (task, expected, daysLonger) => passDeadline(visitors, id, task, expected, daysLonger),
    objects: (who) => visitors.object(who, id, REASONS),
    ends: () => visitors.endEnterprise(id),
    view: () => visitors.view('handler-1', id),
  };
}

/** Signals that need carry nothing are sent with nothing, unless somebody says what. */
const BARE: ReadonlySet<SignalType> = new Set([
  'application.accept',
  'application.withdraw',
  'department.confirm',
  'account.correct',
]);
const bodyOf = (signal: SignalType, body: Body): Body => (BARE.has(signal) && body === REASONS ? {} : body);

export async function verifying(visitors: Visitors, form: SentForm, by?: string): Promise<LedAward> {
  const award = await submitted(visitors, form, by);
  await award.act('handler-1', 'application.accept', 'departmentVerification.answering');
  return award;
}

export async function proposing(visitors: Visitors, form: SentForm, by?: string): Promise<LedAward> {
  const award = await verifying(visitors, form, by);
  await confirmAll(visitors, award.id);
  return award;
}

export async function approving(visitors: Visitors, form: SentForm, by?: string): Promise<LedAward> {
  const award = await proposing(visitors, form, by);
  await award.act('handler-1', 'office.propose', 'officeReview.approving', grantOf(form));
  return award;
}

/** The proposal to grant; a standard that replaces another one does so as the office says. */
export const grantOf = ({ claim }: SentForm): Body =>
  'replaces' in claim ? { ...GRANT, replacement: { answer: 'confirmed', ...REASONS } } : GRANT;

export async function published(visitors: Visitors, form: SentForm): Promise<LedAward> {
  const award = await approving(visitors, form);
  await award.act('approver-1', 'office.approve', 'publicNotice.open');
  return award;
}

export async function settled(visitors: Visitors, form: SentForm): Promise<LedAward> {
  const award = await published(visitors, form);
  await award.passes('notice', 'payment.ordered');
  await award.pays('funded.settled');
  return award;
}

/** No department has answered in time: each of them may still say something, once. */
export async function silent(visitors: Visitors, form: SentForm, by?: string): Promise<LedAward> {
  const award = await verifying(visitors, form, by);
  await award.passes('verify', 'officeReview.proposing', 30);
  return award;
}

/** A department objects, the office grants all the same, and the leading group has to decide. */
export async function grantedAgainstAnObjection(visitors: Visitors, form: SentForm): Promise<LedAward> {
  const award = await verifying(visitors, form);
  await award.act('officer-market', 'department.object', 'departmentVerification.answering');
  await award.act('officer-street', 'department.confirm', 'departmentVerification.answering');
  await award.act('officer-finance-bureau', 'department.confirm', 'officeReview.proposing');
  await award.act('handler-1', 'office.propose', 'officeReview.approving', grantOf(form));
  await award.act('approver-1', 'office.approve', 'groupDecision');
  return award;
}

/** A newly introduced firm, paid after the leading group has decided, within its five years. */
export async function watched(visitors: Visitors, forms: Forms): Promise<LedAward> {
  const award = await approving(visitors, forms.introduced(), 'applicant-xinqian');
  await award.act('approver-1', 'office.approve', 'groupDecision');
  await award.act('group-head', 'group.approve', 'publicNotice.open');
  await award.passes('notice', 'payment.ordered');
  await award.pays('funded.watched');
  return award;
}

/** The firm says that it has left, and the office looks at it. */
export async function reported(visitors: Visitors, forms: Forms): Promise<LedAward> {
  const award = await watched(visitors, forms);
  await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', {
    effectiveOn: today(),
    address: '江南大道9号（样例）',
    district: '滨江区',
  });
  return award;
}

/** A day in Hangzhou, counted from the newest step of the award: time has skipped on its clock. */
export async function dayOn(award: LedAward, daysLater: number): Promise<string> {
  const { at } = await award.view();
  return addDays(beijingDay(at), daysLater);
}

/** A false certificate comes to light, and the office claims an amount back. */
export async function claimedBack(award: LedAward, amountFen: number): Promise<void> {
  await award.act('handler-1', 'irregularity.find', 'clawback.noticed', falseCertificate(amountFen));
}

export const falseCertificate = (amountFen: number): Body => ({
  legalBasis: UNDERTAKING,
  facts: 'a false certificate',
  amountFen,
});
export const UPHELD = { decision: 'uphold', ...REASONS } as const;
/** Received on the award's own day. */
export async function repayment(award: LedAward, amountFen: number): Promise<RepaymentBody> {
  const receivedOn = await dayOn(award, 0);
  return { amountFen, reference: `SAMPLE-${award.id}-R${String(++repayments)}`, receivedOn };
}
type RepaymentBody = Body & {
  readonly amountFen: number;
  readonly reference: string;
  readonly receivedOn: string;
};
let repayments = 0;
export const UNDERTAKING = { kind: 'undertaking', reference: 'SAMPLE undertaking no. 7' } as const;
