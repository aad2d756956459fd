import { describe, expect, it } from 'vitest';
import type { AwardEvent } from '../../contract/event.ts';
import { SYSTEM } from '../../contract/parties.ts';
import { readGolden, recordedOf } from '../golden/golden.ts';
import { CLAIM, LEGAL_BASIS, noticed, POLICY, verdict } from './life.ts';
import { CHANGES, EMPTY, ROUTES, RULES, type Context } from './version-one.ts';

type Given = { readonly context: Context; readonly event: AwardEvent };
/** They are no changes: other changes ask them. */
const ASKED = ['isStopped', 'isOpen', 'inOrder', 'allAnswered', 'isConsented', 'keptPayment', 'paidOrder'];
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
      'startWatch',
      'stopIfEnded',
      'voids',
      'watches',
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
      'startWatch',
      'stopIfEnded',
      'voids',
      'watches',
      'writesOff',
    ]);
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
    ]);
  });
});
