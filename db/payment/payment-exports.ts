import { and, eq, isNotNull, sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { enterprises } from '../enterprise/enterprises.table.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { paymentExportRows } from './payment-export-rows.table.ts';
import { paymentExports } from './payment-exports.table.ts';

/** A payment that was ordered and not confirmed yet. */
export interface PaymentOrder
  extends
    RowOf<typeof paymentExportRows, 'application' | 'sequence' | 'amountFen'>,
    RowOf<typeof applications, 'enterprise'>,
    RowOf<typeof enterprises, 'name'> {}

const waiting = prepared((value: Value<{ named: readonly string[] | null }>) =>
  query
    .select({
      application: raw<string>`${applications.id}`.as('application'),
      sequence: raw<number>`${applications.paymentSequence}`.as('sequence'),
      amountFen: raw<number>`${applications.committedFen}::float8`.as('amountFen'),
      ...selected(applications, 'enterprise'),
      ...selected(enterprises, 'name'),
    })
    .from(applications)
    .innerJoin(enterprises, eq(enterprises.code, applications.enterprise))
    .where(
      and(
        isNotNull(applications.paymentSequence),
        raw`case when ${value('named')}::text[] is null
          then not exists (select from ${paymentExportRows} where ${paymentExportRows.application} = ${applications.id}
            and ${paymentExportRows.sequence} = ${applications.paymentSequence})
          else ${applications.id} || '-' || ${applications.paymentSequence} = any(${value('named')}) end`,
      ),
    )
    .orderBy(applications.id),
);

/**
 * The orders that wait for the bank: those that were in no file yet, or those that are named, whether or not they were.
 * @param named ids such as `A0123456789abcde-1`; null for all that were in no file
 */
export async function findPaymentOrders(
  on: Queryable,
  named: readonly string[] | null,
): Promise<readonly PaymentOrder[]> {
  return waiting(on, { named });
}

export type PaymentExport = RowOf<typeof paymentExports, 'id' | 'person' | 'digest'>;

const exportOf = prepared((value: Value<{ id: string }>) =>
  query
    .select(selected(paymentExports, 'id', 'person', 'digest', 'at'))
    .from(paymentExports)
    .where(eq(paymentExports.id, value('id'))),
);
const ordersIn = prepared((value: Value<{ id: string }>) =>
  query
    .select({
      ...selected(paymentExportRows, 'application', 'sequence', 'amountFen'),
      ...selected(applications, 'enterprise'),
      ...selected(enterprises, 'name'),
    })
    .from(paymentExportRows)
    .innerJoin(applications, eq(applications.id, paymentExportRows.application))
    .innerJoin(enterprises, eq(enterprises.code, applications.enterprise))
    .where(eq(paymentExportRows.export, value('id')))
    .orderBy(paymentExportRows.application),
);

/**
 * Writes a payment file down, all of its orders or nothing.
 * @returns false if another file took one of the orders meanwhile
 */
export async function insertPaymentExport(
  { sql }: Database,
  { id, person, digest }: PaymentExport,
  orders: readonly PaymentOrder[],
  again: boolean,
): Promise<boolean> {
  const rows = orders.map(({ application, sequence, amountFen }) => ({ application, sequence, amountFen }));
  const [written] = await sql<{ whole: boolean }[]>`
    with file as (
      insert into payment_exports (id, person, digest) values (${id}, ${person}, ${digest})
    )
    insert into payment_export_rows (export, application, sequence, amount_fen, again)
    select ${id}, application, sequence, "amountFen", ${again}
    from jsonb_to_recordset(${sql.json(rows)}) as row(application text, sequence integer, "amountFen" bigint)
    returning true as whole`.catch((error: unknown) => {
    if (isTaken(error)) return [];
    throw error;
  });
  return written !== undefined;
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'constraint_name' in error && error.constraint_name === 'one_export_per_order'
  );
}

/** A payment file with its orders as they were exported; null if there is none. */
export async function findPaymentExport(
  database: Database,
  id: string,
): Promise<(PaymentExport & { readonly at: string; readonly orders: readonly PaymentOrder[] }) | null> {
  const [[file], orders] = await Promise.all([exportOf(database, { id }), ordersIn(database, { id })]);
  return file === undefined ? null : { ...file, orders };
}
