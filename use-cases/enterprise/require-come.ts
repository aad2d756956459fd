import type { Queryable } from '../../db/connect.ts';
import { todayIs } from '../../policy/engine/not-yet.ts';
import { dayIn } from '../day-in.ts';
import { hasCome } from '../has-come.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';

/**
 * Where an enterprise is registered, and since when it is here, is entered from that day on, as registers report it.
 * @param at where the day stands in the request
 * @throws Refused `request.invalid` if the day has not come for the enterprise
 */
export async function requireCome(
  database: Queryable,
  code: string,
  at: string,
  day: string | null | undefined,
): Promise<void> {
  const today = dayIn(new Date());
  if (day == null || (await hasCome(database, day, [code], today))) return;
  const wrong = typedError(at, 'notYet', { typed: day, right: todayIs(today) });
  throw new Refused('request.invalid', { errors: [wrong] });
}
