import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetEnded } from '../../notify/forget-ended.ts';
import { handOver } from '../../notify/follow.ts';
import { startNotifiedAwards, type NotifiedAwards } from '../support/notified-awards.ts';

const MANY = 230;
let notified: NotifiedAwards;
beforeAll(async () => {
  notified = await startNotifiedAwards();
  await notified.awards.asOwner().sql`
    insert into outbox (kind, person, channel) select 'addressChanged', 'p-handler-1', 'email' from generate_series(1, ${MANY})`;
});
afterAll(async () => notified.stop());

const batches = async (): Promise<readonly string[]> => {
  const ids: string[] = [];
  const query = "WorkflowType = 'notifyPeople'";
  for await (const { workflowId } of notified.awards.client.workflow.list({ query })) ids.push(workflowId);
  return ids.sort();
};

describe('many notifications', () => {
  it('are handed over a hundred together, each once, whatever dies between handing over and noting it', async () => {
    const { deps, awards } = notified;
    // It dies before it notes what the engine has taken.
    const { client } = deps;
    const dying = new Proxy(client, {
      get: (target, name) =>
        name !== 'workflow'
          ? (Reflect.get(target, name) as unknown)
          : {
              start: async (...given: Parameters<typeof client.workflow.start>) => {
                await client.workflow.start(...given);
                throw new Error('died');
              },
            },
    });
    await expect(handOver({ ...deps, client: dying })).rejects.toThrow('died');
    expect([await handOver(deps), await handOver(deps), await handOver(deps)]).toEqual([200, 30, 0]);
    await expect.poll(batches).toHaveLength(3);
    await expect
      .poll(async () => awards.database.sql`select state, count(*)::integer as n from outbox group by state`)
      .toEqual([{ state: 'dropped', n: MANY }]);
    const [ended] = await awards.database
      .sql`select count(*)::integer as n, count(distinct batch)::integer as batches from outbox`;
    expect(ended).toEqual({ n: MANY, batches: 3 });
  });

  it('are forgotten by the engine a week after they ended', async () => {
    const { client } = notified.awards;
    expect(await forgetEnded(client, Date.now())).toBe(0);
    await expect
      .poll(
        async () =>
          (await client.workflow.count("WorkflowType = 'notifyPeople' and ExecutionStatus = 'Completed'"))
            .count,
      )
      .toBe(3);
    expect(await forgetEnded(client, Date.now() + 8 * 86_400_000)).toBe(3);
    await expect.poll(batches).toEqual([]);
  });
});
