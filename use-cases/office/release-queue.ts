import { SYSTEM } from '../../contract/parties.ts';
import { ACCOUNTS } from '../../db/ledger/accounts.ts';
import { findQueue, reached } from '../../db/ledger/find-queue.ts';
import type { Allotment } from '../../db/ledger/insert-allotment.ts';
import type { Deps } from '../deps.ts';

/**
 * Lets the awards go on that a budget reaches since an allotment was entered, strictly in the order of their approval: the
 * first one that does not fit keeps those behind it waiting. Nobody waits for the budget of another year than the present
 * one. It may be repeated: each award is released once.
 *
 * @param at the present instant, in UTC
 * @returns the released applications
 */
export async function releaseQueue(
  { database, deliver }: Pick<Deps, 'database' | 'deliver'>,
  { id, fund, year }: Pick<Allotment, 'id' | 'fund' | 'year'>,
  at: string,
): Promise<readonly string[]> {
  const account = { name: ACCOUNTS.budget(fund, year), fund, year };
  const { leftFen, queue } = await findQueue(database.sql, account, at);
  const released = reached(queue, leftFen);
  for (const { application, skippedMs } of released)
    await deliver(application, {
      type: 'budget.released',
      payload: {},
      actor: SYSTEM,
      at: new Date(Date.parse(at) + skippedMs).toISOString(),
      commandId: `${id}/budget.released/${application}`,
    });
  return released.map(({ application }) => application);
}
