import type { Judging } from '../../../contract/effects.ts';
import type { AwardEvent } from '../../../contract/event.ts';
import type { Context } from '../context.ts';
import { asks, onCounted, type Change } from './change.ts';

/** The proposal of a grant accepts the documents as they are, whatever becomes of it. */
export const propose: Change = ({ context, event }) =>
  event.type === 'office.propose'
    ? {
        proposed: event.payload.outcome,
        byReference: byReferenceOf(event),
        replacement: event.payload.replacement?.answer ?? null,
        accepted:
          event.payload.outcome === 'grant' ? { unit: 'office', step: event.commandId } : context.accepted,
      }
    : {};

/** The recorded decision to handle a recognition by reference (Article 20), where the proposal makes one. */
function byReferenceOf(event: Extract<AwardEvent, { type: 'office.propose' }>): Context['byReference'] {
  const { byReference: reasons } = event.payload;
  return reasons === undefined ? null : { by: event.actor.person, reasons, at: event.at };
}

/** Room on the key: the difference goes the way of any grant. */
export const proposeSupplement: Change = () => ({ proposed: 'grant' });

export const takeVerdict: Change = ({ event }) => {
  if (event.type === 'assessment.completed')
    return { verdict: event.payload.verdict, groupReasons: event.payload.group };
  return event.type === 'funds.committed' || event.type === 'funds.exhausted'
    ? { verdict: event.payload.verdict }
    : {};
};

export const noteApproval: Change = ({ event }) => ({ approvedAt: event.at });

/** The group grants what the office or the law had refused so far. */
export const grantOnReview: Change = ({ context, event }) => ({
  proposed: 'grant',
  approvedAt: event.at,
  accepted: context.accepted ?? { unit: 'group', step: event.commandId },
});

export const noteReview: Change = () => ({ isReviewed: true });

export const noteComparison: Change = ({ event }) =>
  event.type === 'policy.compared' ? { comparison: event.payload } : {};

/** The award goes on under the policy that it was compared with. */
export const movePolicy: Change = ({ context }) =>
  context.comparison === null ? {} : { policy: context.comparison.policy, comparison: null };

/** Asks for a proposal; where a verdict waits for something, the deadline says for what and from whom. */
export const asksForProposal = asks(['task.open'], ({ context: { verdict }, event }) => {
  const isPending = 'verdict' in event.payload && verdict !== null && verdict.missingFrom !== null;
  return [
    {
      kind: 'task.open',
      task: 'propose',
      waitsFor: 'office',
      duty: 'handle',
      unit: null,
      due: { rule: 'proposal.due' },
      wakes: 'proposal.due',
      ...(isPending && { missing: { code: verdict.code, from: verdict.missingFrom } }),
    },
  ];
});

const factsOf = ({ documents, opinions, accepted, byReference, goesOn, policy }: Context) => ({
  documents,
  confirmations: confirmationsIn(opinions),
  accepted,
  objected: Object.values(opinions).some(({ answer }) => answer === 'objected'),
  policy,
  byReference,
  goesOn,
});

/** In the order of the units' ids: what is stored forgets the order of members, and a verdict is the same bytes. */
function confirmationsIn(opinions: Context['opinions']): Judging['confirmations'] {
  return Object.entries(opinions)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([unit, { confirmed }]) => (confirmed === null ? [] : [{ unit, ...confirmed }]));
}

export const assesses = onCounted(['award.assess'], (claim, { context }) => [
  { kind: 'award.assess', claim, ...factsOf(context) },
]);

export const compares = onCounted(['policy.compare'], (claim, { context, event }) =>
  event.type === 'policy.compare'
    ? [{ kind: 'policy.compare', version: event.payload.version, claim, ...factsOf(context) }]
    : [],
);

export const commits = onCounted(['funds.commit'], (claim, { context, event }) => [
  { kind: 'funds.commit', claim, ...factsOf(context), approvedAt: context.approvedAt ?? event.at },
]);

export const noteCommitment: Change = ({ event }) =>
  event.type === 'funds.committed'
    ? { committedFen: event.payload.verdict.amountFen, committedAt: event.at }
    : {};

/** What is committed and not paid goes back to its budget. */
export const voids = onCounted(['funds.void'], (claim, { context: { committedFen, committedAt } }) =>
  committedFen === 0 || committedAt === null
    ? []
    : [{ kind: 'funds.void', claim, amountFen: committedFen, committedAt }],
);

export const dropCommitment: Change = () => ({ committedFen: 0, committedAt: null });
