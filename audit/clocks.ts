import type { WaitingStep } from '../db/queries/find-waiting-steps.ts';
import { machineOf } from '../machine/registry.ts';

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

/** The clocks of all awards at an instant. */
export interface Clocks {
  readonly at: string;
  readonly parties: readonly PartyClock[];
  readonly stages: readonly Forecast[];
}

interface Stay {
  readonly item: string;
  readonly state: string;
  readonly name: Forecast['name'];
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

/**
 * The median and the ninth decile of the stays, by party and by item and state, by the product-limit estimate (Kaplan and Meier): a
 * stay that still goes on counts as long as it has lasted, neither as ended nor as nothing. Pure.
 * @param now milliseconds since the epoch
 */
export function clocksOf(steps: readonly WaitingStep[], now: number): Clocks {
  const stays = [...byAward(steps).values()].flatMap((own) => staysOf(own, now));
  const byStage = grouped(stays, ({ item, state }) => [`${item} ${state}`]);
  const byParty = grouped(stays, ({ parties }) => parties);
  return {
    at: new Date(now).toISOString(),
    parties: [...byParty].map(([party, own]) => ({
      party,
      days: own.reduce((sum, { days, parties }) => sum + days / parties.length, 0),
      ...lasting(own),
    })),
    stages: [...byStage.values()].flatMap((own) =>
      own.slice(0, 1).map(({ item, state, name }) => ({ item, state, name, ...lasting(own) })),
    ),
  };
}

function grouped(
  stays: readonly Stay[],
  namesOf: (stay: Stay) => readonly string[],
): ReadonlyMap<string, readonly Stay[]> {
  const groups = new Map<string, Stay[]>();
  for (const stay of stays)
    for (const name of namesOf(stay)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [stay]);
      else group.push(stay);
    }
  return groups;
}

function lasting(stays: readonly Stay[]): Lasting {
  const ended = stays.filter(({ hasEnded }) => hasEnded).length;
  return { ended, open: stays.length - ended, p50: quantile(stays, 0.5), p90: quantile(stays, 0.9) };
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
    const { tags, meta } = machineOf(machineVersion).states.get(state) ?? { tags: [], meta: null };
    const parties = tags.filter((tag) => tag.startsWith('waits:')).map((tag) => tag.slice('waits:'.length));
    const isOver = next !== undefined;
    // A state that waits for nobody and has no next step is the end: nothing goes on in it.
    if (isOver || parties.length > 0)
      stays.push({
        item,
        state,
        name: { zh: meta?.zh ?? state, en: meta?.en ?? state },
        parties: parties.length === 0 ? ['nobody'] : parties,
        days: (until - from) / DAY_MS,
        hasEnded: isOver,
      });
    from = until;
  }
  return stays;
}
