import { and, desc, eq, ne, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { verdicts } from '../ledger/verdicts.table.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { applications } from './applications.table.ts';

/** A settled award with the input of its newest grant. */
export type SettledAward = RowOf<typeof verdicts, 'application' | 'input'>;

const settledOn = prepared((value: Value<{ keys: readonly string[]; except: string }>) =>
  query
    .selectDistinctOn([verdicts.application], selected(verdicts, 'application', 'input'))
    .from(verdicts)
    .innerJoin(applications, eq(applications.id, verdicts.application))
    .where(
      and(
        raw`${verdicts.key} = any(${value('keys')})`,
        ne(verdicts.application, value('except')),
        raw`${applications.rests}`,
        raw`${verdicts.verdict}->>'outcome' = 'grant'`,
      ),
    )
    .orderBy(verdicts.application, desc(verdicts.step)),
);

/**
 * Settled awards on the keys: they may gain when room comes free. A supplement that was refused since says nothing of the
 * next one: it begins as a grant again, and the person who decides decides anew.
 */
export async function findSettledAwards(
  sql: Sql,
  keys: readonly string[],
  except: string,
): Promise<readonly SettledAward[]> {
  return settledOn({ sql }, { keys, except });
}
