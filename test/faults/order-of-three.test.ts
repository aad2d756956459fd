import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAll, inTurns } from './audit-all.ts';
import { play, type Played } from './choreography.ts';
import { openField, type Field } from './field.ts';
import { ORDERS, planOf } from './plan.ts';
import { producedFault } from './produced.ts';

/** `FAULT_SEEDS=2000 FAULT_FIRST_SEED=1` plays more of them, or the same ones again. */
const SEEDS = Number(process.env['FAULT_SEEDS'] ?? 200);
const FIRST_SEED = Number(process.env['FAULT_FIRST_SEED'] ?? Date.now() % 1_000_000);
const AT_ONCE = 40;
/** Never 0: the SDK then drops runs while their local activities are in flight. */
const SMALL_CACHE = 10;
const ENOUGH_TO_SEE_ALL = 150;
/** How long a worker lives before the next one takes over. */
const LIFE_MS = 5_000;
const MINUTE = 60_000;

let field: Field;
beforeAll(async () => {
  field = await openField();
});
afterAll(async () => field.close());

async function playAll(first: number, count: number, atOnce: number): Promise<readonly Played[]> {
  const plans = Array.from({ length: count }, (_, index) => planOf(first + index));
  return inTurns(plans, atOnce, async (plan) => {
    const played = await play(field, plan);
    await played.award.untilAnswered();
    return played;
  });
}

async function expectOneStory(played: readonly Played[]): Promise<void> {
  const findings = await auditAll(
    field,
    played.map(({ award }) => award),
  );
  const wrong = played
    .map(({ plan, award }) => ({ plan, findings: findings.get(award.id) }))
    .filter(({ findings: against }) => against?.length !== 0);
  expect(wrong).toEqual([]);
}

describe('a worker that dies between a row and the completion of its task', () => {
  const kept = Math.ceil(SEEDS * 0.85);

  it(
    `leaves one story, whatever waits in whatever order (${kept} seeds from ${FIRST_SEED})`,
    async () => {
      await field.startWorker();
      const played = await playAll(FIRST_SEED, kept, AT_ONCE);
      await expectOneStory(played);
      const produced = await inTurns(played, 8, async (each) => producedFault(field, each));
      console.log(inNumbers(produced));
      if (kept < ENOUGH_TO_SEE_ALL) return;
      for (const order of ORDERS) expect(produced).toContain(order.join(', '));
    },
    MINUTE + SEEDS * 1_000,
  );

  it(
    `and where no worker remembers anything and workers come and go (${SEEDS - kept} seeds)`,
    async () => {
      await field.stopWorker();
      const coming = { comes: true };
      const comesAndGoes = (async () => {
        while (coming.comes) {
          await field.startWorker({ maxCachedWorkflows: SMALL_CACHE });
          await delay(LIFE_MS);
          await field.stopWorker();
        }
        await field.startWorker({ maxCachedWorkflows: SMALL_CACHE });
      })();
      const played = await playAll(FIRST_SEED + kept, SEEDS - kept, SMALL_CACHE);
      coming.comes = false;
      await comesAndGoes;
      await expectOneStory(played);
    },
    MINUTE + SEEDS * 1_000,
  );
});

function inNumbers(produced: readonly (string | null)[]): Record<string, number> {
  const names = produced.map((name) => name ?? 'something else');
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((other) => other === name).length]),
  );
}
