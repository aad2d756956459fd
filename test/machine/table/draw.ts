import type { AwardEvent } from '../../../contract/event.ts';
import { CLOCK, SYSTEM, type Actor, type Capacity } from '../../../contract/parties.ts';
import { isSignalType, SIGNAL_TYPES } from '../../../contract/signals/catalogue.ts';
import { DEADLINES } from '../../../contract/deadlines.ts';
import { randomFrom } from '../../faults/plan.ts';
import { lineOf, MISFIT } from './answer.ts';
import type { Award } from './award.ts';
import { TABLE } from './table.ts';

const ENTERPRISE = '91330105MA2AXQ001U';
const ANOTHER = '91330105MA2AYH0024';
const UNITS = ['market', 'commerce', 'street'] as const;

/** Who acts in each capacity; some of them in two, for two persons, or for the enterprise itself. */
const PEOPLE: Readonly<Record<Capacity, readonly Actor[]>> = {
  applicant: [
    { person: 'agent-1', as: 'applicant', enterprise: ENTERPRISE },
    { person: 'agent-2', as: 'applicant', enterprise: ENTERPRISE },
    { person: 'stranger', as: 'applicant', enterprise: ANOTHER },
    { person: 'handler-2', as: 'applicant', enterprise: ENTERPRISE },
  ],
  handle: [
    { person: 'handler-1', as: 'handle' },
    { person: 'handler-2', as: 'handle' },
    { person: 'handler-3', as: 'handle' },
    { person: 'substitute', as: 'handle', principal: 'handler-1' },
    { person: 'cousin', as: 'handle', interested: true },
  ],
  verify: [
    { person: 'market-1', as: 'verify', unit: 'market' },
    { person: 'commerce-1', as: 'verify', unit: 'commerce' },
    { person: 'street-1', as: 'verify', unit: 'street' },
    { person: 'street-agent', as: 'verify', unit: 'street', enterprise: ENTERPRISE },
    { person: 'market-1', as: 'verify', unit: 'commerce' },
    { person: 'market-2', as: 'verify', unit: 'market', principal: 'market-1' },
    { person: 'market-3', as: 'verify', unit: 'market' },
    { person: 'tax-1', as: 'verify', unit: 'tax' },
  ],
  approve: [
    { person: 'approver-1', as: 'approve' },
    { person: 'approver-2', as: 'approve' },
    { person: 'handler-1', as: 'approve' },
    { person: 'approver-2', as: 'approve', principal: 'handler-1' },
  ],
  group: [
    { person: 'head', as: 'group' },
    { person: 'deputy', as: 'group', principal: 'head' },
    { person: 'approver-1', as: 'group' },
  ],
  pay: [
    { person: 'finance-1', as: 'pay' },
    { person: 'finance-2', as: 'pay' },
    { person: 'approver-1', as: 'pay' },
  ],
  objector: [
    { person: 'citizen', as: 'objector' },
    { person: 'agent-1', as: 'objector', enterprise: ENTERPRISE },
    { person: 'colleague', as: 'objector', enterprise: ENTERPRISE },
    { person: 'stranger', as: 'objector', enterprise: ANOTHER },
    { person: 'handler-1', as: 'objector' },
  ],
  registry: [{ person: 'registry-1', as: 'registry' }],
  clock: [CLOCK],
  system: [SYSTEM],
};
const EVERYBODY = Object.values(PEOPLE).flat();

/** What this system tells an application by itself. */
export const REPORTS = [
  'departments.routed',
  'assessment.completed',
  'funds.committed',
  'funds.exhausted',
  'budget.released',
  'entitlement.changed',
  'enterprise.ended',
  'calendar.published',
  'clawback.assessed',
  'policy.compared',
] as const;
/** XState's own events are nobody's to send. */
const FOREIGN = [
  'xstate.init',
  'xstate.stop',
  'xstate.done.state.application',
  'xstate.error.actor.x',
  '*',
  '',
];
const EVERYTHING: readonly string[] = [...SIGNAL_TYPES, ...DEADLINES, ...REPORTS, ...FOREIGN];

/** Either side of a midnight in Hangzhou, and the end of the five years. */
const INSTANTS = [
  '2026-03-02T02:00:00.000Z',
  '2026-03-02T15:59:59.999Z',
  '2026-03-02T16:00:00.000Z',
  '2029-03-15T15:59:59.999Z',
  '2029-03-15T16:00:00.000Z',
] as const;
const DAYS = ['2024-03-14', '2026-02-20', '2026-03-02', '2026-03-03', '2029-03-15', '2029-03-16'] as const;
const PLACES = [
  { address: 'elsewhere', district: '滨江区' },
  { address: 'elsewhere', district: '滨江区' },
  { address: 'nowhere', district: '滨江区' },
] as const;
const WATCH = { from: '2024-03-15', until: '2029-03-15T16:00:00.000Z' };

/** The event that a number stands for, where the award stands: most often one that can happen there. */
export function drawn(choice: number, award: Award, before: AwardEvent | null): AwardEvent {
  const random = randomFrom(choice);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  if (before !== null && random() < 0.06) return before;
  const here = Object.keys(TABLE[award.state] ?? {});
  const type = here.length > 0 && random() < 0.75 ? pick(here) : pick(EVERYTHING);
  const by = lineOf(award.state, type)?.by ?? [];
  const actor = by.length > 0 && random() < 0.85 ? pick(PEOPLE[pick(by)]) : pick(EVERYBODY);
  const fit = payloadOf(type, award, random, pick);
  const payload = isSignalType(type) && random() < 0.04 ? { ...fit, [MISFIT]: true } : fit;
  return { type, payload, actor, at: pick(INSTANTS), commandId: String(choice) } as AwardEvent;
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** What an event carries: it fits, but is not always lawful. */
function payloadOf(type: string, award: Award, random: () => number, pick: Pick): object {
  const amountFen = Math.max(1, pick(amountsAbout(award)));
  const verdict = (): object => {
    const fen = pick([0, 5_000_000, 5_000_000, 10_000_000]);
    const watch = random() < 0.5 ? WATCH : null;
    const missingFrom = fen === 0 && random() < 0.5 ? pick(['applicant', 'office']) : null;
    return { outcome: fen > 0 ? 'grant' : 'refuse', code: 'sample', amountFen: fen, watch, missingFrom };
  };
  const legalBasis = {
    kind: pick(['undertaking', 'agreement', 'procedure', 'statute']),
    reference: 'sample',
  };
  const policy = { version: pick(['one', 'another']), kind: 'draft' };
  const reasons = 'as the file shows';
  switch (type) {
    case 'application.submit':
    case 'application.resubmit':
      return {
        claim: {
          ...claimBy(random() < 0.9 ? ENTERPRISE : ANOTHER),
          ...(random() < 0.3 ? { replaces: 'standard:GB 1' } : {}),
        },
        documents: [],
      };
    case 'departments.routed': {
      const units = UNITS.filter(() => random() < 0.7);
      const proofs = Object.fromEntries(units.map((unit) => [unit, ['certificate']]));
      return { units, changed: units.filter(() => random() < 0.3), proofs, policy };
    }
    case 'department.confirm':
      return random() < 0.7 ? {} : { proofs: pick([[], ['certificate'], ['certificate'], ['validity']]) };
    case 'department.reminder':
    case 'department.due':
    case 'department.escalated':
      return { due: INSTANTS[0], units: UNITS.filter(() => random() < 0.5) };
    case 'office.propose':
      return {
        outcome: random() < 0.8 ? 'grant' : 'refuse',
        reasons,
        ...(award.declares !== random() < 0.25
          ? { replacement: { answer: pick(['confirmed', 'denied']), reasons } }
          : {}),
      };
    case 'office.sendBack':
      return { to: pick(['office', 'departments']), reasons };
    case 'policy.compare':
      return { version: policy.version };
    case 'policy.move':
      return { version: policy.version, reasons };
    case 'policy.compared':
      return { policy, stay: verdict(), move: verdict() };
    case 'assessment.completed':
      return { verdict: verdict(), group: random() < 0.7 ? [] : ['threshold'] };
    case 'funds.committed':
    case 'funds.exhausted':
      return { verdict: verdict() };
    case 'objection.answer':
      return { objection: pick([1, 1, 2, 3]), decision: pick(['upheld', 'dismissed']), reply: reasons };
    case 'payment.confirm':
      return { reference: 'sample', paidOn: pick(DAYS), amountFen: committedIn(award, pick) };
    case 'payment.reportLate':
      return {
        sequence: pick([1, 1, 1, 2, 3]),
        reference: 'sample',
        paidOn: pick(DAYS),
        amountFen: committedIn(award, pick),
      };
    case 'payment.decideLate':
      return { decision: pick(['counts', 'counts', 'disregard']), reasons };
    case 'payment.returned':
      return { ...backIn(award, pick), reference: 'sample', reasons };
    case 'payee.confirm':
      return { account: '0'.repeat(64), reasons };
    case 'entitlement.changed':
      return { because: 'another award' };
    case 'relocation.report':
      return {
        effectiveOn: pick(DAYS),
        ...pick(PLACES),
        ...(random() < 0.1 ? { kind: 'merger' } : {}),
      };
    case 'relocation.request':
      return { plannedOn: pick(DAYS), to: pick(PLACES), reasons, documents: [] };
    case 'relocation.consent':
      return { number: 'sample' };
    case 'enterprise.ended':
      return { kind: 'dissolution', effectiveOn: '2026-03-01' };
    case 'relocation.approve':
      return { number: 'sample', date: '2026-03-01' };
    case 'clawback.propose': {
      const method = pick([undefined, 'proRata', 'full']);
      return { legalBasis, ...(method === undefined ? {} : { method }), reasons };
    }
    case 'clawback.assessed':
      return { amountFen, unexpiredMonths: 12, method: 'proRata', rulings: null };
    case 'irregularity.find':
      return { legalBasis, facts: reasons, amountFen };
    case 'clawback.respond':
      return { statement: reasons, documents: [] };
    case 'clawback.decide': {
      const decision = pick(['uphold', 'reduce', 'drop']);
      return { decision, ...(decision === 'reduce' ? { amountFen } : {}), reasons };
    }
    case 'repayment.record':
      return { amountFen, reference: 'sample', receivedOn: pick(DAYS) };
    case 'application.accept':
    case 'application.withdraw':
    case 'account.correct':
    case 'budget.released':
    case 'calendar.published':
      return {};
    default:
      return (DEADLINES as readonly string[]).includes(type) ? { due: INSTANTS[0] } : { reasons };
  }
}

/** One below, at and above what is paid, claimed and owed. */
const amountsAbout = ({ paidFen, claim }: Award): readonly number[] =>
  [paidFen, claim?.demandedFen ?? 0, claim?.owedFen ?? 0, claim?.owedFen ?? 0].flatMap((fen) => [
    fen - 1,
    fen,
    fen + 1,
    Math.ceil(fen / 2),
  ]);

/** A payment that the firm has, most often. */
function backIn({ payments }: Award, pick: Pick): object {
  const kept = payments.filter(({ isBack }) => !isBack);
  const payment = kept.length > 0 ? pick(kept) : null;
  return {
    sequence: pick([payment?.sequence ?? 1, payment?.sequence ?? 1, payment?.sequence ?? 1, 2, 3]),
    returnedOn: pick([payment?.day ?? DAYS[2], payment?.day ?? DAYS[2], ...DAYS]),
  };
}

/** What is committed, most often. */
const committedIn = ({ committedFen }: Award, pick: Pick): number =>
  Math.max(1, pick([committedFen, committedFen, committedFen, committedFen, committedFen - 1]));

const claimBy = (enterprise: string): object => ({
  item: 'C1',
  enterprise,
  recognition: 'product:P',
  recognisedOn: '2026-01-05',
  certificate: 'HZ-2026-001',
});
