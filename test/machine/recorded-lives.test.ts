import { describe, expect, it } from 'vitest';
import { layOut } from '../../machine/laid-out.ts';
import { stateOf } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { readGolden, recordedOf } from '../golden/golden.ts';

const DEFINITION = machineOf(1);
const LAID_OUT = layOut(DEFINITION);

/** What is recorded of each award, without its histories. */
const LIVES = await Promise.all(
  (await recordedOf(1)).map(async (name) => ({ name, steps: (await readGolden(1, name)).steps })),
);

describe.each(LIVES)('the award that was recorded as $name', ({ steps }) => {
  it('decides every event as it did: the state, what it remembers and what it asks for', () => {
    let snapshot = DEFINITION.start();
    let current = LAID_OUT.start();
    for (const { step, outcome } of steps) {
      // Whether an award has moved on since its sender saw it is decided before the machine is asked.
      if (!step.decision.accepted && step.decision.refusal.code === 'version.changed') continue;
      const decision = DEFINITION.decide(snapshot, step.event);
      const move = LAID_OUT.decide(current, step.event);
      expect([step.seq, stateOf(snapshot)]).toEqual([step.seq, step.from]);
      if (!decision.accepted || !move.accepted) {
        expect(decision).toEqual(step.decision);
        expect(move).toEqual(step.decision);
        continue;
      }
      const to = { accepted: true, to: stateOf(decision.next), effects: decision.effects };
      expect({ ...to, snapshot: asJson(DEFINITION.persist(decision.next)) }).toEqual(step.decision);
      expect(asJson(LAID_OUT.persist(move.next))).toEqual(asJson(DEFINITION.persist(decision.next)));
      expect(move.effects).toEqual(decision.effects);
      // What recording a step refuses, or has done before, moves nothing.
      if (outcome.result !== 'accepted') continue;
      snapshot = decision.next;
      current = move.next;
    }
  });
});

it('the recorded lives hold accepted steps by the hundred', () => {
  const accepted = LIVES.flatMap(({ steps }) => steps).filter(({ step }) => step.decision.accepted);
  expect(accepted.length).toBeGreaterThan(500);
});

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
