import type { AwardEvent } from '../../../contract/event.ts';
import { boundPersons } from '../../../contract/parties.ts';
import type { Context, Opinion } from '../context.ts';
import { reminds } from '../reminders.ts';
import { asks, type Change } from './change.ts';

/** Whether a unit owes an answer. */
export const isOpen = ({ answer, stale }: Opinion): boolean => answer === 'asked' || stale;

/**
 * The opinions by unit, in the order of the units' ids. What is stored forgets the order of members: whatever follows from the
 * opinions must not turn on it.
 */
export function inOrder(opinions: Context['opinions']): readonly (readonly [unit: string, Opinion])[] {
  return Object.entries(opinions).sort(([one], [other]) => (one < other ? -1 : 1));
}

export function allAnswered({ opinions }: Context): boolean {
  return !Object.values(opinions).some(isOpen);
}

const asked = (at: string): Opinion => ({
  answer: 'asked',
  stale: false,
  askedAt: at,
  by: [],
  asks: [],
  confirmed: null,
});

/** Another answer is due; the one that there is stays on record. */
const askAgain = (opinion: Opinion, at: string): Opinion => ({
  ...opinion,
  stale: opinion.answer !== 'asked',
  askedAt: opinion.askedAt ?? at,
});

/** Opinions are kept. Asked are: new units, those whose facts changed, and those who asked for the correction. */
export const routeUnits: Change = ({ context, event }) => {
  if (event.type !== 'departments.routed') return {};
  const { units, changed, proofs, policy } = event.payload;
  const opinionOf = (unit: string): Opinion => {
    const known = { ...(context.opinions[unit] ?? asked(event.at)), asks: proofs[unit] ?? [] };
    return isOpen(known) || changed.includes(unit) ? askAgain(known, event.at) : known;
  };
  return { policy, opinions: Object.fromEntries(units.map((unit) => [unit, opinionOf(unit)])) };
};

export const askAllAgain: Change = ({ context, event }) => ({
  opinions: Object.fromEntries(
    Object.entries(context.opinions).map(([unit, opinion]) => [unit, askAgain(opinion, event.at)]),
  ),
});

/** Opens the task of every unit that is asked by this event. */
export const asksUnits = asks(['task.open'], ({ context, event }) =>
  inOrder(context.opinions)
    .filter(([, opinion]) => isOpen(opinion) && opinion.askedAt === event.at)
    .map(([unit]) => ({
      kind: 'task.open',
      task: 'verify',
      waitsFor: 'department',
      duty: 'verify',
      unit,
      due: { rule: 'department.due' },
      wakes: 'department.reminder',
    })),
);

/** A corrected claim may no longer concern a unit. */
export const dismissesUnits = asks(['task.close'], ({ context, event }) =>
  event.type === 'departments.routed'
    ? inOrder(context.opinions)
        .filter(([unit]) => !event.payload.units.includes(unit))
        .map(([unit]) => closes(unit))
    : [],
);

const closes = (unit: string) => ({ kind: 'task.close', task: 'verify', unit }) as const;

/** The units on whose task an event falls: that of the officer, or those of the deadline. */
function unitsOf(event: AwardEvent): readonly string[] {
  if (event.actor.as === 'verify') return event.actor.unit === undefined ? [] : [event.actor.unit];
  return 'due' in event.payload ? (event.payload.units ?? []) : [];
}

export const closesOwnTask = asks(['task.close'], ({ event }) => unitsOf(event).map(closes));

const changeOwn =
  (change: (opinion: Opinion, event: AwardEvent) => Opinion): Change =>
  ({ context, event }) => {
    const own = unitsOf(event).flatMap((unit) => {
      const opinion = context.opinions[unit];
      return opinion === undefined ? [] : [[unit, change(opinion, event)] as const];
    });
    return { opinions: { ...context.opinions, ...Object.fromEntries(own) } };
  };

const said = ({ type }: AwardEvent): 'confirmed' | 'objected' =>
  type === 'department.object' ? 'objected' : 'confirmed';

const by = (opinion: Opinion, { actor }: AwardEvent): readonly string[] => [
  ...new Set([...opinion.by, ...boundPersons(actor)]),
];

/** What a confirmation confirms: the proofs that it names, or all that the unit was asked about. */
const confirmed = ({ asks }: Opinion, event: AwardEvent): Opinion['confirmed'] =>
  event.type === 'department.confirm'
    ? { proofs: event.payload.proofs ?? asks, step: event.commandId }
    : null;

export const answer = changeOwn((opinion, event) => ({
  answer: said(event),
  stale: false,
  askedAt: null,
  by: by(opinion, event),
  asks: opinion.asks,
  confirmed: confirmed(opinion, event),
}));

/** What comes after the silence was recorded is evidence, and moves nothing by itself. */
export const answerLate = changeOwn((opinion, event) => ({
  ...opinion,
  by: by(opinion, event),
  late: said(event),
  confirmed: confirmed(opinion, event),
}));

/** The person who asks for a correction waits for it, and is asked again afterwards. */
export const waitForCorrection = changeOwn((opinion, event) => ({
  ...opinion,
  askedAt: null,
  by: by(opinion, event),
}));

/** Only of a unit that owes an answer. */
export const recordSilence = changeOwn((opinion) =>
  isOpen(opinion)
    ? { answer: 'silent', stale: false, askedAt: null, by: opinion.by, asks: opinion.asks, confirmed: null }
    : opinion,
);

/** The officer is reminded, then the deputy head, then the head, and the silence is recorded. */
export const DEPARTMENT_REMINDERS = {
  reminder: reminds('verify', ['holder'], 'department.due'),
  due: reminds('verify', ['deputyHead'], 'department.escalated'),
  escalated: reminds('verify', ['head'], null),
} as const;
