import { describe, expect, it } from 'vitest';
import type { Actor } from '../../contract/parties.ts';
import { SIGNAL_TYPES, type SignalType } from '../../contract/signals/catalogue.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf, newestOf, MACHINES, sendersOf } from '../../machine/versions.ts';
import {
  approving,
  ordered,
  paid,
  proposing,
  published,
  submitted,
  verifying,
  WHO,
  type Life,
} from './life.ts';

const MACHINE = machineOf(1);

function bareOf({ state, context }: Life, status = 'active'): BareSnapshot {
  const [outer = '', inner] = state.split('.');
  return { status, value: inner === undefined ? outer : { [outer]: inner }, context } as BareSnapshot;
}

/** Somebody with one capacity, or with several. */
const actors =
  (...people: readonly Actor[]) =>
  (type: SignalType): readonly Actor[] =>
    people.filter(({ as }) => MACHINE.sendersOf(type).includes(as));

/** Why each signal is not open to these people, by its name. */
const blocked = (life: Life, ...people: readonly Actor[]): Readonly<Record<string, string>> =>
  Object.fromEntries(MACHINE.blocked(bareOf(life), actors(...people)).map(({ type, code }) => [type, code]));
const allowed = (life: Life, ...people: readonly Actor[]): readonly string[] =>
  MACHINE.allowed(bareOf(life), actors(...people));

const NEWCOMER = { ...WHO.approver, person: 'p-approver-2' } as const;

describe('what somebody may not send', () => {
  it('is what the state takes from nobody, and never what it takes from them', () => {
    const life = submitted();
    const refused = blocked(life, WHO.handler);
    expect(refused['office.propose']).toBe('state.notAccepting');
    expect(refused).not.toHaveProperty('application.accept');
    expect(allowed(life, WHO.handler)).toContain('application.accept');
    expect(allowed(life, WHO.handler)).not.toContain('office.propose');
  });

  it('is nothing that they have no capacity for, and not the beginning of another award', () => {
    expect(Object.keys(blocked(submitted(), WHO.applicant))).not.toContain('application.submit');
    expect(Object.keys(blocked(submitted(), WHO.applicant))).not.toContain('office.approve');
    expect(blocked(submitted())).toEqual({});
  });

  it('is none of what the clock, a register or this system reports, which is no signal of anybody', () => {
    const open = MACHINE.allowed(bareOf(verifying()), () => [WHO.clock, WHO.system]);
    expect(open.filter((type) => !SIGNAL_TYPES.includes(type))).toEqual([]);
  });

  it('is said with the rule that stands in the way of the sender', () => {
    const handlerApproves = { ...WHO.handler, as: 'approve' } as const;
    expect(blocked(approving(), handlerApproves)['office.approve']).toBe('duty.alreadyHeld');
    expect(allowed(approving(), handlerApproves)).not.toContain('office.approve');
    expect(allowed(approving(), NEWCOMER)).toContain('office.approve');
    const stranger = { ...WHO.market, person: 'p-finance', unit: 'finance' } as const;
    expect(blocked(verifying(), stranger)['department.confirm']).toBe('unit.notAsked');
    expect(allowed(verifying(), stranger)).not.toContain('department.confirm');
    expect(allowed(verifying(), WHO.market)).toContain('department.confirm');
    expect(blocked(approving(), NEWCOMER)).not.toHaveProperty('office.approve');
    expect(blocked(paid(), WHO.applicant)['application.withdraw']).toBe('state.notAccepting');
  });

  it('is said with the rule that stands in the way of the award', () => {
    const ended = approving().send('enterprise.ended', WHO.system, {
      kind: 'dissolution',
      effectiveOn: '2026-03-01',
    });
    expect(blocked(ended, NEWCOMER)['office.approve']).toBe('enterprise.ended');
  });

  it('is said once, of the first of their capacities, with whom it concerns', () => {
    const one = { ...WHO.handler, person: 'p-one' } as const;
    const other = { ...WHO.handler, person: 'p-other' } as const;
    const found = MACHINE.blocked(bareOf(submitted()), actors(one, other)).filter(
      ({ type }) => type === 'office.propose',
    );
    expect(found).toEqual([{ type: 'office.propose', actor: one, code: 'state.notAccepting' }]);
  });

  it('is open where one of their capacities may send it', () => {
    const handlerApproves = { ...WHO.handler, as: 'approve' } as const;
    expect(blocked(approving(), handlerApproves, NEWCOMER)).not.toHaveProperty('office.approve');
  });

  it('does not turn on what it would carry', () => {
    expect(blocked(ordered(), WHO.finance)).not.toHaveProperty('payment.confirm');
    expect(allowed(ordered(), WHO.finance)).toContain('payment.confirm');
  });

  it('is everything once an award has ended', () => {
    const withdrawn = proposing().send('application.withdraw', WHO.applicant);
    const bare = bareOf(withdrawn, 'done');
    expect(MACHINE.allowed(bare, actors(WHO.applicant, WHO.handler))).toEqual([]);
    const codes = MACHINE.blocked(bare, actors(WHO.handler)).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['state.notAccepting']));
  });

  it('is a signal, for every person: no deadline and no report is anybody’s to send', () => {
    const everybody = (): readonly Actor[] => [WHO.handler, WHO.system, WHO.clock, NEWCOMER];
    for (const life of [submitted(), verifying(), approving(), ordered()]) {
      const bare = bareOf(life);
      for (const type of [
        ...MACHINE.allowed(bare, everybody),
        ...MACHINE.blocked(bare, everybody).map((each) => each.type),
      ])
        expect(SIGNAL_TYPES).toContain(type);
    }
    expect(MACHINE.allowed(bareOf(proposing(), 'done'), everybody)).toEqual([]);
  });

  it('is refused as what the state does not take, before anybody looks at what it carries', () => {
    expect(submitted().send('office.approve', WHO.approver, {}).refusal?.code).toBe('state.notAccepting');
    expect(MACHINE.fits({ type: 'office.approve', payload: {} } as never)).toBe(false);
    expect(MACHINE.fits({ type: 'office.approve', payload: { reasons: '符合条件' } } as never)).toBe(true);
  });

  it('names a signal once that several ways take', () => {
    const all = allowed(approving(), NEWCOMER);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('office.sendBack');
  });
});

describe('a version of the machine', () => {
  it('knows its states: their words, their stage and whom they wait for', () => {
    const { state } = published();
    expect(MACHINE.stateInfo(state)).toMatchObject({
      meta: { zh: '公示中', en: 'on public notice', source: 'operating rule' },
    });
    expect(MACHINE.stateInfo('submitted').waitsFor).toEqual(['office']);
    for (const { tags, waitsFor } of MACHINE.states.values())
      expect(waitsFor.map((party) => `waits:${party}`)).toEqual(
        tags.filter((tag) => tag.startsWith('waits:')),
      );
    expect(MACHINE.stateInfo('funded.settled').tags).toContain('rests');
    expect(() => MACHINE.stateInfo('nowhere')).toThrow('the machine has no state nowhere');
  });

  it('lets nobody send what it does not know', () => {
    expect(MACHINE.sendersOf('nothing' as never)).toEqual([]);
    expect(sendersOf('application.accept')).toEqual(['handle']);
  });

  it('restores no snapshot of a state that it does not have', () => {
    expect(() =>
      MACHINE.restore({ status: 'active', value: 'nowhere', context: {}, historyValue: {}, children: {} }),
    ).toThrow('unknown snapshot');
  });

  it('is found by its number, and new awards begin on the newest', () => {
    expect(() => machineOf(7)).toThrow('no machine of version 7 was released');
    expect(newestOf(MACHINES)).toBe(1);
    expect(newestOf({ ...MACHINES, 3: MACHINE, 2: MACHINE })).toBe(3);
  });
});
