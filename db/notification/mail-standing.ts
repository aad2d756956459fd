import type { Queryable } from '../connect.ts';

/** Whether letters go out, as the worker that sends them said when it last started; false before the first one. */
export async function findMailStanding({ sql }: Queryable): Promise<boolean> {
  const [row] = await sql<{ isSent: boolean }[]>`select is_sent as "isSent" from mail_standing`;
  return row?.isSent ?? false;
}

export async function keepMailStanding({ sql }: Queryable, isSent: boolean): Promise<void> {
  await sql`
    insert into mail_standing (is_sent) values (${isSent}) on conflict (one) do update set is_sent = excluded.is_sent`;
}
