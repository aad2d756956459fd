import type { RegisterEvent } from '../../contract/register-event.ts';
import type { Sql } from '../connect.ts';

/** An event that is on file for an enterprise, with the registry's person who reported it. */
export interface ReportedEvent {
  readonly event: RegisterEvent;
  readonly person: string;
}

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
  const [, events, reports] = await Promise.all([
    tx`select code from enterprises where code = ${enterprise} for update`,
    tx<ReportedEvent[]>`
      select event, person from register_events
      where enterprise = ${enterprise} and effective_on between ${from} and ${until}
        and (effective_on > ${decision.on} or received_at > ${decision.at})
      order by effective_on, received_at, id`,
    tx<{ commandId: string }[]>`
      select command_id as "commandId" from steps where application = ${application} and type = 'relocation.report'`,
  ]);
  return { events, reached: reports.map(({ commandId }) => commandId) };
}
