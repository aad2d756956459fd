import type { AwardItem, Name } from '../../../engine/items/item.ts';
import { FIRST_DAY, type IsoDate } from '../../../engine/dates.ts';
import { baseDay } from '../parameters/base-day.ts';
import { horizon } from '../parameters/horizon.ts';
import { valueOn } from '../../../engine/parameter.ts';
import { rulingOn, type ChosenRulings } from '../../../engine/rulings/register.ts';
import { passage, type Passage } from '../text/anchors.ts';
import { TARGETS, type TargetName } from './all.ts';
import type { Target, TargetKind } from './target.ts';

/** An award that stands on the day: granted, and neither void nor claimed back. */
export interface PaidAward {
  readonly item: AwardItem;
  readonly recognition: string;
  /** The day of recognition; of an introduced firm the day of its arrival. */
  readonly countsOn: IsoDate;
}

/** A number that a person has typed in, with where it is from. `base` is the state on the base day, `current` the newest. */
export interface Entered {
  readonly target: TargetName;
  readonly role: 'base' | 'current';
  readonly value: number;
  readonly asOf: IsoDate;
  readonly source: string;
}

/** One tile of the progress board. */
export interface Tile {
  readonly target: TargetName;
  readonly name: Name;
  readonly kind: TargetKind;
  readonly goal: number;
  readonly unit: 'count' | 'percent';
  /** What has been reached, in the unit of the goal; null if a number that it needs has not been entered. */
  readonly reached: number | null;
  /** From what it is counted: a day, or a number with its source; null says "no base". */
  readonly base: { readonly on: IsoDate; readonly value: number | null; readonly source: Name } | null;
  readonly source: 'awards' | 'entered' | 'awards and entered';
  /** Whether any item of the schedule awards it. */
  readonly isCoveredByItem: boolean;
  readonly clause: Passage;
}

/** The progress board of Article 2 on a day. */
export function tiles(
  awards: readonly PaidAward[],
  entered: readonly Entered[],
  on: IsoDate,
  chosen: ChosenRulings | null = null,
): readonly Tile[] {
  const known = entered.filter(({ asOf }) => asOf <= on);
  return (Object.keys(TARGETS) as TargetName[]).map((name) => tile(name, awards, known, on, chosen));
}

function tile(
  target: TargetName,
  awards: readonly PaidAward[],
  entered: readonly Entered[],
  on: IsoDate,
  chosen: ChosenRulings | null,
): Tile {
  const { name, goal }: Target = TARGETS[target];
  const kind = kindOn(target, on, chosen);
  const items = itemsThatCount(target, on, chosen);
  const base = latest(entered, target, 'base');
  const current = latest(entered, target, 'current');
  const day = on < FIRST_DAY ? FIRST_DAY : on;
  const since = valueOn(baseDay.values, day) ?? on;
  const from = kind === 'stock' && base !== null ? base.asOf : since;
  const until = valueOn(horizon.values, day) ?? on;
  const last = on < until ? on : until;
  const won = new Set(
    awards
      .filter(({ item, countsOn }) => items.includes(item) && countsOn > from && countsOn <= last)
      .map(({ recognition }) => recognition),
  ).size;
  return {
    target,
    name,
    kind,
    goal: valueOn(goal.values, day) ?? 0,
    unit: goal.unit === 'percent' ? 'percent' : 'count',
    reached: reachedBy({ kind, covered: items.length > 0, won, base, current }),
    base: baseOf(kind, items.length > 0, since, base),
    source: items.length === 0 ? 'entered' : kind === 'stock' ? 'awards and entered' : 'awards',
    isCoveredByItem: items.length > 0,
    clause: passage(goal.clause),
  };
}

/** 品字标 standards count for their target unless A23 says that Article 2 means others. */
function itemsThatCount(target: TargetName, on: IsoDate, chosen: ChosenRulings | null): readonly AwardItem[] {
  const isOther = target === 'pinzibiaoStandards' && rulingOn('A23', chosen, on) === 'different';
  return isOther ? [] : TARGETS[target].items;
}

/** As the target is worded, unless A53 says that all are stocks or all are won since the base day; growth is neither. */
function kindOn(target: TargetName, on: IsoDate, chosen: ChosenRulings | null): TargetKind {
  const { kind } = TARGETS[target];
  const reading = rulingOn('A53', chosen, on);
  return kind === 'growth' || reading === 'asWorded' ? kind : reading;
}

function latest(entered: readonly Entered[], target: TargetName, role: Entered['role']): Entered | null {
  return entered
    .filter((number) => number.target === target && number.role === role)
    .reduce<Entered | null>((best, next) => (best === null || next.asOf >= best.asOf ? next : best), null);
}

interface Counts {
  readonly kind: TargetKind;
  readonly covered: boolean;
  readonly won: number;
  readonly base: Entered | null;
  readonly current: Entered | null;
}

function reachedBy({ kind, covered, won, base, current }: Counts): number | null {
  switch (kind) {
    case 'increment':
      return covered ? won : (current?.value ?? null);
    case 'stock':
      return base === null ? null : base.value + won;
    case 'growth':
      return base === null || current === null || base.value <= 0
        ? null
        : Math.round((current.value / base.value - 1) * 1000) / 10;
    default:
      return kind satisfies never;
  }
}

function baseOf(kind: TargetKind, covered: boolean, since: IsoDate, base: Entered | null): Tile['base'] {
  if (base !== null)
    return { on: base.asOf, value: base.value, source: { zh: base.source, en: base.source } };
  return kind === 'increment' && covered
    ? { on: since, value: null, source: { zh: '该日之后取得的认定', en: 'recognitions after this day' } }
    : null;
}
