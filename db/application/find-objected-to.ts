import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { duties } from '../person/duties.table.ts';
import { applications } from './applications.table.ts';

const AWARD = selectList(duties, ['application'], 'd');
const ITEM = selectList(applications, ['item'], 'a');

/** An award to whose public notice somebody objected, as the notice shows it. */
export interface ObjectedTo extends RowOf<typeof duties, 'application'>, RowOf<typeof applications, 'item'> {
  readonly firm: string;
  readonly recognition: string;
}

/** At most so many awards are listed. */
const MOST = 200;

/** Returns the awards to which a person objected; newest first. */
export async function findObjectedTo({ sql }: Database, person: string): Promise<readonly ObjectedTo[]> {
  return sql<ObjectedTo[]>`
    select ${sql.unsafe(AWARD)}, e.name as firm, ${sql.unsafe(ITEM)}, a.claim->>'recognition' as recognition
    from duties d join applications a on a.id = d.application join enterprises e on e.code = a.enterprise
    where d.person = ${person} and d.capacity = 'objector'
    order by a.submitted_at desc limit ${sql.unsafe(String(MOST))}`;
}
