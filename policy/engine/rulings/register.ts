import type { IsoDate } from '../dates.ts';
import { BENEFICIARIES } from '../../packs/gongshu-brand-2018/rulings/beneficiaries.ts';
import { INTRODUCED } from '../../packs/gongshu-brand-2018/rulings/introduced.ts';
import { ONCE_ONLY } from '../../packs/gongshu-brand-2018/rulings/once-only.ts';
import { ORGANISATION } from '../../packs/gongshu-brand-2018/rulings/organisation.ts';
import { RECOGNITIONS } from '../../packs/gongshu-brand-2018/rulings/recognitions.ts';
import type { Answer, Ruling } from './ruling.ts';
import { STATUS } from '../../packs/gongshu-brand-2018/rulings/status.ts';

/**
 * Every open question of the text, A1 to A53, and what the Fair Competition Review Regulation did to it: F4 the relocation
 * clause, F5 awards to introduced firms, F6 the address on the day of decision. One with a single answer is a reading.
 */
export const RULINGS = {
  ...STATUS,
  ...BENEFICIARIES,
  ...ONCE_ONLY,
  ...RECOGNITIONS,
  ...INTRODUCED,
  ...ORGANISATION,
} as const satisfies Record<string, Ruling>;

export type RulingId = keyof typeof RULINGS;

/** The values that a ruling can have; free text where the answer is a list or an amount. */
export type RulingValue<Id extends RulingId> = (typeof RULINGS)[Id] extends { open: unknown }
  ? string
  : keyof (typeof RULINGS)[Id]['values'] & string;

/** Rulings that replace the shipped answers; whatever is left out keeps the shipped one of the day. */
export type ChosenRulings = { readonly [Id in RulingId]?: RulingValue<Id> };

/** A ruling as a verdict used it. */
export interface UsedRuling {
  readonly id: RulingId;
  readonly value: string;
}

export function isRulingId(id: string): id is RulingId {
  return Object.hasOwn(RULINGS, id);
}

/** Whether a ruling can have that value. */
export function isRulingValue(id: RulingId, value: string): boolean {
  const ruling: Ruling = RULINGS[id];
  return Object.hasOwn(ruling.values, value) || (ruling.open?.pattern.test(value) ?? false);
}

/** The shipped answer of a day; days before the first have the first. */
export function shippedAnswer(id: RulingId, day: IsoDate): Answer {
  const [first, ...later]: readonly [Answer, ...Answer[]] = RULINGS[id].answers;
  return later.findLast(({ from }) => from <= day) ?? first;
}

/** The value of a ruling on a day: the one chosen, else the shipped one. */
export function rulingOn<Id extends RulingId>(
  id: Id,
  chosen: ChosenRulings | null,
  day: IsoDate,
): RulingValue<Id> {
  return (chosen?.[id] ?? shippedAnswer(id, day).value) as RulingValue<Id>;
}
