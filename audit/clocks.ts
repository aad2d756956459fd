import type { WaitingStep } from '../db/queries/find-waiting-steps.ts';
import { machineOf } from '../machine/registry.ts';

const DAY_MS = 86_400_000;

/** How long an award waited for each party, in days; together they are the days that have passed. */
export type DaysByParty = Readonly<Record<string, number>>;

/** How long awards of an item stay in a state, in days; null where so many have not left it that it cannot be said. */
export interface Forecast {
  readonly item: string;
  readonly state: string;
  /** Stays that have ended, and those that still go on. */
  readonly ended: number;
  readonly open: number;
  readonly p50: number | null;
  readonly p90: number | null;
}

interface Stay {
  readonly item: string;
  readonly state: string;
  readonly parties: readonly string[];
  readonly days: number;
  readonly hasEnded: boolean;
}

/** The steps of one award, oldest first, to what it waited for until each next one, and until now. Pure. */
export function daysByParty(steps: readonly WaitingStep[], now: number): DaysByParty {
  const days: Record<string, number> = {};
  for (const { parties, days: stayed } of staysOf(steps, now))
    for (const party of parties) days[party] = (days[party] ?? 0) + stayed / parties.length;
  return days;
}

/**
 * The median and the ninth decile of the stays by item and state, by the product-limit estimate (Kaplan and Meier): a stay that
 * still goes on counts as long as it has lasted, neither as ended nor as nothing. Pure.
 */
export function forecasts(awards: readonly (readonly WaitingStep[])[], now: number): readonly Forecast[] {
  const groups = new Map<string, Stay[]>();
  for (const stay of awards.flatMap((steps) => staysOf(steps, now))) {
    const name = `${stay.item} ${stay.state}`;
    groups.set(name, [...(groups.get(name) ?? []), stay]);
  }
  return [...groups.values()].flatMap((stays) => {
    const [first] = stays;
    if (first === undefined) return [];
    const { item, state } = first;
    const ended = stays.filter(({ hasEnded }) => hasEnded).length;
    return [
      {
        item,
        state,
        ended,
        open: stays.length - ended,
        p50: quantile(stays, 0.5),
        p90: quantile(stays, 0.9),
      },
    ];
  });
}

/** The least time by which the given part has left. */
export function quantile(
  stays: readonly { readonly days: number; readonly hasEnded: boolean }[],
  part: number,
): number | null {
  const byLength = [...stays].sort((a, b) => a.days - b.days || Number(b.hasEnded) - Number(a.hasEnded));
  let staying = 1;
  for (const [index, { days, hasEnded }] of byLength.entries()) {
    if (!hasEnded) continue;
    staying *= 1 - 1 / (byLength.length - index);
    if (1 - staying >= part - 1e-9) return days;
  }
  return null;
}

function staysOf(steps: readonly WaitingStep[], now: number): readonly Stay[] {
  const stays: Stay[] = [];
  let from = Date.parse(steps[0]?.at ?? '');
  for (const [index, { item, stateAfter: state, machineVersion }] of steps.entries()) {
    const next = steps[index + 1];
    const until = next === undefined ? Math.max(now, from) : Date.parse(next.at);
    if (next !== undefined && next.stateAfter === state) continue;
    const tags = machineOf(machineVersion).states.get(state)?.tags ?? [];
    const parties = tags.filter((tag) => tag.startsWith('waits:')).map((tag) => tag.slice('waits:'.length));
    const isOver = next !== undefined;
    // A state that waits for nobody and has no next step is the end: nothing goes on in it.
    if (isOver || parties.length > 0)
      stays.push({
        item,
        state,
        parties: parties.length === 0 ? ['nobody'] : parties,
        days: (until - from) / DAY_MS,
        hasEnded: isOver,
      });
    from = until;
  }
  return stays;
}
