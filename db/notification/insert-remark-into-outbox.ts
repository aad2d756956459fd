import type { RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { FIRST_REMARK, RECEIVES_REMARKS } from '../remark/remark-places.ts';
import type { remarks } from '../remark/remarks.table.ts';
import { WAYS } from './outbox.ts';

/** A remark by its award and number: who wrote it, for which side. */
interface WrittenRemark extends RowOf<typeof remarks, 'application' | 'number' | 'person' | 'sentBy'> {
  /** YYYY-MM-DD, by which roles are dated. */
  readonly day: string;
}

/** Writes a notification of a remark for everybody of the other side and those who stand in for them, by a channel that they chose. */
export async function insertRemarkIntoOutbox(
  { sql }: Queryable,
  { application, number, person, sentBy, day }: WrittenRemark,
): Promise<void> {
  const received =
    sentBy === 'office'
      ? sql`select g.person_id as person from applications a join agents g on g.enterprise = a.enterprise where a.id = ${application}`
      : sql`select coalesce(d.substitute, r.person_id) as person from roles r
          left join lateral (select substitute from delegations
            where principal = r.person_id and capacity = r.capacity and ${day} between from_day and until_day
            union all select null) as d on true
          where r.capacity = any(${[...RECEIVES_REMARKS]})
            and r.from_day <= ${day} and (r.until_day is null or r.until_day >= ${day})`;
  await sql`
    insert into outbox (kind, application, seq, person, channel)
    select distinct 'remark', ${application}, ${FIRST_REMARK + number}::integer, given.person, way.channel
    from (${received}) as given ${sql.unsafe(WAYS)} where given.person <> ${person}`;
}
