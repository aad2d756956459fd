import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { mailStatus } from './mail-status.table.ts';

const only = prepared(() => query.select(selected(mailStatus, 'isSent')).from(mailStatus));

/** Whether letters go out, as the worker that sends them said when it last started; false before the first one. */
export async function findMailStatus(on: Queryable): Promise<boolean> {
  const [row] = await only(on, {});
  return row?.isSent ?? false;
}

export async function keepMailStatus({ sql }: Queryable, isSent: boolean): Promise<void> {
  await sql`
    insert into mail_status (is_sent) values (${isSent}) on conflict (one) do update set is_sent = excluded.is_sent`;
}
