import { and, eq, isNotNull, sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { enterprises } from '../enterprise/enterprises.table.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { isViolationOf } from '../violation.ts';
import { endOfPayee, type EndOfPayee } from './end-of-payee.ts';
import { paymentExportRows } from './payment-export-rows.table.ts';
import { paymentExports } from './payment-exports.table.ts';
import { paymentReleases } from './payment-releases.table.ts';

/** A payment order in a file. */
export interface PaymentOrder
  extends
    RowOf<typeof paymentExportRows, 'application' | 'sequence' | 'amountFen'>,
    RowOf<typeof applications, 'enterprise'>,
    RowOf<typeof enterprises, 'name'> {}

/** A payment that was ordered and not confirmed yet. */
export interface OpenOrder extends PaymentOrder {
  /** The version of the policy by which it was granted. */
  readonly policy: string;
  /** The newest file that it is in; null if in none. */
  readonly export: string | null;
  /** The firm has named another account since the award was approved. */
  readonly isAccountChanged: boolean;
  /** The payees that finance has confirmed on the award, by the digest of firm and account. */
  readonly confirmedPayees: readonly string[];
  readonly ended: EndOfPayee | null;
}

const waiting = prepared((value: Value<{ named: readonly string[] | null }>) =>
  query
    .select({
      application: raw<string>`${applications.id}`.as('application'),
      sequence: raw<number>`${applications.paymentSequence}`.as('sequence'),
      amountFen: raw<number>`${applications.committedFen}::float8`.as('amountFen'),
      ...selected(applications, 'enterprise'),
      ...selected(enterprises, 'name'),
      policy:
        raw<string>`(select input#>>'{policy,version}' from verdicts v where v.application = ${applications.id}
        order by step desc limit 1)`.as('policy'),
      export: raw<
        string | null
      >`(select r.export from payment_export_rows r join payment_exports f on f.id = r.export
        where r.application = ${applications.id} and r.sequence = ${applications.paymentSequence}
        order by f.at desc limit 1)`.as('export'),
      isAccountChanged: raw<boolean>`exists (select from admin_acts where act = 'enterprise.keepAccount'
        and about = ${applications.enterprise}
        and at + ${applications.skippedMs} * interval '1 millisecond' > ${applications.approvedAt})`.as(
        'isAccountChanged',
      ),
      confirmedPayees: raw<string[]>`array(select event#>>'{payload,account}' from steps s
        where s.application = ${applications.id} and s.type = 'payee.confirm' and s.accepted)`.as(
        'confirmedPayees',
      ),
      ended: raw<EndOfPayee | null>`${raw.raw(endOfPayee('applications'))}`.as('ended'),
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
): Promise<readonly OpenOrder[]> {
  return waiting(on, { named });
}

export type PaymentExport = RowOf<typeof paymentExports, 'id' | 'person' | 'digest' | 'persons' | 'reasons'>;
/** A file on record, with its orders as they were exported and the person who released it; null if nobody has. */
export interface RecordedExport extends PaymentExport {
  readonly at: string;
  readonly releasedBy: string | null;
  readonly orders: readonly PaymentOrder[];
}

const exportOf = prepared((value: Value<{ id: string }>) =>
  query
    .select({
      ...selected(paymentExports, 'id', 'person', 'digest', 'persons', 'reasons', 'at'),
      releasedBy: raw<string | null>`${paymentReleases.person}`.as('releasedBy'),
    })
    .from(paymentExports)
    .leftJoin(paymentReleases, eq(paymentReleases.export, paymentExports.id))
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
  { id, person, digest, persons, reasons }: PaymentExport,
  orders: readonly OpenOrder[],
): Promise<boolean> {
  const rows = orders.map(({ application, sequence, amountFen, export: earlier }) => ({
    application,
    sequence,
    amountFen,
    again: earlier !== null,
  }));
  const [written] = await sql<{ whole: boolean }[]>`
    with file as (
      insert into payment_exports (id, person, digest, persons, reasons)
      values (${id}, ${person}, ${digest}, ${persons}, ${reasons})
    )
    insert into payment_export_rows (export, application, sequence, amount_fen, again)
    select ${id}, application, sequence, "amountFen", again
    from jsonb_to_recordset(${sql.json(rows)})
      as row(application text, sequence integer, "amountFen" bigint, again boolean)
    returning true as whole`.catch((error: unknown) => {
    if (isViolationOf(error, 'one_export_per_order')) return [];
    throw error;
  });
  return written !== undefined;
}

/** A payment file with its orders as they were exported; null if there is none. */
export async function findPaymentExport(database: Database, id: string): Promise<RecordedExport | null> {
  const [[file], orders] = await Promise.all([exportOf(database, { id }), ordersIn(database, { id })]);
  return file === undefined ? null : { ...file, orders };
}
