import { and, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';
import { transfers } from './transfers.table.ts';

/** Whether money went to a firm, or came from one. */
export type Direction = 'out' | 'in';
const KINDS: Readonly<Record<Direction, string[]>> = { out: ['post'], in: ['return', 'refund'] };

/** The step that recorded a movement of money at the bank. The instant in UTC. */
export type Movement = RowOf<typeof steps, 'application' | 'person' | 'at'>;

const moved = prepared((value: Value<{ reference: string; kinds: string[] }>) =>
  query
    .select(selected(steps, 'application', 'person', 'at'))
    .from(transfers)
    .innerJoin(steps, and(eq(steps.application, transfers.application), eq(steps.seq, transfers.step)))
    .where(
      raw`${transfers.kind} = any(${value('kinds')}) and
        upper(regexp_replace(normalize(${transfers.reference}, NFKC), '\\s', '', 'g')) =
        upper(regexp_replace(normalize(${value('reference')}::text, NFKC), '\\s', '', 'g'))`,
    )
    .limit(1),
);

/** Returns the movement that a bank reference stands for, however it is written; null if for none in that direction. */
export async function findMovement(
  database: Database,
  direction: Direction,
  reference: string,
): Promise<Movement | null> {
  const [found] = await moved(database, { reference, kinds: KINDS[direction] });
  return found ?? null;
}
