import { and, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';
import { companyRegisterEvents as events } from './register-events.table.ts';

/** An event that is on file for an enterprise, with the registry's person who reported it. */
export type ReportedEvent = RowOf<typeof events, 'event' | 'person'>;

const newTo = prepared(
  (value: Value<{ enterprise: string; from: string; until: string; on: string; at: string }>) =>
    query
      .select(selected(events, 'event', 'person'))
      .from(events)
      .where(
        and(
          eq(events.enterprise, value('enterprise')),
          raw`${events.effectiveOn} between ${value('from')} and ${value('until')}`,
          raw`(${events.effectiveOn} > ${value('on')} or ${events.receivedAt} > ${value('at')})`,
        ),
      )
      .orderBy(events.effectiveOn, events.receivedAt, events.id),
);
const reportsOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(steps, 'commandId'))
    .from(steps)
    .where(and(eq(steps.application, value('application')), eq(steps.type, 'relocation.report'))),
);

/**
 * What happened to an enterprise between two days, both included, that nobody could know who decided at an instant of a
 * day: it was filed after that instant, or took effect after that day. In the order in which it took effect, with the
 * commands by which reports have reached an award so far. Holds up, until the transaction ends, the person who files another
 * event of the enterprise: an event is on file here, or its sender finds what this transaction writes.
 */
export async function findRegisterEvents(
  tx: Sql,
  application: string,
  {
    enterprise,
    from,
    until,
    decision,
  }: {
    readonly enterprise: string;
    readonly from: string;
    readonly until: string;
    readonly decision: { readonly at: string; readonly on: string };
  },
): Promise<{ readonly events: readonly ReportedEvent[]; readonly reached: readonly string[] }> {
  const on = { sql: tx };
  const [, found, reports] = await Promise.all([
    tx`select code from enterprises where code = ${enterprise} for update`,
    newTo(on, { enterprise, from, until, ...decision }),
    reportsOf(on, { application }),
  ]);
  return { events: found, reached: reports.map(({ commandId }) => commandId) };
}
