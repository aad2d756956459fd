import { expect, inject, it } from 'vitest';
import { chaos, type Outcome } from './chaos.ts';
import { onTrialSystem } from './trial-system.ts';
import { planted } from './planted.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const KILLS = 20;

it(`${KILLS} kill -9 of API, worker and PostgreSQL lose and double nothing; what is planted is found (seed ${SEED})`, async () => {
  await onTrialSystem(inject('temporalBinary'), async (stage) => {
    const plan = { seed: SEED, count: KILLS, everyMs: [500, 3_000] as const, lives: KILLS, inFlight: 3 };
    const outcome: Outcome = await chaos(stage, { ...plan, say: () => undefined });
    expect(outcome.violations).toEqual([]);
    expect(outcome.kills).toHaveLength(KILLS);
    expect(outcome.log.seen.size).toBeGreaterThan(0);
    const plants = await planted(stage, outcome.log);
    expect(plants.filter(({ invariant, found }) => !found.includes(invariant))).toEqual([]);
  });
});
