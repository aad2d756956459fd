import { sql, type SQL } from 'drizzle-orm';

/** What an application is found by: the name of what is recognised and the number of its certificate, in lower case. */
const textOf = (claim: string): string =>
  `lower((${claim}->>'recognition') || ' ' || (${claim}->>'certificate'))`;

const inTwos = (text: string): string => `regexp_replace(${text}, '(..)', '\\1 ', 'g')`;

/** Where a step that enters a claim holds it. */
const ENTERED = `(event->'payload'->'claim')`;

/** The text of an application as it stands. */
export const SEARCHED_TEXT = textOf('claim');

/**
 * The signs of an entered claim two by two, from the first and from the second on, so that two signs are found by an index,
 * in Chinese as well. It is of plain functions, of which an index can be made.
 */
export const ENTERED_PAIRS = `string_to_array(${inTwos(textOf(ENTERED))} || ' ' || ${inTwos(`substr(${textOf(ENTERED)}, 2)`)}, ' ')`;

/** Which steps enter a claim: those that the index has. */
export const ENTERS_CLAIM = `type in ('application.submit', 'application.resubmit')`;

/** Both as the table has them. */
export const enteredPairs: SQL = sql.raw(ENTERED_PAIRS);
export const entersClaim: SQL = sql.raw(ENTERS_CLAIM);

/** Returns the pairs of signs that a searched text holds, without those that a blank cuts in two. */
export function pairsOf(text: string): readonly string[] {
  const signs = Array.from(text.toLowerCase());
  const pairs = signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
  return [...new Set(pairs.filter((pair) => !/\s/u.test(pair)))];
}
