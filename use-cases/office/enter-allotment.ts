import { SYSTEM } from '../../contract/parties.ts';
import { ACCOUNTS } from '../../db/ledger/accounts.ts';
import { findQueue, reached } from '../../db/ledger/find-queue.ts';
import { insertAllotment, type Allotment } from '../../db/ledger/insert-allotment.ts';
import type { Deps } from '../deps.ts';

/**
 * Puts money into a year's budget and releases the awards that it reaches, strictly in the order of their approval: the
 * first one that does not fit keeps those behind it waiting. Nobody waits for the budget of another year than the present
 * one. Entering the same allotment again releases them again, which has no further effect.
 *
 * @param at the instant of the entry, in UTC
 * @returns the released applications
 */
export async function enterAllotment(
  deps: Deps,
  allotment: Allotment,
  at: string,
): Promise<readonly string[]> {
  await insertAllotment(deps.database, allotment);
  return releaseQueue(deps, allotment, at);
}

/** Lets the awards go on that a budget reaches since an allotment was entered. To be repeated where it may have been cut short. */
export async function releaseQueue(deps: Deps, allotment: Allotment, at: string): Promise<readonly string[]> {
  const { fund, year } = allotment;
  const { leftFen, queue } = await findQueue(
    deps.database.sql,
    { name: ACCOUNTS.budget(year), fund, year },
    at,
  );
  const released = reached(queue, leftFen);
  for (const { application, skippedMs } of released)
    await deps.deliver(application, {
      type: 'budget.released',
      payload: {},
      actor: SYSTEM,
      at: new Date(Date.parse(at) + skippedMs).toISOString(),
      commandId: `${allotment.id}/budget.released/${application}`,
    });
  return released.map(({ application }) => application);
}
