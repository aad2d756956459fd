import { sql as raw } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { reasonTemplates } from './reason-templates.table.ts';

/** A sentence that is offered, with the days between which it is. Days as YYYY-MM-DD. */
export type ReasonTemplate = RowOf<
  typeof reasonTemplates,
  'id' | 'type' | 'zh' | 'en' | 'words' | 'fromDay' | 'untilDay'
>;

const ID = selectList(reasonTemplates, ['id']);
const onDay = prepared((value: Value<{ type: string | null; day: string }>) =>
  query
    .select(selected(reasonTemplates, 'id', 'type', 'zh', 'en', 'words', 'fromDay', 'untilDay'))
    .from(reasonTemplates)
    .where(
      raw`(${value('type')}::text is null or ${reasonTemplates.type} = ${value('type')})
        and ${reasonTemplates.fromDay} <= ${value('day')}::date
        and (${reasonTemplates.untilDay} is null or ${reasonTemplates.untilDay} >= ${value('day')}::date)`,
    )
    .orderBy(reasonTemplates.type, reasonTemplates.id),
);

/** The templates of an act, or of all, that are offered on a day. */
export async function findTemplates(
  on: Queryable,
  type: string | null,
  day: string,
): Promise<readonly ReasonTemplate[]> {
  return onDay(on, { type, day });
}

/** @returns its id */
export async function insertTemplate(
  { sql }: Queryable,
  { type, zh, en, words, fromDay }: Omit<ReasonTemplate, 'id' | 'untilDay'>,
): Promise<number> {
  const [row] = await sql<RowOf<typeof reasonTemplates, 'id'>[]>`
    insert into reason_templates (type, zh, en, words, from_day)
    values (${type}, ${zh}, ${en}, ${words}, ${fromDay}) returning ${sql.unsafe(ID)}`;
  if (row === undefined) throw new Error('an insert returns its row');
  return row.id;
}

/** Sets the last day on which a template is offered. @returns false if there is none of this id */
export async function endTemplate({ sql }: Queryable, id: number, untilDay: string): Promise<boolean> {
  const { count } = await sql`update reason_templates set until_day = ${untilDay} where id = ${id}`;
  return count === 1;
}
