import type { Requests } from '../db/task/find-requests.ts';
import type { Stays } from '../db/application/find-stays.ts';
import type { WaitingStep } from '../db/step/find-waiting-steps.ts';
import { machineOf, MACHINES } from '../machine/versions.ts';

const DAY_MS = 86_400_000;

/** How long an award waited for each party, in days; together they are the days that have passed. */
export type DaysByParty = Readonly<Record<string, number>>;

/** How long something lasts, in days; null where so many still go on that it cannot be said. */
interface Lasting {
  /** Stays that have ended, and those that still go on. */
  readonly ended: number;
  readonly open: number;
  readonly p50: number | null;
  readonly p90: number | null;
}

/** How long awards of an item stay in a state. */
export interface Forecast extends Lasting {
  readonly item: string;
  readonly state: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** How long awards wait for a party: each time, and all of them together in days. */
export interface PartyClock extends Lasting {
  readonly party: string;
  readonly days: number;
}

/** How long requests to a department wait for it, and what is attributed to it of the days of all departments. */
export interface DepartmentClock extends Lasting {
  readonly unit: string;
  readonly days: number;
}

/** The clocks of all awards at an instant. */
export interface Clocks {
  readonly at: string;
  readonly parties: readonly PartyClock[];
  readonly departments: readonly DepartmentClock[];
  readonly stages: readonly Forecast[];
}

interface Stay {
  readonly parties: readonly string[];
  readonly days: number;
}

/** The steps of one award, oldest first, to what it waited for until each next one, and until now. Pure. */
export function daysByParty(steps: readonly WaitingStep[], now: number): DaysByParty {
  const days: Record<string, number> = {};
  for (const { parties, days: stayed } of staysOf(steps, now))
    for (const party of parties) days[party] = (days[party] ?? 0) + stayed / parties.length;
  return days;
}

/** Steps as the journal has them, award by award, to the steps of each award. */
export function byAward(steps: readonly WaitingStep[]): ReadonlyMap<string, readonly WaitingStep[]> {
  const awards = new Map<string, WaitingStep[]>();
  for (const step of steps) {
    const own = awards.get(step.application);
    if (own === undefined) awards.set(step.application, [step]);
    else own.push(step);
  }
  return awards;
}

/** The states of every machine in which an award waits for departments. */
export const DEPARTMENT_STATES: readonly string[] = [
  ...new Set(
    Object.values(MACHINES).flatMap(({ states }) =>
      [...states].flatMap(([state, { tags }]) => (tags.includes('waits:department') ? [state] : [])),
    ),
  ),
];

/**
 * The median and the ninth decile of the stays, by party, by department and by item and state, by the product-limit estimate (Kaplan and Meier): a
 * stay that still goes on counts as long as it has lasted, neither as ended nor as nothing. Pure.
 * @param now milliseconds since the epoch
 */
export function clocksOf(stays: readonly Stays[], requests: readonly Requests[], now: number): Clocks {
  const waited = stays.flatMap((group) => {
    const parties = partiesOf(group.machineVersion, group.state);
    // A state that waits for nobody and has no next step is the end: nothing goes on in it.
    const open = parties.length > 0 ? group.open : [];
    return group.ended.length + open.length === 0 ? [] : [{ ...group, open, parties }];
  });
  const byStage = grouped(waited, ({ item, state }) => [`${item} ${state}`]);
  const byParty = grouped(waited, ({ parties }) => (parties.length === 0 ? ['nobody'] : parties));
  return {
    at: new Date(now).toISOString(),
    parties: [...byParty].map(([party, own]) => ({
      party,
      days: own.reduce(
        (sum, { ended, open, parties }) => sum + total(ended, open) / (parties.length || 1),
        0,
      ),
      ...lasting(own),
    })),
    departments: requests.map(({ unit, attributedDays: days, ...own }) => ({
      unit,
      days,
      ...lasting([own]),
    })),
    stages: [...byStage.values()].flatMap((own) =>
      own.slice(0, 1).map(({ item, state, machineVersion }) => {
        const { zh = state, en = state } = machineOf(machineVersion).states.get(state)?.meta ?? {};
        return { item, state, name: { zh, en }, ...lasting(own) };
      }),
    ),
  };
}

function grouped<Group>(
  groups: readonly Group[],
  namesOf: (group: Group) => readonly string[],
): ReadonlyMap<string, readonly Group[]> {
  const named = new Map<string, Group[]>();
  for (const group of groups)
    for (const name of namesOf(group)) {
      const own = named.get(name);
      if (own === undefined) named.set(name, [group]);
      else own.push(group);
    }
  return named;
}

const total = (...lists: readonly (readonly number[])[]): number =>
  lists.reduce((sum, list) => list.reduce((part, days) => part + days, sum), 0);

/** The median and the ninth decile of stays. */
export function lasting(groups: readonly Pick<Stays, 'ended' | 'open'>[]): Lasting {
  const ended = groups.flatMap((group) => group.ended);
  const open = groups.flatMap((group) => group.open);
  return {
    ended: ended.length,
    open: open.length,
    p50: quantile(ended, open, 0.5),
    p90: quantile(ended, open, 0.9),
  };
}

/** The least time by which the given part has left. @param ended, open stays in days */
export function quantile(ended: readonly number[], open: readonly number[], part: number): number | null {
  const leaving = Float64Array.from(ended).sort();
  const staying = Float64Array.from(open).sort();
  let remaining = leaving.length + staying.length;
  let share = 1;
  let passed = 0;
  for (const days of leaving) {
    // Whoever still goes on after this long is gone from those at risk; at the same length an end comes first.
    while ((staying[passed] ?? Infinity) < days) {
      passed += 1;
      remaining -= 1;
    }
    share *= 1 - 1 / remaining;
    remaining -= 1;
    if (1 - share >= part - 1e-9) return days;
  }
  return null;
}

function partiesOf(machineVersion: number, state: string): readonly string[] {
  return machineOf(machineVersion).states.get(state)?.waitsFor ?? [];
}

function staysOf(steps: readonly WaitingStep[], now: number): readonly Stay[] {
  const stays: Stay[] = [];
  let from = Date.parse(steps[0]?.at ?? '');
  for (const [index, { stateAfter: state, machineVersion }] of steps.entries()) {
    const next = steps[index + 1];
    const until = next === undefined ? Math.max(now, from) : Date.parse(next.at);
    if (next !== undefined && next.stateAfter === state) continue;
    const parties = partiesOf(machineVersion, state);
    // A state that waits for nobody and has no next step is the end: nothing goes on in it.
    if (next !== undefined || parties.length > 0)
      stays.push({ parties: parties.length === 0 ? ['nobody'] : parties, days: (until - from) / DAY_MS });
    from = until;
  }
  return stays;
}
