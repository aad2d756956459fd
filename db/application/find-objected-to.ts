import type { Database } from '../connect.ts';

/** An award to whose public notice somebody objected, as the notice shows it. */
export interface ObjectedTo {
  readonly application: string;
  readonly firm: string;
  readonly item: string;
  readonly recognition: string;
}

/** At most so many awards are listed. */
const MOST = 200;

/** Returns the awards to which a person objected; newest first. */
export async function findObjectedTo({ sql }: Database, person: string): Promise<readonly ObjectedTo[]> {
  return sql<ObjectedTo[]>`
    select d.application, e.name as firm, a.item, a.claim->>'recognition' as recognition
    from duties d join applications a on a.id = d.application join enterprises e on e.code = a.enterprise
    where d.person = ${person} and d.capacity = 'objector'
    order by a.submitted_at desc limit ${sql.unsafe(String(MOST))}`;
}
