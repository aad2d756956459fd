import { describe, expect, it } from 'vitest';
import { checkJournal } from '../../audit/check-journal.ts';
import type { CapturedStep } from '../../audit/captured-step.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { checkOf } from '../../contract/signals/check.ts';
import { sealOf } from '../../db/log/seal.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import { layOut } from '../../machine/laid-out.ts';
import { machineOf } from '../../machine/versions.ts';
import { randomFrom } from '../faults/plan.ts';
import { readGolden, recordedOf } from '../golden/golden.ts';
import { contextOf, RECORDED, somebody } from './recorded.ts';
import { exampleFor, fitsByAjv, misfitsOf, valueAbout } from '../support/payloads.ts';

const SEED = Number(process.env['MODEL_SEED'] ?? Date.now() % 1_000_000);
const MUTANTS = 20;
const VALUES = 10_000;
const DEFINITION = machineOf(1);
const LAID_OUT = layOut(DEFINITION);
const AT = '2026-12-01T02:00:00.000Z';

describe(`a payload that does not fit its signal (seed ${String(SEED)})`, () => {
  it.each(SIGNAL_TYPES)('is refused by the machine, for %s in every state that takes it', (type) => {
    const met = [...RECORDED].filter(([, snapshot]) =>
      DEFINITION.allowed(snapshot, (other) =>
        other === type ? DEFINITION.sendersOf(type).map((as) => somebody(as, contextOf(snapshot))) : [],
      ).includes(type),
    );
    expect(met).not.toEqual([]);
    for (const [state, snapshot] of met) {
      const current = LAID_OUT.restore(DEFINITION.persist(snapshot));
      const entitled = DEFINITION.sendersOf(type)
        .map((as) => somebody(as, contextOf(snapshot)))
        .filter((actor) => DEFINITION.judge([], snapshot.context, { type, actor } as AwardEvent) === null);
      for (const actor of entitled)
        for (const payload of misfitsOf(type, randomFrom(SEED), MUTANTS)) {
          const event = { type, payload, actor, at: AT, commandId: 'c' } as AwardEvent;
          const refused = { accepted: false, refusal: { code: 'payload.invalid', state } };
          expect([payload, DEFINITION.decide(snapshot, event)]).toEqual([payload, refused]);
          expect([payload, LAID_OUT.decide(current, event)]).toEqual([payload, refused]);
        }
    }
  });

  it('tells nothing to somebody who may not send it', () => {
    const snapshot = RECORDED.get('officeReview.approving');
    if (snapshot === undefined) throw new Error('no recorded award waits for approval');
    const actor = somebody('handle', contextOf(snapshot));
    const event = { type: 'office.approve', payload: {}, actor, at: AT, commandId: 'c' };
    expect(DEFINITION.decide(snapshot, event as unknown as AwardEvent)).toMatchObject({
      refusal: { code: 'sender.notEntitled' },
    });
  });
});

describe('the check of payloads', () => {
  it(`agrees with ajv on ${String(VALUES)} values about the catalogue’s schemas (seed ${String(SEED)})`, () => {
    const random = randomFrom(SEED);
    const checks = SIGNAL_TYPES.map((type) => [type, checkOf(signalEntry(type).payload)] as const);
    let fitting = 0;
    for (let index = 0; index < VALUES; index += 1) {
      const [type, check] = checks[index % checks.length] as (typeof checks)[number];
      const value = valueAbout(signalEntry(type).payload, random);
      const fits = fitsByAjv(type, value);
      expect([type, value, check(value)]).toEqual([type, value, fits]);
      fitting += fits ? 1 : 0;
    }
    expect(fitting).toBeGreaterThan(VALUES / 4);
    expect(fitting).toBeLessThan((VALUES * 9) / 10);
  });

  it.each([
    [{ type: 'string', minimun: 1 }, 'the keyword minimun is not checked'],
    [{ type: 'object', properties: { a: { type: 'number' } } }, 'number is not checked'],
    [{ type: 'string', format: 'email' }, 'email is not checked'],
    [{ constructor: 1 }, 'the keyword constructor is not checked'],
  ])('refuses the schema %j, of which it would leave something unchecked', (schema, said) => {
    expect(() => checkOf(schema as never)).toThrow(said);
  });
});

describe('the audit of a journal', () => {
  const rowsOf = (steps: readonly CapturedStep[]): JournalRow[] =>
    sealed(
      steps
        .filter(({ outcome }) => outcome.result !== 'duplicate')
        .map(({ step, outcome }) => ({
          ...step,
          stateBefore: step.from,
          stateAfter: step.decision.accepted ? step.decision.to : step.from,
          refusal: outcome.result === 'refused' ? outcome.refusal : null,
          outcome,
          accepted: outcome.result === 'accepted',
          hash: '',
          type: step.event.type,
          person: step.event.actor.person,
          commandId: step.event.commandId,
          at: step.event.at,
        })),
    );

  /** Every row with its own hash, bound to the one before it. */
  function sealed(rows: readonly JournalRow[]): JournalRow[] {
    let previous: string | null = null;
    return rows.map((row) => {
      const head: string = sealOf({ ...row, previous });
      const bound = { ...row, previous, hash: head, outcome: { ...row.outcome, head } as typeof row.outcome };
      previous = head;
      return bound;
    });
  }

  it('finds nothing in the recorded lives, and every accepted row whose payload is changed for a misfit', async () => {
    const tried = new Set<string>();
    for (const name of await recordedOf(1)) {
      const rows = rowsOf((await readGolden(1, name)).steps);
      expect([name, checkJournal(rows)]).toEqual([name, []]);
      for (const { accepted, type, seq } of rows) {
        const signal = SIGNAL_TYPES.find((each) => each === type);
        if (!accepted || signal === undefined || tried.has(type)) continue;
        tried.add(type);
        for (const payload of misfitsOf(signal, randomFrom(SEED), MUTANTS)) {
          const falsified = rows.map((row) =>
            row.seq === seq ? { ...row, event: { ...row.event, payload } as AwardEvent } : row,
          );
          expect([payload, checkJournal(sealed(falsified))]).toEqual([
            payload,
            [
              expect.objectContaining({
                seq,
                finding: 'was accepted with content that its event does not carry',
              }),
            ],
          ]);
        }
      }
    }
    expect([...tried].sort()).toEqual([...SIGNAL_TYPES].sort());
  });
});

it('what the examples of the catalogue say, each signal takes', () => {
  expect(SIGNAL_TYPES.filter((type) => !DEFINITION.fits({ type, payload: exampleFor(type) }))).toEqual([]);
});
