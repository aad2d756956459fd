import type { Entered } from '../../policy/engine/targets/tiles.ts';
import { selected } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { targetNumbers } from './target-numbers.table.ts';

const allNumbers = prepared(() =>
  query
    .select(selected(targetNumbers, 'target', 'role', 'value', 'asOf', 'source'))
    .from(targetNumbers)
    .orderBy(targetNumbers.id),
);

/** The typed-in numbers of Article 2 in the order of their entry. */
export async function findTargetNumbers(sql: Sql): Promise<readonly Entered[]> {
  return allNumbers({ sql }, {});
}
