import type { Act } from '../../db/application/find-everything.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * One person, one duty per award, over the whole journal: the person who acts and on whose behalf are both bound. No finding is the
 * certificate; each finding is a counter-example with the two rows. Pure.
 */
export function checkDuties(acts: readonly Act[]): readonly SweepFinding[] {
  const first = new Map<string, Act>();
  return acts.flatMap((act) =>
    [act.person, ...(act.principal === null ? [] : [act.principal])].flatMap((person) => {
      const name = `${act.application} ${person}`;
      const before = first.get(name);
      if (before === undefined) first.set(name, act);
      if (before === undefined || before.capacity === act.capacity) return [];
      const finding = `${person} held ${before.capacity} in row ${before.seq}${through(before, person)} and ${act.capacity} in row ${act.seq}${through(act, person)}`;
      return [{ check: 'duties' as const, where: act.application, finding }];
    }),
  );
}

function through({ person: actor }: Act, person: string): string {
  return actor === person ? '' : ` through ${actor}`;
}
