import type { Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import type { Queryable } from '../connect.ts';
import { refusalOfRule } from './enforced.ts';

/** An act, and in which capacity somebody would do it. */
export interface Way {
  readonly type: SignalType;
  readonly actor: Actor;
}

/**
 * Returns what the database would refuse of each way to act on an award on a day (YYYY-MM-DD, Hangzhou), in their order; null for
 * one that it would not.
 */
export async function findUnlawful(
  { sql }: Queryable,
  application: string,
  ways: readonly Way[],
  day: string,
): Promise<readonly (RefusalCode | null)[]> {
  if (ways.length === 0) return [];
  const rows = await sql<{ rule: string | null }[]>`
    select unlawful_by(${application}, way.sent, ${day}::date) as rule
    from jsonb_array_elements(${sql.json(ways as never)}) with ordinality as way(sent, place) order by way.place`;
  return rows.map(({ rule }) => (rule === null ? null : refusalOfRule(rule)));
}
