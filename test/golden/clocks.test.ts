import { describe, expect, it } from 'vitest';
import { daysByParty } from '../../audit/clocks.ts';
import type { WaitingStep } from '../../db/step/find-waiting-steps.ts';
import { machineOf } from '../../machine/versions.ts';
import { readGolden, recordedOf, type Golden } from './golden.ts';

const DAY_MS = 86_400_000;
const NAMES = await recordedOf(1);
const GOLDENS = await Promise.all(NAMES.map(async (name) => [name, await readGolden(1, name)] as const));
const ENDS = [...machineOf(1).states].filter(([, { tags }]) => tags.length === 0).map(([state]) => state);

/** The journal of a recorded life, as far as it was accepted. */
function journalOf({ application, steps }: Golden): readonly WaitingStep[] {
  return steps.flatMap(({ step, outcome }) =>
    step.decision.accepted && outcome.result === 'accepted'
      ? [
          {
            application,
            item: 'C1',
            stateAfter: step.decision.to,
            machineVersion: step.machineVersion,
            at: step.event.at,
          },
        ]
      : [],
  );
}
const sum = (days: Readonly<Record<string, number>>): number =>
  Object.values(days).reduce((total, each) => total + each, 0);

describe('the days of waiting that are attributed to the parties', () => {
  it.each(GOLDENS)('of the award %s add up to the days that passed', (_, golden) => {
    const journal = journalOf(golden);
    const instants = journal.map(({ at }) => Date.parse(at));
    const [first = 0] = instants;
    const last = instants.at(-1) ?? 0;
    for (const until of [...instants.slice(1), last + DAY_MS]) {
      const before = journal.filter(({ at }) => Date.parse(at) <= until);
      const hasEnded = ENDS.includes(before.at(-1)?.stateAfter ?? '');
      const elapsed = ((hasEnded ? Math.min(until, last) : until) - first) / DAY_MS;
      const days = daysByParty(before, until);
      expect(sum(days)).toBeCloseTo(elapsed, 9);
      expect(Object.entries(days).filter(([party, each]) => each < 0 || party === 'nobody')).toEqual([]);
    }
  });

  it('fall on every party that an award can wait for', () => {
    const parties = new Set(GOLDENS.flatMap(([, golden]) => Object.keys(daysByParty(journalOf(golden), 0))));
    const all = [...machineOf(1).states.values()].flatMap(({ tags }) =>
      tags.filter((tag) => tag.startsWith('waits:')),
    );
    expect([...parties].sort()).toEqual([...new Set(all.map((tag) => tag.slice('waits:'.length)))].sort());
  });

  it('would be missed where a stay is left out', () => {
    const [, golden] = GOLDENS.find(([name]) => name === 'settled') ?? [];
    if (golden === undefined) throw new Error('nothing is recorded');
    const journal = journalOf(golden);
    const [first, ...later] = journal;
    const elapsed = (Date.parse(later.at(-1)?.at ?? '') - Date.parse(first?.at ?? '')) / DAY_MS;
    expect(sum(daysByParty(later, Date.parse(later.at(-1)?.at ?? '')))).toBeLessThan(elapsed);
  });
});
