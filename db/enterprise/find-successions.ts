import { sql as raw } from 'drizzle-orm';
import type { Succession } from '../../policy/engine/merged-already.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { successions } from './successions.table.ts';

const entered = prepared(() =>
  query
    .select({
      kind: raw<Succession['kind']>`${successions.kind}`.as('kind'),
      from: raw<string>`${successions.fromEnterprise}`.as('from'),
      to: raw<string>`${successions.toEnterprise}`.as('to'),
      on: raw<string>`${successions.onDay}::text`.as('on'),
    })
    .from(successions),
);

/** Returns every succession on record: who passed on to whom, how, and from which day on. */
export async function findSuccessions(on: Queryable): Promise<readonly Succession[]> {
  return entered(on, {});
}

/** Until the transaction ends no other one enters a succession: two that are right alone may be wrong together. */
export async function lockSuccessions({ sql }: Queryable): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('successions'))`;
}
