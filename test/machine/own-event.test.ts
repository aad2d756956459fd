import { describe, expect, it } from 'vitest';
import type { AwardEvent } from '../../contract/event.ts';
import { SYSTEM } from '../../contract/parties.ts';
import { readGolden, recordedOf } from '../golden/golden.ts';
import { CLAIM, LEGAL_BASIS, noticed, POLICY, verdict } from './life.ts';
import { CHANGES, EMPTY, OFFICE_LADDER, reminds, ROUTES, RULES, type Context } from './version-one.ts';

type Given = { readonly context: Context; readonly event: AwardEvent };
/** They are no changes: other changes ask them. */
const ASKED = [
  ...['isStopped', 'isOpen', 'inOrder', 'allAnswered', 'isConsented', 'keptPayment', 'paidOrder'],
  ...['returned', 'settledFen', 'decidedFen'],
];
const changes = Object.entries(CHANGES).flatMap(([name, change]) =>
  typeof change === 'function' && !ASKED.includes(name)
    ? [[name, change as unknown as (given: Given) => object] as const]
    : [],
);

/** It concerns every award alike, and none remembers anything of it. */
const FOREIGN: AwardEvent = {
  type: 'calendar.published',
  payload: {},
  actor: SYSTEM,
  at: '2026-03-02T02:00:00.000Z',
  commandId: 'c',
};

/** One event of each kind, as some award has had it. */
const EVENTS = new Map<string, AwardEvent>();
for (const name of await recordedOf(1))
  for (const { step } of (await readGolden(1, name)).steps) EVENTS.set(step.event.type, step.event);

const DECISION = { by: 'p-approver', reasons: 'as the file shows', at: FOREIGN.at } as const;
const TO = { district: '滨江区', address: 'elsewhere' } as const;

/** An award of which everything is known at once. */
const FULL: Context = {
  ...(noticed().context as unknown as Context),
  claim: { ...CLAIM, replaces: 'product:Q' },
  verdict: {
    ...verdict(5_000_000, true),
    watch: { from: '2026-01-01', until: '2031-01-01', monthsFromPayment: 60 },
  },
  request: { plannedOn: '2026-05-01', to: TO },
  move: { on: '2026-02-20', district: '滨江区', kind: 'taxSeat' },
  late: { sequence: 1, reference: 'B-9', paidOn: '2026-03-02', amountFen: 5_000_000 },
  demand: {
    origin: 'relocation',
    legalBasis: LEGAL_BASIS,
    method: 'full',
    demandedFen: 3,
    owedFen: 3,
    isReferred: false,
  },
  noticeSince: FOREIGN.at,
  committedFen: 5_000_000,
  committedAt: FOREIGN.at,
  ended: { kind: 'dissolution', effectiveOn: '2026-03-01', status: 'noted' },
  goesOn: DECISION,
  comparison: { policy: POLICY, stay: verdict(1), move: verdict(2) },
};

const isNothing = (result: object): boolean => Object.keys(result).length === 0;
const idle = (contexts: readonly Context[], events: readonly AwardEvent[]): readonly string[] =>
  changes
    .filter(([, change]) =>
      contexts.every((context) => events.every((event) => isNothing(change({ context, event })))),
    )
    .map(([name]) => name)
    .sort();

describe('what an award remembers and asks for', () => {
  it('changes by the events that it knows: of these, an event of another kind changes nothing', () => {
    expect(idle([FULL, EMPTY], [FOREIGN])).toEqual([
      'answerObjection',
      'asksUnits',
      'assessesDemand',
      'closesOwnTask',
      'compares',
      'countPayment',
      'countRepayment',
      'countReturn',
      'decideDemand',
      'dismissesUnits',
      'dropsQuestion',
      'fixDemand',
      'goOn',
      'holdDuty',
      'noteCommitment',
      'noteComparison',
      'noteConsent',
      'noteEnd',
      'noteLate',
      'noteMove',
      'noteRequest',
      'posts',
      'propose',
      'raiseDemand',
      'refunds',
      'restEnd',
      'returns',
      'routeUnits',
      'routesAgain',
      'settles',
      'startWatch',
      'stopForEnd',
      'takeClaim',
      'takeVerdict',
    ]);
  });

  it('does not come out of nothing: of these, an award that remembers nothing has none', () => {
    expect(EVENTS.size).toBeGreaterThan(50);
    expect(idle([EMPTY], [...EVENTS.values(), FOREIGN])).toEqual([
      'asksUnits',
      'assesses',
      'assessesDemand',
      'commits',
      'compares',
      'countRepayment',
      'countReturn',
      'decideDemand',
      'dismissesUnits',
      'dropsQuestion',
      'endWatch',
      'endWatchOfMove',
      'fixDemand',
      'forgive',
      'goOn',
      'interruptNotice',
      'keepsDraft',
      'movePolicy',
      'noteConsent',
      'posts',
      'publishes',
      'recovers',
      'referDemand',
      'refunds',
      'restEnd',
      'returns',
      'routes',
      'routesAgain',
      'settles',
      'startWatch',
      'stopIfEnded',
      'voids',
      'watches',
      'withholds',
      'writesOff',
    ]);
  });
});

describe('an award of which nothing but the claim is known', () => {
  it('asks for nothing that rests on a verdict, a demand, a move or a payment', () => {
    const claimed: Context = { ...EMPTY, claim: CLAIM };
    expect(idle([claimed], [...EVENTS.values(), FOREIGN])).toEqual([
      'asksUnits',
      'assessesDemand',
      'countRepayment',
      'countReturn',
      'decideDemand',
      'dismissesUnits',
      'dropsQuestion',
      'endWatch',
      'endWatchOfMove',
      'fixDemand',
      'forgive',
      'goOn',
      'interruptNotice',
      'movePolicy',
      'noteConsent',
      'recovers',
      'referDemand',
      'restEnd',
      'returns',
      'routesAgain',
      'settles',
      'startWatch',
      'stopIfEnded',
      'voids',
      'watches',
      'withholds',
      'writesOff',
    ]);
  });
});

describe('an award of which one thing is not known', () => {
  const { verdict: known } = FULL;
  const unwatched: Partial<Context> = { verdict: known === null ? null : { ...known, watch: null } };
  it.each<[string, Partial<Context>]>([
    ['claim', { claim: null }],
    ['verdict', { verdict: null }],
    ['years of watch', unwatched],
    ['move', { move: null }],
    ['request', { request: null }],
    ['late payment', { late: null }],
    ['demand', { demand: null }],
    ['day of its commitment', { committedAt: null }],
    ['end of its firm', { ended: null }],
    ['comparison', { comparison: null }],
    ['policy', { policy: null }],
  ])('takes every event, with no %s', (_, unknown) => {
    for (const event of [...EVENTS.values(), FOREIGN])
      for (const [name, change] of changes)
        expect(() => change({ context: { ...FULL, ...unknown }, event }), name).not.toThrow();
  });

  it('asks for no claim back without a move or the years of watch', () => {
    const event = EVENTS.get('clawback.propose') ?? FOREIGN;
    const asked = (unknown: Partial<Context>) =>
      CHANGES.assessesDemand({ context: { ...FULL, ...unknown }, event });
    expect([asked({}), asked({ move: null }), asked(unwatched)].map(({ length }) => length)).toEqual([
      1, 0, 0,
    ]);
  });
});

describe('a payment that comes back', () => {
  const [first, second] = [1, 2].map((sequence) => ({
    sequence,
    paidOn: '2026-03-02',
    amountFen: sequence * 100,
    committedAt: FOREIGN.at,
    isReturned: false,
  }));
  const payments = [first, second].flatMap((payment) => payment ?? []);
  const countReturn = (event: AwardEvent): object =>
    CHANGES.countReturn({
      context: { ...FULL, payments, paidFen: 300, committedFen: 0, committedAt: null },
      event,
    });

  it('leaves the others where they are', () => {
    const event = { ...FOREIGN, type: 'payment.returned', payload: { sequence: 2, reference: 'B-2' } };
    expect(countReturn(event as unknown as AwardEvent)).toEqual({
      payments: [first, { ...second, isReturned: true }],
      paidFen: 100,
      committedFen: 200,
      committedAt: FOREIGN.at,
    });
  });

  it('is none because a late payment of its order is reported', () => {
    const event = { ...FOREIGN, type: 'payment.reportLate', payload: { sequence: 2 } };
    expect(countReturn(event as unknown as AwardEvent)).toEqual({});
  });
});

describe('a department that is asked', () => {
  const at = (type: string, payload: object, actor: object = SYSTEM): AwardEvent =>
    ({ ...FOREIGN, type, payload, actor }) as unknown as AwardEvent;

  it('confirms nothing by its name where no proof is routed to it', () => {
    const payload = { units: ['trade', 'street'], changed: [], proofs: { trade: ['award'] }, policy: POLICY };
    const event = at('departments.routed', payload);
    expect(CHANGES.routeUnits({ context: EMPTY, event })).toMatchObject({
      opinions: { trade: { asks: ['award'] }, street: { asks: [] } },
    });
  });

  it('has its task closed by its own answer, and by the deadline that names it', () => {
    const closed = (event: AwardEvent): readonly unknown[] =>
      CHANGES.closesOwnTask({ context: FULL, event }).map((effect) => 'unit' in effect && effect.unit);
    const officer = { as: 'verify', person: 'p-officer' };
    expect(closed(at('department.confirm', {}, { ...officer, unit: 'trade' }))).toEqual(['trade']);
    expect(closed(at('department.confirm', {}, officer))).toEqual([]);
    expect(closed(at('department.escalated', { due: FOREIGN.at, units: ['trade', 'street'] }))).toEqual([
      'trade',
      'street',
    ]);
    expect(closed(at('department.escalated', { due: FOREIGN.at }))).toEqual([]);
  });

  it('is reminded by a deadline alone', () => {
    const reminder = reminds('verify', OFFICE_LADDER, null);
    expect(reminder({ context: FULL, event: FOREIGN })).toEqual([]);
    expect(reminder({ context: FULL, event: at('department.due', { due: FOREIGN.at }) })).toHaveLength(1);
  });
});

describe('a decision on an award', () => {
  const at = (type: string, payload: object): AwardEvent =>
    ({ ...FOREIGN, type, payload }) as unknown as AwardEvent;

  it('takes the verdict of the ledger, whether the money was there or not', () => {
    for (const type of ['funds.committed', 'funds.exhausted'])
      expect(CHANGES.takeVerdict({ context: FULL, event: at(type, { verdict: verdict(7) }) })).toEqual({
        verdict: verdict(7),
      });
  });

  it('remembers who decided on it by reference, and why', () => {
    const propose = (more: object): object =>
      CHANGES.propose({ context: FULL, event: at('office.propose', { outcome: 'grant', ...more }) });
    expect(propose({ byReference: '参照执行' })).toMatchObject({
      byReference: { by: SYSTEM.person, reasons: '参照执行', at: FOREIGN.at },
    });
    expect(propose({})).toMatchObject({ byReference: null });
  });
});

describe('a rule and a route', () => {
  const events = [...EVENTS.values(), FOREIGN];

  it.each(Object.entries({ ...RULES, ...ROUTES }))(
    '%s has an answer for every event and every award',
    (_, law) => {
      for (const context of [EMPTY, FULL])
        for (const event of events) expect(typeof law(context, event)).toBe('boolean');
    },
  );

  it('lets an event of another kind pass unless it looks at the award or its sender', () => {
    const refusing = Object.entries(RULES)
      .filter(([, rule]) => !rule(FULL, FOREIGN))
      .map(([name]) => name);
    expect(refusing).toEqual([
      'unit.notAsked',
      'unit.nothingLate',
      'writeOff.officeFirst',
      'writeOff.groupSecond',
      'withdrawal.afterPayment',
      'enterprise.notEnded',
      'payment.underWay',
    ]);
    const taken = Object.entries(ROUTES)
      .filter(([, route]) => route(FULL, FOREIGN))
      .map(([name]) => name);
    expect(taken).toEqual([
      'fromSubmitted',
      'grantable',
      'isSupplement',
      'wasVerified',
      'isWatched',
      'isRelocation',
      'isHeld',
    ]);
  });
});
