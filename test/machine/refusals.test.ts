import { describe, expect, it } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import type { AwardEvent } from '../../contract/event.ts';
import { DUTIES, type Actor, type Capacity } from '../../contract/parties.ts';
import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts';
import { isSignalType, SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { DEADLINES } from '../../contract/deadlines.ts';
import { machineOf } from '../../machine/versions.ts';
import { contextOf, RECORDED, somebody } from './recorded.ts';
import { exampleFor } from '../support/payloads.ts';
import { lineOf } from './table/answer.ts';
import { REPORTS } from './table/draw.ts';
import { TABLE } from './table/table.ts';

const DEFINITION = machineOf(1);
const EVENTS: readonly string[] = [...SIGNAL_TYPES, ...DEADLINES, ...REPORTS];
const CAPACITIES: readonly Capacity[] = [...DUTIES, 'applicant', 'objector', 'registry', 'clock', 'system'];
const AT = '2026-12-01T02:00:00.000Z';
const STRANGER = '91330105MA2AYH0024';

/** Sends an event, which must be refused and change nothing. @returns the code */
function refusalOf(snapshot: AnyMachineSnapshot, type: string, actor: Actor): RefusalCode | 'accepted' {
  const before = JSON.stringify(DEFINITION.persist(snapshot));
  const event = { type, payload: exampleFor(type), actor, at: AT, commandId: 'c' } as AwardEvent;
  const decision = DEFINITION.decide(snapshot, event);
  expect(JSON.stringify(DEFINITION.persist(snapshot))).toBe(before);
  return decision.accepted ? 'accepted' : decision.refusal.code;
}

const states = Object.keys(TABLE).map((state) => ({ state }));
const tried = { state: 0, person: 0 };
const given = new Set<string>();

describe.each(states)('in $state', ({ state }) => {
  const snapshot = RECORDED.get(state);
  if (snapshot === undefined) throw new Error(`no recorded award stands in ${state}`);
  const context = contextOf(snapshot);

  it('every event that is not for this state is refused, from every sender', () => {
    for (const type of EVENTS.filter((each) => lineOf(state, each) === undefined))
      for (const as of CAPACITIES) {
        expect([type, as, refusalOf(snapshot, type, somebody(as, context))]).toEqual([
          type,
          as,
          'state.notAccepting',
        ]);
        tried.state += 1;
      }
  });

  it('every event that is for this state is refused to every wrong person, by the rule that they break', () => {
    for (const type of EVENTS) {
      const line = lineOf(state, type);
      if (line === undefined) continue;
      const refused = (actor: Actor, code: RefusalCode): void => {
        expect([type, actor, refusalOf(snapshot, type, actor)]).toEqual([type, actor, code]);
        given.add(code);
        tried.person += 1;
      };
      for (const as of CAPACITIES.filter((each) => !line.by.includes(each)))
        refused(somebody(as, context), 'sender.notEntitled');
      if (!isSignalType(type)) continue;
      for (const as of DEFINITION.sendersOf(type)) {
        if (as === 'applicant' && type !== 'application.submit')
          refused(somebody(as, context, { enterprise: STRANGER }), 'enterprise.notYours');
        refused(somebody(as, context, { interested: true }), 'interest.declared');
        for (const [person, held] of Object.entries(context.duties)) {
          if (held === as) continue;
          refused(somebody(as, context, { person }), 'duty.alreadyHeld');
          refused(somebody(as, context, { principal: person }), 'duty.alreadyHeld');
        }
        if (as === 'objector' && context.claim !== null)
          refused(somebody(as, context, { enterprise: context.claim.enterprise }), 'objection.byParty');
        if (as !== 'verify' || context.claim === null) continue;
        const { enterprise } = context.claim;
        refused(somebody(as, context, { enterprise }), 'unit.isApplicant');
        const nobodys = somebody(as, context, { unit: 'nobody asked it' });
        expect(refusalOf(snapshot, type, nobodys)).toMatch(/^unit\.(notAsked|nothingLate)$/);
        for (const [unit, { by }] of Object.entries(context.opinions))
          for (const person of by)
            for (const other of Object.keys(context.opinions).filter((each) => each !== unit))
              refused(somebody(as, context, { person, unit: other }), 'unit.another');
      }
    }
  });
});

it('that was hundreds of wrong states and of wrong persons, and every rule about persons was met', () => {
  expect(tried.state).toBeGreaterThan(5_000);
  expect(tried.person).toBeGreaterThan(1_000);
  expect([...given].sort()).toEqual([
    'duty.alreadyHeld',
    'enterprise.notYours',
    'interest.declared',
    'objection.byParty',
    'sender.notEntitled',
    'unit.another',
    'unit.isApplicant',
  ]);
});

describe('the words of a refusal', () => {
  const internal = new RegExp(
    [...EVENTS, ...Object.keys(REFUSALS), ...Object.keys(TABLE).filter((name) => name.includes('.'))]
      .map((name) => name.replaceAll('.', '\\.'))
      .join('|'),
  );
  it.each(Object.entries(REFUSALS))('of %s are for people, in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/^[\u4e00-\u9fff，、（）；“”]{8,}。$/);
    expect(en).toMatch(/^[A-Z][A-Za-z ,:'’-]{20,}\.$/);
    expect(en).not.toMatch(internal);
    expect(en).not.toMatch(/[a-z][A-Z]/);
  });

  it('are said of one rule only', () => {
    const sentences = Object.values(REFUSALS).flatMap(({ zh, en }) => [zh, en]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
