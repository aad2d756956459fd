import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { units } from './units.table.ts';

export type Unit = RowOf<typeof units, 'id' | 'kind' | 'zh' | 'en' | 'untilDay'>;

const allUnits = prepared(() =>
  query
    .select(selected(units, 'id', 'kind', 'zh', 'en', 'untilDay'))
    .from(units)
    .orderBy(units.id),
);

export async function findUnits(on: Queryable): Promise<readonly Unit[]> {
  return allUnits(on, {});
}

/** Enters a unit, or what it is and is called from now on. */
export async function keepUnit({ sql }: Queryable, { id, kind, zh, en, untilDay }: Unit): Promise<void> {
  await sql`insert into units (id, kind, zh, en, until_day) values (${id}, ${kind}, ${zh}, ${en}, ${untilDay})
    on conflict (id) do update set kind = excluded.kind, zh = excluded.zh, en = excluded.en, until_day = excluded.until_day`;
}
