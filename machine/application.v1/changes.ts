import type { Effect, WireClaim } from '../../contract/effects.ts';
import type { Message } from '../../contract/message.ts';
import { boundPersons } from '../../contract/parties.ts';
import { askUnit } from './states.ts';
import type { Clawback, Context, Opinion } from './context.ts';

interface Given {
  readonly context: Context;
  readonly event: Message;
}
type Change = (given: Given) => Partial<Context>;
type Effects = (given: Given) => readonly Effect[];

/** Whoever acts holds that capacity on this application from now on. */
export const holdDuty: Change = ({ context, event: { actor } }) => {
  if (actor.as === 'clock' || actor.as === 'system' || actor.as === 'registry') return {};
  const capacity = actor.as;
  const held = boundPersons(actor).map((person) => [person, capacity] as const);
  return { duties: { ...context.duties, ...Object.fromEntries(held) } };
};

export const takeClaim: Change = ({ event }) =>
  event.type === 'application.submit' || event.type === 'application.resubmit'
    ? { claim: event.payload.claim, documents: event.payload.documents }
    : {};

/** Opinions are kept; where the facts changed they are stale and asked for again. */
export const retakeClaim: Change = (given) => {
  const { context } = given;
  const taken = takeClaim(given);
  const changed =
    JSON.stringify([taken.claim, taken.documents]) !== JSON.stringify([context.claim, context.documents]);
  return changed ? { ...taken, opinions: mapOpinions(context, markStale) } : taken;
};

const markStale = (opinion: Opinion): Opinion =>
  opinion.answer === 'asked' ? opinion : { ...opinion, stale: true };

function mapOpinions(context: Context, map: (opinion: Opinion) => Opinion): Context['opinions'] {
  return Object.fromEntries(Object.entries(context.opinions).map(([unit, opinion]) => [unit, map(opinion)]));
}

export const askDepartments: Change = ({ event }) =>
  event.type === 'departments.routed'
    ? {
        opinions: Object.fromEntries(
          event.payload.units.map((unit) => [unit, { answer: 'asked', stale: false }]),
        ),
      }
    : {};

export const askAllAgain: Change = ({ context }) => ({ opinions: mapOpinions(context, markStale) });

export const answer: Change = ({ context, event: { type, actor } }) => {
  if (actor.unit === undefined) return {};
  const given = type === 'department.object' ? 'objected' : 'confirmed';
  return { opinions: { ...context.opinions, [actor.unit]: { answer: given, stale: false } } };
};

export function allAnswered(context: Context): boolean {
  return Object.values(context.opinions).every(({ answer, stale }) => answer !== 'asked' && !stale);
}

export const propose: Change = ({ event }) =>
  event.type === 'office.propose'
    ? { proposed: event.payload.outcome, byReference: byReferenceOf(event) }
    : {};

/** The recorded decision to handle a recognition by reference (Article 20), where the proposal makes one. */
function byReferenceOf(event: Extract<Message, { type: 'office.propose' }>): Context['byReference'] {
  const { byReference: reasons } = event.payload;
  return reasons === undefined ? null : { by: event.actor.person, reasons, at: event.at };
}

/** Room on the key: the difference goes the way of any grant. */
export const proposeSupplement: Change = () => ({ proposed: 'grant' });

export const takeVerdict: Change = ({ event }) =>
  event.type === 'assessment.completed' ||
  event.type === 'funds.committed' ||
  event.type === 'funds.exhausted'
    ? { verdict: event.payload.verdict }
    : {};

export const noteApproval: Change = ({ event }) => ({ approvedAt: event.at });

export const orderPayment: Change = ({ context }) => ({ paymentSequence: context.paymentSequence + 1 });

export const countPayment: Change = ({ context }) => ({
  paidFen: context.paidFen + (context.verdict?.amountFen ?? 0),
});

export const noteMove: Change = ({ event }) =>
  event.type === 'relocation.report' ? { movedOn: event.payload.effectiveOn } : {};

export const raiseClaim: Change = ({ event }) => {
  if (event.type === 'clawback.propose')
    return { clawback: claim(event, 'relocation', event.payload.method, 0) };
  if (event.type === 'irregularity.find')
    return { clawback: claim(event, 'irregularity', 'specified', event.payload.amountFen) };
  return {};
};

function claim(
  event: Extract<Message, { type: 'clawback.propose' | 'irregularity.find' }>,
  origin: Clawback['origin'],
  method: Clawback['method'],
  claimedFen: number,
): Clawback {
  const { legalBasis } = event.payload;
  return { origin, legalBasis, method, claimedFen, owedFen: 0, proposedBy: boundPersons(event.actor) };
}

export const fixClaim: Change = ({ context, event }) =>
  event.type === 'clawback.assessed' && context.clawback !== null
    ? { clawback: { ...context.clawback, claimedFen: event.payload.amountFen } }
    : {};

export const decideClaim: Change = ({ context, event }) => {
  if (event.type !== 'clawback.decide' || context.clawback === null) return {};
  return { clawback: { ...context.clawback, owedFen: decidedFen(context.clawback, event) } };
};

function decidedFen(clawback: Clawback, event: Extract<Message, { type: 'clawback.decide' }>): number {
  return event.payload.decision === 'reduce' ? event.payload.amountFen : clawback.claimedFen;
}

export const countRepayment: Change = ({ context, event }) => {
  if (event.type !== 'repayment.record' || context.clawback === null) return {};
  const { amountFen } = event.payload;
  return {
    paidFen: context.paidFen - amountFen,
    clawback: { ...context.clawback, owedFen: context.clawback.owedFen - amountFen },
  };
};

export const closesOwnTask: Effects = ({ event: { actor } }) =>
  actor.unit === undefined ? [] : [{ kind: 'task.close', task: 'verify', unit: actor.unit }];

/** Every unit that still owes an answer; opening a task that is open already changes nothing. */
export const asksUnanswered: Effects = ({ context }) =>
  Object.entries(context.opinions)
    .filter(([, { answer, stale }]) => answer === 'asked' || stale)
    .map(([unit]) => askUnit(unit));

/** Effects that concern the claim; before the submission there is none. */
const onClaim =
  (make: (claim: WireClaim, given: Given) => readonly Effect[]): Effects =>
  (given) =>
    given.context.claim === null ? [] : make(given.context.claim, given);

export const routes = onClaim((claim) => [{ kind: 'departments.route', claim }]);

const factsOf = (claim: WireClaim, { documents, opinions, byReference }: Context) => ({
  claim,
  documents,
  byReference,
  confirmed: Object.values(opinions).every(({ answer }) => answer === 'confirmed'),
});

export const assesses = onClaim((claim, { context }) => [
  { kind: 'award.assess', ...factsOf(claim, context) },
]);

export const commits = onClaim((claim, { context, event }) => [
  { kind: 'funds.commit', ...factsOf(claim, context), approvedAt: context.approvedAt ?? event.at },
]);

export const posts = onClaim((claim, { context, event }) =>
  event.type === 'payment.confirm' && context.verdict !== null
    ? [
        {
          kind: 'funds.post',
          claim,
          sequence: context.paymentSequence,
          reference: event.payload.reference,
          amountFen: context.verdict.amountFen,
        },
      ]
    : [],
);

export const watches: Effects = ({ context }) =>
  context.verdict?.watch == null
    ? []
    : [
        {
          kind: 'task.open',
          task: 'watch',
          waitsFor: 'clock',
          duty: null,
          unit: null,
          due: { name: 'watch.elapsed', at: context.verdict.watch.until },
          wakes: true,
        },
      ];

export const assessesClawback: Effects = ({ context, event }) =>
  event.type === 'clawback.propose' && context.movedOn !== null && context.verdict?.watch != null
    ? [
        {
          kind: 'clawback.assess',
          legalBasis: event.payload.legalBasis,
          method: event.payload.method,
          watch: context.verdict.watch,
          movedOn: context.movedOn,
          paidFen: context.paidFen,
        },
      ]
    : [];

export const recovers = onClaim((claim, { context }) =>
  context.clawback === null ? [] : [{ kind: 'claim.recover', claim, amountFen: context.clawback.owedFen }],
);

export const refunds = onClaim((claim, { event }) =>
  event.type === 'repayment.record'
    ? [
        {
          kind: 'claim.refund',
          claim,
          amountFen: event.payload.amountFen,
          reference: event.payload.reference,
        },
      ]
    : [],
);
