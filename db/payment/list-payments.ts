import type { PendingQuery, Row } from 'postgres';
import { applications } from '../application/applications.table.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { LOOKED_AT } from '../looked-at.ts';
import { transfers } from '../ledger/transfers.table.ts';
import { steps } from '../step/steps.table.ts';
import { endOfPayee, type EndOfPayee } from './end-of-payee.ts';
import { paymentExports } from './payment-exports.table.ts';

const FIRM = selectList(applications, ['enterprise'], 'a');
const FILE = selectList(paymentExports, ['id', 'at', 'person', 'digest'], 'f');
const REPAID = selectList(transfers, ['application', 'reference', 'amountFen'], 't');
const RECORDED = selectList(steps, ['at'], 's');

/** How many rows a whole list has, and what they come to in fen. */
export interface Total {
  readonly count: number;
  /** There are more than `count`, which were not looked at. */
  readonly isMore: boolean;
  /** Null if there are more: no sum is ever a part of one. */
  readonly amountFen: number | null;
}

/** The sum of a statement whose rows have an amount in fen; it is read up to `LOOKED_AT`. */
async function totalOf({ sql }: Database, amounts: PendingQuery<Row[]>): Promise<Total> {
  const [total] = await sql<Total[]>`
    select least(count(*), ${LOOKED_AT})::float8 as count, count(*) > ${LOOKED_AT} as "isMore",
      case when count(*) <= ${LOOKED_AT} then coalesce(sum(fen), 0)::float8 end as "amountFen"
    from (${amounts} limit ${sql.unsafe(String(LOOKED_AT + 1))}) as amounts(fen)`;
  if (total === undefined) throw new Error('a sum has no row');
  return total;
}

/** Returns how many orders wait for the bank, and what they come to. */
export async function totalOfWaitingOrders(database: Database): Promise<Total> {
  return totalOf(
    database,
    database.sql`select committed_fen from applications where payment_sequence is not null`,
  );
}

/** Returns how many payment files there are, and what their orders come to. */
export async function totalOfPaymentFiles(database: Database): Promise<Total> {
  return totalOf(
    database,
    database.sql`select fen from payment_exports f
      cross join lateral (select sum(amount_fen) as fen from payment_export_rows where export = f.id) as orders`,
  );
}

/** Returns how many repayments there are, and what they come to. */
export async function totalOfRepayments(database: Database): Promise<Total> {
  return totalOf(database, database.sql`select amount_fen from transfers where kind = 'refund'`);
}

/** A payment order that waits for the bank, and the newest file that it is in; null if in none. Amounts in fen. */
export interface WaitingOrder extends RowOf<typeof applications, 'enterprise'> {
  readonly id: string;
  readonly application: string;
  readonly firm: string;
  readonly amountFen: number;
  readonly export: string | null;
  readonly ended: EndOfPayee | null;
}

/** Returns the orders that wait for the bank, by application, those after one. */
export async function findWaitingOrders(
  { sql }: Database,
  after: string,
  limit: number,
): Promise<readonly WaitingOrder[]> {
  return sql<WaitingOrder[]>`
    select a.id || '-' || a.payment_sequence as id, a.id as application, ${sql.unsafe(FIRM)}, e.name as firm,
      a.committed_fen::float8 as "amountFen",
      (select r.export from payment_export_rows r join payment_exports f on f.id = r.export
        where r.application = a.id and r.sequence = a.payment_sequence order by f.at desc limit 1) as export,
      ${sql.unsafe(endOfPayee('a'))} as ended
    from applications a join enterprises e on e.code = a.enterprise
    where a.payment_sequence is not null and a.id > ${after}
    order by a.id limit ${sql.unsafe(String(limit))}`;
}

/** A payment file with what it comes to. */
export interface PaymentFileLine {
  readonly id: string;
  readonly at: string;
  readonly person: string;
  readonly digest: string;
  /** It waits for another person to release it. */
  readonly needsRelease: boolean;
  readonly orders: number;
  readonly amountFen: number;
}

/** Returns the payment files by id, those after one. */
export async function findPaymentFiles(
  { sql }: Database,
  after: string,
  limit: number,
): Promise<readonly PaymentFileLine[]> {
  return sql<PaymentFileLine[]>`
    select ${sql.unsafe(FILE)}, f.persons > 1 and not exists (select from payment_releases p where p.export = f.id) as "needsRelease",
      count(*)::float8 as orders, sum(r.amount_fen)::float8 as "amountFen"
    from payment_exports f join payment_export_rows r on r.export = f.id
    where f.id > ${after} group by f.id order by f.id limit ${sql.unsafe(String(limit))}`;
}

/** What a firm paid back on an award. */
export interface Repayment
  extends
    RowOf<typeof transfers, 'application' | 'reference' | 'amountFen'>,
    RowOf<typeof applications, 'enterprise'>,
    RowOf<typeof steps, 'at'> {
  readonly id: string;
  readonly firm: string;
}

/** Returns the repayments by application and step, those after one. */
export async function findRepayments(
  { sql }: Database,
  after: string,
  limit: number,
): Promise<readonly Repayment[]> {
  const [, application = '', step = '0'] = /^(.*)\.(\d{1,9})$/.exec(after) ?? [];
  return sql<Repayment[]>`
    select t.application || '.' || t.step as id, ${sql.unsafe(REPAID)}, ${sql.unsafe(FIRM)}, e.name as firm,
      ${sql.unsafe(RECORDED)}
    from transfers t join applications a on a.id = t.application join enterprises e on e.code = a.enterprise
      join steps s on s.application = t.application and s.seq = t.step
    where t.kind = 'refund' and (t.application, t.step) > (${application}, ${Number(step)})
    order by t.application, t.step limit ${sql.unsafe(String(limit))}`;
}
