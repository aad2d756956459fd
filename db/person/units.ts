import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { units } from './units.table.ts';

export type Unit = RowOf<typeof units, 'id' | 'kind' | 'zh' | 'en' | 'untilDay' | 'successor'>;

const allUnits = prepared(() =>
  query
    .select(selected(units, 'id', 'kind', 'zh', 'en', 'untilDay', 'successor'))
    .from(units)
    .orderBy(units.id),
);

export async function findUnits(on: Queryable): Promise<readonly Unit[]> {
  return allUnits(on, {});
}

/** Enters a unit, or what it is and is called from now on; who took it over stays. */
export async function keepUnit(
  { sql }: Queryable,
  { id, kind, zh, en, untilDay }: Omit<Unit, 'successor'>,
): Promise<void> {
  await sql`insert into units (id, kind, zh, en, until_day) values (${id}, ${kind}, ${zh}, ${en}, ${untilDay})
    on conflict (id) do update set kind = excluded.kind, zh = excluded.zh, en = excluded.en, until_day = excluded.until_day`;
}

/**
 * Ends a unit with a day, and names who answers for it from then on.
 * @returns false if it has a successor already, took its successor over itself, or there is no such unit
 */
export async function succeedUnit(
  { sql }: Queryable,
  {
    unit,
    successor,
    untilDay,
  }: { readonly unit: string; readonly successor: string; readonly untilDay: string },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('units'))`;
  const { count } = await sql`
    update units set until_day = ${untilDay}, successor = ${successor}
    where id = ${unit} and successor is null
      and not exists (select from taken_over where unit = ${successor} and by_unit = ${unit})`;
  return count === 1;
}
