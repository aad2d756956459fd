import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { mailStanding } from './mail-standing.table.ts';

const only = prepared(() => query.select(selected(mailStanding, 'isSent')).from(mailStanding));

/** Whether letters go out, as the worker that sends them said when it last started; false before the first one. */
export async function findMailStanding(on: Queryable): Promise<boolean> {
  const [row] = await only(on, {});
  return row?.isSent ?? false;
}

export async function keepMailStanding({ sql }: Queryable, isSent: boolean): Promise<void> {
  await sql`
    insert into mail_standing (is_sent) values (${isSent}) on conflict (one) do update set is_sent = excluded.is_sent`;
}
