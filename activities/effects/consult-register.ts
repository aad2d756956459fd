import type { Effect } from '../../contract/effects.ts';
import { mayEndAward, reportCommand, reportOf } from '../../contract/register-event.ts';
import { findRegisterEvents } from '../../db/enterprise/find-register-events.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { isInside } from '../../policy/engine/places.ts';
import type { Plan, Site } from '../site.ts';

/**
 * What the registry reported before this award was watched, or while a move was under review: the first event that has
 * not reached it yet, by the command by which the API would have told it. The next one is met after that one's review.
 */
export async function consultRegister(
  { sql, pack, step }: Site,
  { enterprise, watchedFrom, approvedAt }: Extract<Effect, { kind: 'register.consult' }>,
): Promise<Partial<Plan>> {
  const { application, event } = step;
  const until = beijingDay(event.at);
  const decision = { at: approvedAt, on: beijingDay(approvedAt) };
  const { events, reached } = await findRegisterEvents(sql, application, {
    enterprise,
    from: watchedFrom,
    until,
    decision,
  });
  const next = events.find(
    ({ event: filed }) =>
      mayEndAward(filed, (district, on) => isInside(pack.places, district, on)) &&
      !reached.includes(reportCommand(filed, application)),
  );
  if (next === undefined) return {};
  const { event: filed, person } = next;
  const actor = { person, as: 'registry' } as const;
  const commandId = reportCommand(filed, application);
  const report = {
    type: 'relocation.report',
    payload: reportOf(filed),
    actor,
    at: event.at,
    commandId,
  } as const;
  return { earlier: [report] };
}
