import { OPERATOR } from '../../db/administration/proposals.ts';
import type { Authority } from '../../db/administration/find-authority.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { rightsFrom, type Rights } from './rights-from.ts';

type RecordedAct = Authority['acts'][number];

/** Acts that two administrators make together. */
const TAKES_TWO: readonly string[] = [
  'person.register',
  'person.account',
  'person.forget',
  'role.grant',
  'delegation.grant',
  'registry.enterKey',
  'unit.succeed',
];

/**
 * Returns the acts for which not two administrators of their day answer, each with what is wrong. The console enters people while
 * fewer than two administer, as a new installation needs it. Pure.
 */
export function notByTwo(
  acts: Authority['acts'],
  { roles }: Rights,
): readonly (readonly [act: RecordedAct, because: string])[] {
  const administers = (person: string, day: string): boolean =>
    roles.some(
      (role) =>
        role.person === person &&
        role.capacity === 'administrator' &&
        role.fromDay <= day &&
        (role.untilDay === null || role.untilDay >= day),
    );
  /** One is enough to end a role, but that somebody administers no more takes two if a third one could confirm it. */
  const takesTwo = ({ act, about, person, at, detail }: RecordedAct): boolean => {
    if (act !== 'role.end') return TAKES_TWO.includes(act);
    return (
      detail['capacity'] === 'administrator' &&
      administratorsBefore(acts, at, beijingDay(at)).some((other) => other !== about && other !== person)
    );
  };
  const before = new Map<string, number>();
  return acts.filter(takesTwo).flatMap((act): (readonly [RecordedAct, string])[] => {
    const day = beijingDay(act.at);
    if (act.person === OPERATOR) {
      const known = before.get(act.at) ?? administratorsBefore(acts, act.at, day).length;
      before.set(act.at, known);
      return known < 2 ? [] : [[act, 'was entered at the console although two administered']];
    }
    const proposedBy = String(act.detail['proposedBy'] ?? act.person);
    if (proposedBy === act.person) return [[act, `was made by ${act.person} alone`]];
    const stranger = [proposedBy, act.person].find((person) => !administers(person, day));
    return stranger === undefined ? [] : [[act, `names ${stranger}, who did not administer on ${day}`]];
  });
}

/** Who administered on a day by the acts that were entered before an instant. */
function administratorsBefore(acts: Authority['acts'], at: string, day: string): readonly string[] {
  const { roles } = rightsFrom(acts.filter((each) => each.at < at));
  const there = roles.filter(
    ({ capacity, untilDay }) => capacity === 'administrator' && (untilDay === null || untilDay >= day),
  );
  return [...new Set(there.map(({ person }) => person))];
}
