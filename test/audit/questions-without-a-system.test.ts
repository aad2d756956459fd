import { describe, expect, it } from 'vitest';
import { clocksOf, daysByParty, quantile } from '../../audit/clocks.ts';
import { commitmentOf, drawAgain, drawFrom, type Draw } from '../../audit/draw.ts';
import { checkpointText } from '../../audit/log/checkpoint.ts';
import { digestOf, hashOfLeaf } from '../../audit/log/leaf.ts';
import { NO_HEADS } from '../../audit/log/heads.ts';
import { newSigner, signNote } from '../../audit/log/note.ts';
import { checkDuties } from '../../audit/sweep/check-duties.ts';
import { checkBudgets, checkKeys } from '../../audit/sweep/check-sums.ts';
import type { GivenToKey, KeySum } from '../../db/application/find-everything.ts';
import { whatIf } from '../../audit/what-if.ts';
import { assess, type AssessmentInput } from '../../policy/engine/assess.ts';
import { simulated } from '../../policy/packs/versions.ts';
import { PACK } from '../policy/given.ts';
import { evidenceFor } from '../support/proven.ts';

describe('one person, one duty', () => {
  const act = (seq: number, person: string, capacity: string, principal: string | null = null) => ({
    ...{ application: 'A1', seq, person, capacity, principal },
  });
  it('has no counter-example where everybody kept to one', () => {
    expect(checkDuties([act(1, 'p-1', 'handle'), act(2, 'p-2', 'approve'), act(3, 'p-1', 'handle')])).toEqual(
      [],
    );
  });
  it('binds the principal of a substitute as well', () => {
    const acts = [act(1, 'p-1', 'handle'), act(2, 'p-2', 'approve', 'p-1')];
    expect(checkDuties(acts).map(({ finding }) => finding)).toEqual([
      'p-1 held handle in row 1 and approve in row 2 through p-2',
    ]);
  });
  it('binds the substitute for whichever principal they act', () => {
    const acts = [act(1, 'p-2', 'handle', 'p-1'), act(2, 'p-2', 'approve', 'p-3')];
    expect(checkDuties(acts).map(({ finding }) => finding)).toEqual([
      'p-2 held handle in row 1 and approve in row 2',
    ]);
  });
  it('is counted for each award by itself', () => {
    expect(
      checkDuties([act(1, 'p-1', 'handle'), { ...act(1, 'p-1', 'approve'), application: 'A2' }]),
    ).toEqual([]);
  });
});

describe('sums', () => {
  const given = (committedFen: number, more: Partial<GivenToKey> = {}): GivenToKey => ({
    ...{
      committedFen,
      dueFen: committedFen,
      entitledFen: 100,
      roomFen: null,
      countedFen: 0,
      judged: judged('C1'),
    },
    ...more,
  });
  const judged = (item: string, ruling?: string, value = ''): NonNullable<GivenToKey['judged']> => ({
    ...{ policy: PACK.version, item, rulings: ruling === undefined ? [] : [{ id: ruling, value }] },
  });
  const key = (more: Partial<KeySum>): KeySum => ({ key: 'k', freedFen: 0, priorFen: 0, given: [], ...more });
  const findingsOf = (sum: KeySum): string[] => checkKeys([sum]).map(({ finding }) => finding);
  it.each([
    [99, ['holds 99 fen, and its highest level is worth 100']],
    [100, []],
    [101, ['holds 101 fen, and its highest level is worth 100']],
  ])('a key whose highest level is worth 100 fen and that holds %i is told of: %j', (fen, stated) => {
    expect(findingsOf(key({ given: [given(fen)] }))).toEqual(stated);
  });
  it('a key holds its highest level in whatever steps it came to it, with what was paid before', () => {
    const steps = [given(60, { entitledFen: 60 }), given(40, { countedFen: 60 })];
    expect(findingsOf(key({ given: steps }))).toEqual([]);
    expect(findingsOf(key({ given: [...steps].reverse() }))).toEqual([]);
    expect(findingsOf(key({ priorFen: 60, given: [given(40, { countedFen: 60 })] }))).toEqual([]);
    expect(findingsOf(key({ priorFen: 60, given: [given(39, { countedFen: 60 })] }))).toHaveLength(1);
    expect(findingsOf(key({ priorFen: 120 }))).toEqual([]);
  });
  it('what was committed is what the verdict gives, even where the sum is right', () => {
    expect(findingsOf(key({ given: [given(100, { dueFen: 99 })] }))).toEqual([
      'was given 100 fen, and the verdict says 99',
    ]);
    expect(findingsOf(key({ given: [given(100, { dueFen: null })] }))).toEqual([
      'was given 100 fen, and the verdict says nothing',
    ]);
  });
  it('a key that let money go holds less, never more, and never less than nothing', () => {
    expect(findingsOf(key({ freedFen: 30, given: [given(100)] }))).toEqual([]);
    expect(
      findingsOf(key({ freedFen: 30, given: [given(100), given(31, { countedFen: 70 })] })),
    ).toHaveLength(1);
    expect(findingsOf(key({ freedFen: 101, given: [given(100)] }))).toEqual([
      'holds -1 fen, which is less than nothing',
    ]);
  });
  it('a key holds less where a yearly cap left no more, never more, and not where the cap left enough', () => {
    expect(findingsOf(key({ given: [given(70, { roomFen: 70 })] }))).toEqual([]);
    expect(findingsOf(key({ given: [given(101, { roomFen: 101 })] }))).toHaveLength(1);
    expect(findingsOf(key({ given: [given(70, { roomFen: 80 })] }))).toHaveLength(1);
  });
  it('a key that inherited holds the rest alone, and two that count against each other do not', () => {
    expect(findingsOf(key({ given: [given(40, { countedFen: 60 })] }))).toEqual([]);
    expect(findingsOf(key({ given: [given(100), given(100)] }))).toHaveLength(1);
  });
  it.each([
    ['I1', 'A25', 'eachDesignation', 'registration'],
    ['C1', 'A13', 'lenient', 'strict'],
    ['C1', 'A15', 'nominal', 'netPaid'],
    ['C1', 'A15', 'thisPolicyOnly', 'netPaid'],
    ['C1', 'A16', 'paid', 'nothing'],
    ['M1', 'A22', 'each', 'representative'],
    ['Z2', 'A24', 'perCertificate', 'perEnterprise'],
    ['C1', 'A39', 'newIdentity', 'inherits'],
    ['L1', 'A50', 'perPledge', 'perMark'],
  ])(
    'awards on %s that %s=%s counts apart have no one level, and under %s they have',
    (item, id, apart, one) => {
      const twice = (value: string): KeySum => {
        const each = given(100, { judged: judged(item, id, value) });
        return key({ given: [each, each] });
      };
      expect(Object.keys(PACK.rulings[id]?.values ?? {})).toEqual(expect.arrayContaining([apart, one]));
      expect(findingsOf(twice(apart))).toEqual([]);
      expect(findingsOf(twice(one))).toHaveLength(1);
    },
  );
  it.each([
    [100, 100, 0],
    [101, 101, 1],
    [100, 99, 1],
  ])('a budget of 100 fen that gave %i and says %i has %i findings', (givenFen, keptFen, count) => {
    expect(checkBudgets([{ account: 'b', allottedFen: 100, givenFen, keptFen }])).toHaveLength(count);
  });
});

const INPUT: AssessmentInput = {
  policy: simulated('gongshu-brand-2018', '2018-07-01'),
  on: '2018-09-03',
  claim: {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: 'product:P',
    recognisedOn: '2018-08-01',
    certificate: 'C1-1',
    renewal: false,
  },
  facts: {
    beneficiary: 'enterprise',
    registrations: [{ from: '2010-01-01', district: '拱墅区' }],
    introducedOn: null,
    certificateUsedBy: null,
    predecessors: [],
    evidence: evidenceFor({ item: 'C1' }),
    ended: null,
    goesOn: null,
  },
  position: { held: [] },
  byReference: null,
  rulings: null,
};

describe('what if', () => {
  const award = { application: 'A1', input: INPUT, verdict: assess(PACK, INPUT) };
  it('nothing changes, nothing does', () => {
    expect(whatIf([award], {})).toEqual({
      awards: 1,
      changed: [],
      byEnterprise: {},
      budgetFen: 0,
      unseen: [],
    });
  });
  it('the amount is another one, the difference is listed per enterprise and for the budget', () => {
    expect(whatIf([award], { amounts: { C1: 6_000_000 } })).toMatchObject({
      changed: [{ application: 'A1', beforeFen: 5_000_000, afterFen: 6_000_000 }],
      byEnterprise: { '91330105MA2AXQ001U': 1_000_000 },
      budgetFen: 1_000_000,
    });
    expect(whatIf([award], { amounts: { C2: 6_000_000 } }).changed).toEqual([]);
  });
  it('the policy takes effect a day later than the decision, nothing is paid', () => {
    expect(whatIf([award], { effectiveFrom: '2018-09-03' }).budgetFen).toBe(
      assess(PACK, { ...INPUT, policy: simulated('gongshu-brand-2018', '2018-09-03') }).amountFen - 5_000_000,
    );
    expect(whatIf([award], { effectiveFrom: '2018-09-04' }).budgetFen).toBe(-5_000_000);
  });
  it('what was counted before stays counted under another amount', () => {
    const held = [
      {
        enterprise: INPUT.claim.enterprise,
        item: 'C1' as const,
        certificate: 'x',
        policy: 'p',
        grantedOn: '2018-08-20',
        paidFen: 5_000_000,
        netPaidFen: 5_000_000,
        committedFen: 0,
        shares: 'recognition' as const,
        isOwn: false,
        isBarred: false,
      },
    ];
    const claim = { ...INPUT.claim, item: 'P6' } as const;
    const input = { ...INPUT, claim, position: { held } };
    const again = { application: 'A2', input, verdict: assess(PACK, input) };
    expect(again.verdict.amountFen).toBe(5_000_000);
    expect(whatIf([again], { amounts: { P6: 11_000_000 } }).budgetFen).toBe(1_000_000);
  });
});

describe('an inspection draw', () => {
  const candidate = (application: string, more: object = {}) => ({
    ...{ application, paidFen: 5_000_000, accountChanges: 0, returns: 0, refusals: 0 },
    ...more,
  });
  const population = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => candidate(id));
  const signer = newSigner('gongshu-brand-awards');
  const commitment = { commitment: commitmentOf('seed'), committed_by: 'p-1', at: '2026-01-01' };
  const leaf = {
    index: 0,
    kind: 'draw_commitments',
    source: commitmentOf('seed'),
    digest: digestOf(commitment),
  };
  const root = hashOfLeaf(leaf);
  const draw: Draw = {
    ...{ seed: 'seed', commitment, take: 3, population },
    proof: { leaf, path: [] },
    checkpoint: signNote(checkpointText({ size: 1, root, heads: NO_HEADS }), [signer]),
    drawn: drawFrom(population, 'seed', root, 3),
  };
  it('gives anybody the same awards', () => {
    expect(draw.drawn).toHaveLength(3);
    expect(drawAgain(draw, signer.key)).toEqual([]);
  });
  it('takes what a risk rule names beside the lot, one fen from the rule', () => {
    const large = (paidFen: number) => drawFrom([candidate('x', { paidFen })], 's', root, 0);
    expect(large(19_999_999)).toEqual([]);
    expect(large(20_000_000)).toEqual([{ application: 'x', because: ['large'] }]);
  });
  it.each([
    ['another seed', { seed: 'other' }, 'the seed is not the one that was committed to'],
    ['another award', { drawn: draw.drawn.slice(1) }, 'the seed draws other awards'],
    [
      'a commitment that was not sealed',
      { commitment: { ...commitment, at: '2027' } },
      'the commitment was not sealed before the draw',
    ],
  ])('with %s is not the same', (_, change, wrong) => {
    expect(drawAgain({ ...draw, ...change }, signer.key)).toContain(wrong);
  });
  it('of another key is refused', () => {
    expect(() => drawAgain(draw, newSigner('x').key)).toThrow('not signed by the key');
  });
});

describe('clocks', () => {
  const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();
  const step = (stateAfter: string, number: number) => ({
    ...{ application: 'A1', item: 'C1', machineVersion: 1, stateAfter, at: day(number) },
  });
  it('attribute every day that passed to one party', () => {
    const steps = [
      step('submitted', 1),
      step('returned', 3),
      step('submitted', 8),
      step('officeReview.proposing', 10),
    ];
    const days = daysByParty(steps, Date.parse(day(15)));
    expect(days).toEqual({ office: 2 + 2 + 5, applicant: 5 });
    expect(Object.values(days).reduce((sum, each) => sum + each)).toBe(14);
  });
  it('are the plain quantiles where nothing is stuck', () => {
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [], 0.5)).toBe(5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [], 0.9)).toBe(9);
  });
  it('do not call a stage quick because the slow files are still in it', () => {
    expect(quantile([1, 2, 3], [30, 30, 30], 0.5)).toBe(3);
    expect(quantile([1, 2, 3], [30, 30, 30], 0.9)).toBeNull();
    expect(quantile([1, 2, 3, 40], [0.1, 0.1], 0.5)).toBe(2);
  });
  const stay = (state: string, ended: readonly number[], open: readonly number[]) => ({
    ...{ item: 'C1', machineVersion: 1, state, ended, open },
  });
  it('are counted by party, by department, and by item and stage', () => {
    const stays = [stay('submitted', [2], []), stay('returned', [], [1]), stay('withdrawn', [], [9])];
    const requests = [{ unit: 'market', ended: [3], open: [], attributedDays: 1.5 }];
    expect(clocksOf(stays, requests, Date.parse(day(4)))).toEqual({
      at: day(4),
      parties: [
        { party: 'office', days: 2, ended: 1, open: 0, p50: 2, p90: 2 },
        { party: 'applicant', days: 1, ended: 0, open: 1, p50: null, p90: null },
      ],
      departments: [{ unit: 'market', days: 1.5, ended: 1, open: 0, p50: 3, p90: 3 }],
      stages: [
        expect.objectContaining({ item: 'C1', state: 'submitted', ended: 1, open: 0, p50: 2, p90: 2 }),
        expect.objectContaining({ item: 'C1', state: 'returned', ended: 0, open: 1, p50: null, p90: null }),
      ],
    });
  });
  it('tell a party’s time longer for every file that is stuck with it, and no shorter', () => {
    const office = (ended: readonly number[], open: readonly number[]) =>
      clocksOf([stay('submitted', ended, open)], [], 0).parties.find(({ party }) => party === 'office');
    expect(office([2, 2, 2], [])).toMatchObject({ p50: 2, p90: 2, open: 0 });
    expect(office([2, 2], [39])).toMatchObject({ p50: 2, p90: null, open: 1 });
    expect(office([2], [39, 39])).toMatchObject({ p50: null, p90: null, open: 2 });
  });
});
