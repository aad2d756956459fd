import type { Queryable } from '../connect.ts';

export interface Unit {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly untilDay: string | null;
}

export async function findUnits({ sql }: Queryable): Promise<readonly Unit[]> {
  return sql<Unit[]>`select id, zh, en, until_day::text as "untilDay" from units order by id`;
}

/** Enters a unit, or what it is called from now on. */
export async function keepUnit({ sql }: Queryable, { id, zh, en, untilDay }: Unit): Promise<void> {
  await sql`insert into units (id, zh, en, until_day) values (${id}, ${zh}, ${en}, ${untilDay})
    on conflict (id) do update set zh = excluded.zh, en = excluded.en, until_day = excluded.until_day`;
}
