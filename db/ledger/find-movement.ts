import { and, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';
import { transfers } from './transfers.table.ts';

/** The step that recorded a movement of money at the bank. The instant in UTC. */
export type Movement = RowOf<typeof steps, 'application' | 'person' | 'at'>;

/** A payment order that the bank sends back. */
export interface SentBack {
  readonly application: string;
  readonly sequence: number;
}

const FORM = raw`upper(regexp_replace(normalize(${transfers.reference}, NFKC), '\\s', '', 'g'))`;

const moved = prepared(
  (value: Value<{ reference: string; application: string | null; sequence: number | null }>) => {
    const sought = raw`upper(regexp_replace(normalize(${value('reference')}::text, NFKC), '\\s', '', 'g'))`;
    // Each side names what its index holds, so that both are looked up.
    return query
      .select(selected(steps, 'application', 'person', 'at'))
      .from(transfers)
      .innerJoin(steps, and(eq(steps.application, transfers.application), eq(steps.seq, transfers.step)))
      .where(
        raw`(${transfers.kind} = 'post' and ${FORM} = ${sought}
            and (${transfers.application}, ${transfers.sequence}) is distinct from
              (${value('application')}::text, ${value('sequence')}::integer))
          or (${transfers.kind} in ('return', 'refund') and ${FORM} = ${sought})`,
      )
      .limit(1);
  },
);

/**
 * Returns the movement of money that a bank reference stands for, however it is written and whichever way the money went; null if
 * for none.
 * @param sentBack the payment whose own reference is no other movement; null if money went out, or the firm sends it
 */
export async function findMovement(
  database: Database,
  reference: string,
  sentBack: SentBack | null,
): Promise<Movement | null> {
  const { application, sequence } = sentBack ?? { application: null, sequence: null };
  const [found] = await moved(database, { reference, application, sequence });
  return found ?? null;
}
