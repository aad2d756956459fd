import { and, desc, eq, sql as raw } from 'drizzle-orm';
import type { RegisterEvent } from '../../contract/register-event.ts';
import { selected } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { enterprises } from './enterprises.table.ts';
import { companyRegisterEvents as events } from './register-events.table.ts';

const filed = prepared((value: Value<{ text: string; at: string; id: string; limit: number }>) =>
  query
    .select({
      ...selected(events, 'event', 'enterprise', 'person'),
      ...selected(enterprises, 'name'),
      key: raw<string>`${events.signature}->>'key'`.as('key'),
      at: raw<string>`utc(${events.receivedAt}, 'US')`.as('at'),
    })
    .from(events)
    .innerJoin(enterprises, eq(enterprises.code, events.enterprise))
    .where(
      and(
        raw`(${events.receivedAt}, ${events.id}) < (${value('at')}::text::timestamptz, ${value('id')})`,
        raw`(starts_with(${events.id}, ${value('text')}) or ${events.enterprise} = ${value('text')}
          or strpos(${enterprises.name}, ${value('text')}) > 0)`,
      ),
    )
    .orderBy(desc(events.receivedAt), desc(events.id))
    .limit(value('limit')),
);

/** What a register reported of a firm, who sent it under which key, and when it was filed, to the microsecond. */
export interface FiledReport {
  readonly event: RegisterEvent;
  readonly enterprise: string;
  readonly name: string;
  readonly person: string;
  readonly key: string;
  readonly at: string;
}

/**
 * Returns what registers reported, the newest first, one more than `limit` if there is more.
 * @param text the beginning of an event's id, the code of a firm or a part of its name; empty for all
 * @param after instant and id of the last row of the page before
 */
export async function findRegisterReports(
  database: Database,
  { text, after, limit }: { text: string; after: readonly string[] | null; limit: number },
): Promise<readonly FiledReport[]> {
  const [at = 'infinity', id = ''] = after ?? [];
  return filed(database, { text, at, id, limit: limit + 1 });
}
