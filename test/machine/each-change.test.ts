import { describe, expect, it } from 'vitest';
import type { AwardEvent } from '../../contract/event.ts';
import { CLOCK, SYSTEM } from '../../contract/parties.ts';
import { CLAIM, LEGAL_BASIS, POLICY, verdict, WHO } from './life.ts';
import { CHANGES, EMPTY, ROUTES, RULES, VERSION_ONE, type Context } from './version-one.ts';

const AT = '2026-03-02T02:00:00.000Z';
const at = (type: string, payload: object = {}, actor: object = SYSTEM): AwardEvent =>
  ({ type, payload, actor, at: AT, commandId: 'c' }) as unknown as AwardEvent;
const award = (more: Partial<Context>): Context => ({ ...EMPTY, claim: CLAIM, ...more });

describe('a duty', () => {
  it('is held by who acts, and by no clock, system or register', () => {
    const held = (actor: object) =>
      CHANGES.holdDuty({ context: EMPTY, event: at('office.approve', {}, actor) });
    for (const nobody of [CLOCK, SYSTEM, { person: 'r-1', as: 'registry' }]) expect(held(nobody)).toEqual({});
    expect(held(WHO.approver)).toEqual({ duties: { [WHO.approver.person]: 'approve' } });
  });
});

describe('what is committed', () => {
  const voided = (more: Partial<Context>): readonly object[] =>
    CHANGES.voids({ context: award(more), event: at('application.withdraw') });

  it('goes back to its budget, if there is something', () => {
    expect(voided({ committedFen: 5, committedAt: AT })).toMatchObject([{ amountFen: 5, committedAt: AT }]);
    expect(voided({ committedFen: 0, committedAt: AT })).toEqual([]);
    expect(voided({ committedFen: 5, committedAt: null })).toEqual([]);
  });
});

describe('a proposal that is asked for', () => {
  const asked = (found: object, payload: object): unknown =>
    CHANGES.asksForProposal({
      context: award({ verdict: { ...verdict(0), ...found } }),
      event: at('assessment.completed', payload),
    })[0];

  it('says what the verdict of the event waits for, and nothing of one that waits for nothing', () => {
    const waits = { code: 'needs-proof', missingFrom: 'applicant' };
    expect(asked(waits, { verdict: waits })).toMatchObject({
      missing: { code: 'needs-proof', from: 'applicant' },
    });
    expect(asked(waits, {})).not.toHaveProperty('missing');
    expect(asked({}, { verdict: {} })).not.toHaveProperty('missing');
  });
});

describe('the departments of a corrected claim', () => {
  const again = (more: Partial<Context>): readonly object[] =>
    CHANGES.routesAgain({
      context: award({ policy: POLICY, ...more }),
      event: at('application.resubmit', { claim: CLAIM, documents: [] }),
    });
  const ended = { kind: 'dissolution', effectiveOn: '2026-03-01', status: 'noted' } as const;

  it('are sought once there was a claim under a policy, with whether its firm has ended', () => {
    expect(again({})).toMatchObject([{ before: { claim: CLAIM, policy: POLICY }, isEndKnown: false }]);
    expect(again({ ended })).toMatchObject([{ isEndKnown: true }]);
    expect(again({ claim: null })).toEqual([]);
    expect(again({ policy: null })).toEqual([]);
  });

  const opinion = { answer: 'asked', stale: false, askedAt: AT, by: [], asks: [], confirmed: null } as const;
  const units = (effects: readonly object[]): readonly unknown[] =>
    effects.map((effect) => 'unit' in effect && effect.unit);

  it('have a task each that this event asks, and none that was asked before or owes nothing', () => {
    const opinions = {
      trade: opinion,
      market: opinion,
      street: { ...opinion, askedAt: '2026-03-01T02:00:00.000Z' },
      finance: { ...opinion, answer: 'confirmed' },
    } as const;
    expect(
      units(CHANGES.asksUnits({ context: award({ opinions }), event: at('departments.routed') })),
    ).toEqual(['market', 'trade']);
  });

  it('that it does not concern any more have their tasks closed', () => {
    const event = at('departments.routed', { units: ['market'] });
    const opinions = { trade: opinion, market: opinion };
    expect(units(CHANGES.dismissesUnits({ context: award({ opinions }), event }))).toEqual(['trade']);
  });
});

describe('the way of an event', () => {
  it('is that of its own kind, whatever others carry', () => {
    expect(ROUTES.grantable(award({ proposed: 'grant' }), at('office.propose'))).toBe(false);
    expect(ROUTES.repaysAll(EMPTY, at('irregularity.find'))).toBe(false);
    expect(ROUTES.lateCounts(EMPTY, at('clawback.decide', { decision: 'counts' }))).toBe(false);
    expect(ROUTES.lateCounts(EMPTY, at('payment.decideLate', { decision: 'counts' }))).toBe(true);
  });
});

describe('the day of a repayment', () => {
  const isTaken = (receivedOn: string, sent: string): boolean =>
    RULES['repayment.day'](EMPTY, { ...at('repayment.record', { receivedOn }), at: sent });

  it('may be that on which it is recorded, from its first instant in Beijing on', () => {
    expect(isTaken('2026-03-02', '2026-03-01T15:59:59.999Z')).toBe(false);
    expect(isTaken('2026-03-02', '2026-03-01T16:00:00.000Z')).toBe(true);
    expect(isTaken('2026-03-02', '2026-03-02T16:00:00.000Z')).toBe(true);
  });
});

describe('a claim for money back', () => {
  const move = { on: '2026-02-20', district: '滨江区' } as const;
  const demand = {
    legalBasis: LEGAL_BASIS,
    ...{ method: null, demandedFen: 5, owedFen: 0, isReferred: false },
  } as const;

  it('is computed from what was paid and what the bank sent back meanwhile', () => {
    const context = award({ move, verdict: verdict(5, true), paidFen: 3, committedFen: 2 });
    const event = at('clawback.propose', { legalBasis: LEGAL_BASIS });
    expect(CHANGES.assessesDemand({ context, event })).toMatchObject([{ paidFen: 5 }]);
  });

  it.each([
    ['relocation', null],
    ['irregularity', verdict(5, true).watch],
  ] as const)('for %s leaves these years to what is paid again: %j', (origin, watch) => {
    const before = award({ verdict: verdict(5, true), demand: { ...demand, origin } });
    const after = {
      ...before,
      ...CHANGES.endWatchOfMove({ context: before, event: at('clawback.decide') }),
    };
    expect(after.verdict).toMatchObject({ watch });
  });
});

describe('an objection', () => {
  it('is counted with those of the same person alone', () => {
    const context = award({
      objections: ['open', 'dismissed', 'dismissed'],
      objectors: ['p-1', 'p-2', 'p-2'],
    });
    const raised = (person: string) => at('objection.raise', {}, { person, as: 'objector' });
    expect(RULES['objection.stillOpen'](context, raised('p-1'))).toBe(false);
    expect(RULES['objection.stillOpen'](context, raised('p-2'))).toBe(true);
    expect(RULES['objection.exhausted'](context, raised('p-1'))).toBe(true);
    expect(RULES['objection.exhausted'](context, raised('p-2'))).toBe(false);
  });
});

it('an award that was not submitted has no claim, no documents and no duties', () => {
  const { claim, documents, duties, asks, paidFen } = VERSION_ONE.facts(EMPTY);
  expect({ claim, documents, duties, asks, paidFen }).toEqual({
    claim: null,
    documents: [],
    duties: {},
    asks: {},
    paidFen: 0,
  });
});
