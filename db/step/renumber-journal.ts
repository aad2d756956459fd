import type { Database } from '../connect.ts';
import { transact } from '../transaction.ts';
import { FIRST_REMARK } from '../remark/remark-places.ts';
import { insertAct } from '../administration/admin-acts.ts';

/**
 * Numbers the journal anew by transactions that this server has come to, after it was moved here from another server, so that those who
 * follow it go on where they stood. Rows between the same two positions get one number: their order is that of their awards. As the
 * owner of the tables; an act on record.
 * @returns how many rows have another number now
 */
export async function renumberJournal(database: Database, person: string): Promise<number> {
  return transact(database, async (sql) => {
    await sql`lock table steps, remarks, task_claims, journal_readers, notification_marks in exclusive mode`;
    await sql`create temporary table positions on commit drop as
      select xid, application, seq, row_number() over (order by xid, application collate "C", seq) as number
      from (select xid, application, seq from journal_readers union select xid, application, seq from notification_marks) as known`;
    const [first] = await sql<{ base: string; positions: number }[]>`
      select (pg_snapshot_xmin(pg_current_snapshot())::text::numeric - (select count(*) from positions) - 2)::text as base,
        (select count(*)::integer from positions) as positions`;
    if (first === undefined || BigInt(first.base) < 3n)
      throw new Error('this server has not come to as many transactions as people have positions: try again');
    const renumber = async (table: 'steps' | 'remarks', seq: string): Promise<number> => {
      await sql`alter table ${sql(table)} disable trigger append_only`;
      const { count } = await sql`
        update ${sql(table)} as entry set xid = (${first.base}::numeric + (
          select count(*) from positions
          where (positions.xid, positions.application collate "C", positions.seq) < (entry.xid, entry.application, ${sql.unsafe(seq)})))::text::xid8`;
      await sql`alter table ${sql(table)} enable trigger append_only`;
      return count;
    };
    const count = await renumber('steps', 'entry.seq');
    await renumber('remarks', `${FIRST_REMARK} + entry.number`);
    // Whoever follows claims begins with those to come; what was claimed before lies behind them.
    await sql`update task_claims set xid = ${first.base}::xid8`;
    const moved = (table: 'journal_readers' | 'notification_marks') => sql`
      update ${sql(table)} as mark set xid = (${first.base}::numeric + positions.number)::text::xid8, application = '', seq = 0
      from positions where (positions.xid, positions.application, positions.seq) = (mark.xid, mark.application, mark.seq)`;
    await moved('journal_readers');
    await moved('notification_marks');
    await insertAct({ sql }, { person, act: 'journal.renumber', about: 'journal', detail: { rows: count } });
    return count;
  });
}
