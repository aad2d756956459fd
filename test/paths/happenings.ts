import type { AwardEvent } from '../../contract/event.ts';
import { CLOCK, SYSTEM, type Actor } from '../../contract/parties.ts';
import { isSignalType, type SignalType } from '../../contract/signals/catalogue.ts';
import type { Effect, WireClaim } from '../../contract/effects.ts';
import { DEADLINES, type Deadline, type DeadlineName } from '../../contract/deadlines.ts';
import { far } from '../support/claims.ts';
import { provenForm } from '../support/proven.ts';
import { isOpen, type Context } from '../machine/version-one.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { simulatedPolicy } from '../../policy/packs/versions.ts';
import { officer } from '../support/officer.ts';

/**
 * Something that happens to an award: what a person sends, a deadline that passes, what another award tells, or what the world
 * answers to what the award has asked for. It names what is meant; what it carries depends on the award that it happens to.
 */
export interface Happening {
  readonly type: AwardEvent['type'];
  readonly actor: Actor;
  /** Which of several that the type may mean; empty if it means one. */
  readonly meant: string;
}

const QIAOXI = '91330105MA2AXQ001U';
const XINQIAN = '91330105MA2AXN003K';
/** Of 新迁, which moved in on 2026-01-15. */
export const WATCH = { from: '2026-01-15', until: '2031-01-15T16:00:00.000Z' } as const;
/** What the machine is told that something is worth, in fen. */
const DUE_FEN = 5_000_000;

const HANDLER = { person: 'p-handler-1', as: 'handle' } as const;
const APPROVER = { person: 'p-approver-1', as: 'approve' } as const;
const ANSWERER = { person: 'p-approver-2', as: 'approve' } as const;
const GROUP = { person: 'p-group-head', as: 'group' } as const;
const FINANCE = { person: 'p-finance-1', as: 'pay' } as const;
const CITIZEN = { person: 'p-citizen-1', as: 'objector' } as const;
const NEIGHBOUR = { person: 'p-applicant-yunhe', as: 'objector' } as const;
const REGISTRY = { person: 'p-registry-1', as: 'registry' } as const;
const QIAOXI_AGENT = { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise: QIAOXI } as const;
const XINQIAN_AGENT = { person: 'p-applicant-xinqian', as: 'applicant', enterprise: XINQIAN } as const;

type ClaimKind = 'resident' | 'introduced' | 'unstated';
const CLAIMED = {
  resident: { item: 'S3', enterprise: QIAOXI, draftingRank: 1, ledDrafting: true },
  introduced: { item: 'N1', standsFor: 'C1', enterprise: XINQIAN },
  unstated: { item: 'M1', enterprise: QIAOXI },
} as const;
const isUnstated = (claim: WireClaim | null): boolean => claim?.item === 'M1';

const RECOGNISED = { resident: 'standard', introduced: 'product', unstated: 'mark' } as const;

/**
 * An industry standard of a firm of the district, with levels below and above it, a brand of the city for a firm that moved
 * in, or a well-known mark of which nobody says who recognised it.
 */
export const claimOf = (application: string, kind: ClaimKind): WireClaim => ({
  ...CLAIMED[kind],
  recognition: `${RECOGNISED[kind]}:${far(application)}`,
  recognisedOn: '2026-01-05',
  certificate: far(application),
});

const agentOf = ({ claim }: Context): Actor => (claim?.enterprise === XINQIAN ? XINQIAN_AGENT : QIAOXI_AGENT);
const unitsThat = (
  { opinions }: Context,
  test: (opinion: Context['opinions'][string]) => boolean,
): readonly string[] => Object.keys(opinions).filter((unit) => opinions[unit] && test(opinions[unit]));

/** Who answers next for a department: those who are asked one after the other, then the person who was silent. */
function answering(context: Context): readonly Actor[] {
  const [open] = unitsThat(context, isOpen);
  const [silent] = unitsThat(context, ({ answer, late }) => answer === 'silent' && late === undefined);
  return [open, silent].filter((unit) => unit !== undefined).map(officer);
}

type Way = readonly [by: Actor, meant?: string];

/** Who sends a signal, and what it may mean. A signal without a line here does not compile. */
const WAYS: Readonly<Record<SignalType, (context: Context) => readonly Way[]>> = {
  'application.submit': () => [
    [QIAOXI_AGENT, 'resident'],
    [XINQIAN_AGENT, 'introduced'],
    [QIAOXI_AGENT, 'unstated'],
  ],
  'application.accept': () => [[HANDLER]],
  'application.return': () => [[HANDLER]],
  'application.decline': () => [[HANDLER]],
  'application.resubmit': (context) => [[agentOf(context)]],
  'application.withdraw': (context) => [[agentOf(context)]],
  'application.continue': () => [[APPROVER]],
  'application.discontinue': () => [[APPROVER]],
  'department.confirm': (context) => answering(context).map((by) => [by]),
  'department.object': (context) => answering(context).map((by) => [by]),
  'department.requestCorrection': (context) => answering(context).map((by) => [by]),
  'office.propose': () => [
    [HANDLER, 'grant'],
    [HANDLER, 'refuse'],
  ],
  'office.approve': () => [[APPROVER]],
  'office.sendBack': () => [
    [APPROVER, 'office'],
    [APPROVER, 'departments'],
  ],
  'policy.compare': () => [[HANDLER]],
  'policy.move': () => [[HANDLER]],
  'group.approve': () => [[GROUP]],
  'group.refuse': () => [[GROUP]],
  'review.request': (context) => [[agentOf(context)]],
  'objection.file': ({ objections }) =>
    [CITIZEN, NEIGHBOUR]
      .slice(objections.length)
      .slice(0, 1)
      .map((by) => [by]),
  'objection.answer': () => [
    [ANSWERER, 'dismissed'],
    [ANSWERER, 'upheld'],
  ],
  'payment.confirm': () => [[FINANCE]],
  'payee.confirm': () => [[FINANCE]],
  'payment.fail': () => [[FINANCE]],
  'payment.returned': ({ payments }) => (payments.length === 1 ? [[FINANCE]] : []),
  'payment.reportLate': ({ orderedAt, payments }) =>
    orderedAt.length < 3 && payments.length === 0 ? [[FINANCE]] : [],
  'payment.decideLate': () => [
    [FINANCE, 'counts'],
    [FINANCE, 'disregard'],
  ],
  'account.correct': (context) => [[agentOf(context)]],
  'relocation.request': () => [[XINQIAN_AGENT]],
  'relocation.consent': () => [[APPROVER]],
  'relocation.deny': () => [[APPROVER]],
  'relocation.report': ({ consent }) => [
    [REGISTRY, 'elsewhere'],
    ...(consent === null ? [] : [[REGISTRY, 'as agreed'] as const]),
  ],
  'relocation.clear': () => [[HANDLER]],
  'relocation.approve': () => [[APPROVER]],
  'clawback.propose': () => [[HANDLER]],
  'irregularity.find': () => [[HANDLER]],
  'clawback.respond': (context) => [[agentOf(context)]],
  'clawback.decide': () => [
    [APPROVER, 'uphold'],
    [APPROVER, 'reduce'],
    [APPROVER, 'drop'],
  ],
  'repayment.record': () => [
    [FINANCE, 'in part'],
    [FINANCE, 'whole'],
  ],
  'clawback.refer': () => [[APPROVER]],
  'clawback.writeOff': () => [[APPROVER], [GROUP]],
};

/** Everything that people may send of these types, lawful or not. */
export function sendable(types: readonly string[], context: Context): readonly Happening[] {
  return types
    .filter(isSignalType)
    .flatMap((type) => WAYS[type](context).map(([actor, meant = '']) => ({ type, actor, meant })));
}

export const passing = ({ name }: Deadline): Happening => ({ type: name, actor: CLOCK, meant: '' });
export const sentByOthers = (
  type: 'enterprise.ended' | 'entitlement.changed' | 'budget.released' | 'calendar.published',
): Happening => ({
  type,
  actor: SYSTEM,
  meant: '',
});
export const reported = (type: AwardEvent['type'], meant = ''): Happening => ({ type, actor: SYSTEM, meant });

/** What the world may answer to an effect. */
export function answersTo(
  { kind }: Effect,
  { claim, paidFen, paymentSequence }: Context,
  hasWaited: boolean,
): readonly Happening[] {
  switch (kind) {
    case 'departments.route':
      return [reported('departments.routed')];
    case 'award.assess':
      if (isUnstated(claim)) return [reported('assessment.completed', 'pending')];
      if (paidFen === 0) return [reported('assessment.completed', 'due')];
      return [
        reported('assessment.completed', 'nothing'),
        ...(paymentSequence === 1 && !hasWaited ? [reported('assessment.completed', 'more')] : []),
      ];
    case 'policy.compare':
      return [reported('policy.compared')];
    case 'funds.commit':
      if (isUnstated(claim)) return [reported('funds.committed', 'pending')];
      if (hasWaited) return [reported('funds.committed', 'due')];
      return [
        reported('funds.committed', 'due'),
        reported('funds.committed', 'nothing'),
        ...(paidFen === 0 ? [reported('funds.exhausted')] : []),
      ];
    case 'demand.assess':
      return [reported('clawback.assessed')];
    case 'task.open':
    case 'task.close':
    case 'task.closeAll':
    case 'task.reschedule':
    case 'task.remind':
    case 'draft.keep':
    case 'register.consult':
    case 'notice.publish':
    case 'funds.void':
    case 'funds.post':
    case 'funds.return':
    case 'demand.recover':
    case 'demand.refund':
    case 'demand.withhold':
    case 'demand.writeOff':
      return [];
    default:
      return kind satisfies never;
  }
}

const reasons = 'as the file shows';
const isDeadline = (type: AwardEvent['type']): type is DeadlineName =>
  (DEADLINES as readonly string[]).includes(type);
const ELSEWHERE = { address: '江南大道9号（样例）', district: '滨江区' } as const;
const AGREED = { address: '市心路1号（样例）', district: '萧山区' } as const;
const legalBasis = { kind: 'undertaking', reference: 'SAMPLE undertaking no. 7' } as const;

/** What it carries, for an award of that id that remembers this, at an instant. */
export function payloadOf(
  { type, meant }: Happening,
  application: string,
  context: Context,
  deadlines: readonly Deadline[],
  at: string,
): object {
  if (isDeadline(type)) {
    for (const { name, at: due, ...passed } of deadlines) if (name === type) return { due, ...passed };
    throw new Error(`no ${type} stands`);
  }
  const today = beijingDay(at);
  const { claim, documents, demand, objections } = context;
  const watch = claim?.item === 'N1' ? WATCH : null;
  const verdict = (amountFen: number): object => ({
    outcome: amountFen > 0 ? 'grant' : 'refuse',
    code: meant === 'pending' ? 'needs-proof' : 'imagined',
    missingFrom: meant === 'pending' ? 'applicant' : null,
    amountFen,
    watch: amountFen > 0 ? watch : null,
  });
  switch (type) {
    case 'application.submit':
      return provenForm(claimOf(application, meant as ClaimKind));
    case 'application.resubmit':
      return { claim, documents };
    case 'office.propose':
      return { outcome: meant, reasons };
    case 'office.sendBack':
      return { to: meant, reasons };
    case 'policy.compare':
      return { version: simulatedPolicy().version };
    case 'policy.move':
      return { version: simulatedPolicy().version, reasons };
    case 'objection.answer':
      return { objection: objections.indexOf('open') + 1, decision: meant, reply: reasons };
    case 'payment.confirm':
      return {
        reference: `B-${application}-${context.paymentSequence}`,
        paidOn: today,
        amountFen: context.committedFen,
      };
    case 'payment.reportLate': {
      const reference = `L-${application}-${context.paymentSequence}`;
      return { sequence: 1, reference, paidOn: today, amountFen: context.committedFen };
    }
    case 'payment.decideLate':
      return { decision: meant, reasons };
    case 'payment.returned': {
      const sequence = context.payments.find(({ isReturned }) => !isReturned)?.sequence ?? 0;
      return { sequence, reference: `T-${application}-${sequence}`, returnedOn: today, reasons };
    }
    case 'payee.confirm':
      return { account: '0'.repeat(64), reasons };
    case 'relocation.report':
      return { effectiveOn: today, ...(meant === 'as agreed' ? AGREED : ELSEWHERE) };
    case 'relocation.request':
      return { plannedOn: today, to: AGREED, reasons, documents: [] };
    case 'relocation.consent':
      return { number: 'SAMPLE' };
    case 'enterprise.ended':
      return { kind: 'dissolution', effectiveOn: today };
    case 'relocation.approve':
      return { number: 'SAMPLE', date: today };
    case 'clawback.propose':
      return { legalBasis, method: 'proRata', reasons };
    case 'irregularity.find':
      return { legalBasis, facts: reasons, amountFen: context.paidFen };
    case 'clawback.respond':
      return { statement: reasons, documents: [] };
    case 'clawback.decide':
      return meant === 'reduce'
        ? { decision: meant, amountFen: (demand?.demandedFen ?? 0) - 1, reasons }
        : { decision: meant, reasons };
    case 'repayment.record': {
      const owedFen = demand?.owedFen ?? 0;
      const amountFen = meant === 'whole' ? owedFen : 1;
      return { amountFen, reference: `R-${application}-${owedFen}`, receivedOn: today };
    }
    case 'departments.routed': {
      const units = ['market', 'finance', ...(watch === null ? [] : ['investment']), 'street'];
      return { units, changed: [], proofs: {}, policy: simulatedPolicy() };
    }
    case 'assessment.completed': {
      const objected = Object.values(context.opinions).some(({ answer }) => answer === 'objected');
      return {
        verdict: verdict(meant === 'due' || meant === 'more' ? DUE_FEN : 0),
        group: [...(watch === null ? [] : ['introduced']), ...(objected ? ['objection'] : [])],
      };
    }
    case 'funds.committed':
      return { verdict: verdict(meant === 'due' ? DUE_FEN : 0) };
    case 'funds.exhausted':
      return { verdict: verdict(DUE_FEN) };
    case 'policy.compared':
      return { policy: simulatedPolicy(), stay: verdict(DUE_FEN), move: verdict(DUE_FEN) };
    case 'clawback.assessed':
      return { amountFen: DUE_FEN - 1, unexpiredMonths: 12, method: 'proRata', rulings: null };
    case 'entitlement.changed':
      return { because: 'another award' };
    case 'application.accept':
    case 'application.withdraw':
    case 'department.confirm':
    case 'account.correct':
    case 'budget.released':
    case 'calendar.published':
      return {};
    case 'application.return':
    case 'application.decline':
    case 'application.continue':
    case 'application.discontinue':
    case 'relocation.deny':
    case 'department.object':
    case 'department.requestCorrection':
    case 'office.approve':
    case 'group.approve':
    case 'group.refuse':
    case 'review.request':
    case 'objection.file':
    case 'payment.fail':
    case 'relocation.clear':
    case 'clawback.refer':
    case 'clawback.writeOff':
      return { reasons };
    case 'signal.unreadable':
      return { signal: type };
    default:
      return type satisfies never;
  }
}
