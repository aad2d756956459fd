import type { AwardEvent } from '../../../contract/event.ts';
import type { RefusalCode } from '../../../contract/refusals.ts';
import { persons, stays, type Award, type Line, type Lines } from './award.ts';
import { WHEN_IT_HAS_ENDED } from './ended.ts';
import { TABLE } from './table.ts';

/** Nothing that is sent has a member of this name. */
export const MISFIT = 'misfit';

/** What stands in the way of every event of a person, in the order in which it is named. */
const EVERYWHERE: NonNullable<Line<AwardEvent['type']>['unless']> = [
  [
    'enterprise.notYours',
    ({ enterprise }, { type, actor }) =>
      actor.as === 'applicant' && type !== 'application.submit' && actor.enterprise !== enterprise,
  ],
  ['interest.declared', (_, { actor }) => actor.interested === true],
  [
    'duty.alreadyHeld',
    ({ bound }, event) =>
      persons(event).some((person) => bound[person] !== undefined && bound[person] !== event.actor.as),
  ],
  ['payload.invalid', (_, { payload }) => MISFIT in payload],
];

/** The working days of a year are known at last: due times move, the award does not. */
const CALENDAR: Line<'calendar.published'> = { by: ['system'], then: stays };

/** What can happen to every application that has not ended. */
const ANYWHERE: Lines = { 'calendar.published': CALENDAR, ...WHEN_IT_HAS_ENDED };

const ENDS = ['released', 'clawedBack', 'writtenOff', 'refusalFinal', 'withdrawn', 'lapsed'];

/** The line of an event in a state; undefined if it cannot happen there. */
export function lineOf(state: string, type: string): Line<AwardEvent['type']> | undefined {
  const lines = TABLE[state];
  if (lines === undefined) throw new Error(`no state ${state} is written down`);
  return line(lines, type) ?? (ENDS.includes(state) ? undefined : line(ANYWHERE, type));
}

const line = (lines: Lines, type: string): Line<AwardEvent['type']> | undefined =>
  (lines as Readonly<Record<string, Line<AwardEvent['type']>>>)[type];

/** What the table says of an event: the award afterwards, or the code of its refusal. */
export function answer(award: Award, event: AwardEvent): Award | RefusalCode {
  const found = lineOf(award.state, event.type);
  if (found === undefined) return 'state.notAccepting';
  const { as } = event.actor;
  if (!found.by.includes(as)) return 'sender.notEntitled';
  const obstacle = [...EVERYWHERE, ...(found.unless ?? [])].find(([, stands]) => stands(award, event));
  if (obstacle !== undefined) return obstacle[0];
  const next = found.then(award, event);
  if (as === 'clock' || as === 'system' || as === 'registry') return next;
  const binding = Object.fromEntries(persons(event).map((person) => [person, as]));
  return { ...next, bound: { ...next.bound, ...binding } };
}
