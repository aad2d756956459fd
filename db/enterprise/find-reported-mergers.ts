import { sql } from 'drizzle-orm';
import type { ReportedMerger } from '../../policy/engine/reported-merger.ts';
import type { Queryable } from '../connect.ts';
import { written } from '../prepared.ts';

/** Part of a statement: a merger `r` of the registers is not said, by two persons, to pass nothing on. */
export const IS_NOT_DENIED = sql`not exists (
    select from proposals p where p.state = 'confirmed' and p.content->>'kind' = 'succession.deny'
      and p.content->>'event' = r.id)`;

const find = written<object, ReportedMerger>(
  () => sql`
    select r.id as event, r.enterprise as "from", r.event->>'successor' as "to", r.effective_on::text as "on"
    from register_events r
    where r.kind = 'merger' and r.event ? 'successor' and ${IS_NOT_DENIED} and not exists (
      select from successions s where s.recognition is null and s.from_enterprise = r.enterprise
        and s.to_enterprise = r.event->>'successor')
    order by r.received_at, r.id`,
);

/** Returns the mergers that registers report and that two persons have neither entered as successions nor denied, oldest first. */
export async function findReportedMergers(on: Queryable): Promise<readonly ReportedMerger[]> {
  return find(on, {});
}
