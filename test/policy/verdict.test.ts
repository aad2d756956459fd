import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { HeldAward } from '../../policy/engine/input.ts';
import type { PolicyNumber } from '../../policy/engine/numbers.ts';
import { groupReasons, isDoubtful } from '../../policy/engine/organisation/group-decision.ts';
import { assess } from '../../policy/engine/assess.ts';
import { matterOf } from '../../policy/engine/conditions/matter.ts';
import { REASONS } from '../../policy/engine/verdict/reasons.ts';
import { claimOn, FIRM, heldOn, inputFor, introducedClaimOn, OTHER_FIRM, PACK } from './given.ts';
import { DOCUMENT } from '../support/proven.ts';

const ITEMS = Object.keys(PACK.items);
const VERDICTS = Number(process.env['VERDICTS'] ?? 500);

describe('a verdict', () => {
  it('is the same bytes for the same input, whatever was assessed before', () => {
    const input = fc.record({
      item: fc.constantFrom(...ITEMS),
      isIntroduced: fc.boolean(),
      on: fc.constantFrom('2018-06-30', '2018-09-03', '2026-11-23'),
      recognisedOn: fc.constantFrom('2016-12-31', '2017-06-01', '2018-08-01'),
      A13: fc.constantFrom('strict' as const, 'lenient' as const),
      paid: fc.constantFrom(0, 5_000_000, 10_000_000),
    });
    fc.assert(
      fc.property(input, ({ item, isIntroduced, on, recognisedOn, A13, paid }) => {
        const claim = isIntroduced
          ? introducedClaimOn(item, { recognisedOn })
          : claimOn(item, { recognisedOn });
        const held = [heldOn(item, { policy: '2014', netPaidFen: paid })];
        const given = inputFor(claim, { on, rulings: { A13 }, position: { held } });
        const before = JSON.stringify(given);
        const first = JSON.stringify(assess(PACK, given));
        expect(JSON.stringify(assess(PACK, JSON.parse(before) as typeof given))).toBe(first);
        expect(JSON.stringify(given)).toBe(before);
      }),
      { numRuns: VERDICTS, seed: 20181101 },
    );
  });

  it('quotes every clause that it rests on, with its characters', () => {
    const { clauses, tree } = assess(PACK, inputFor(claimOn('C1')));
    expect(clauses).toContain('art13.cityTitles');
    const paying = tree.findings.find(({ rule }) => rule === 'knownItem');
    expect(paying?.clause).toEqual({
      anchor: 'art13.cityTitles',
      place: 13,
      from: 3145,
      to: 3164,
      quote: '获得市级名牌、出口名牌的，各奖励5万元',
    });
    expect(paying?.numbers).toEqual([
      {
        name: 'award.cityTitle',
        value: 50_000,
        unit: 'yuan',
        from: '2018-05-22',
        clause: 'art13.cityTitles',
      },
    ]);
  });

  it('names no clause for what the text does not say', () => {
    const pack = packFrom({ ...PACK.content, clauses: { ...PACK.clauses, beneficiaries: null } });
    const { clauses } = assess(pack, inputFor(claimOn('C1')));
    expect(clauses.filter((anchor) => !Object.hasOwn(PACK.text.passages, anchor))).toEqual([]);
    expect(clauses).not.toContain(PACK.clauses.beneficiaries);
  });

  it('names the documents that prove it', () => {
    const proven = assess(PACK, inputFor(claimOn('M1'))).tree.findings.find(({ rule }) => rule === 'proven');
    expect(proven?.facts.evidence).toContainEqual({
      proof: 'administrativeDecision',
      document: DOCUMENT,
      confirmed: [{ unit: 'market', step: 'confirmed' }],
    });
  });

  it('says of every condition whether it is met, also after one that is not', () => {
    const { findings } = assess(
      PACK,
      inputFor(claimOn('M1', { renewal: true, recognitionRoute: 'judicial' })),
    ).tree;
    expect(findings.filter(({ holds }) => holds === false).map(({ code }) => code)).toEqual([
      'renewal',
      'court-recognition',
    ]);
    expect(findings.map(({ rule }) => rule)).toContain('onceOnly');
  });

  it('gives a reason that excludes before one that only waits', () => {
    const waits = claimOn('P6', { recognisedOn: '2017-06-01' });
    expect(assess(PACK, inputFor(waits)).code).toBe('needs-by-reference-decision');
    expect(assess(PACK, inputFor({ ...waits, renewal: true })).code).toBe('renewal');
  });

  it('takes no decision by reference that is made after it', () => {
    const claim = claimOn('P6', { recognisedOn: '2017-06-01' });
    const decided = (on: string): string =>
      assess(PACK, inputFor(claim, { byReference: { by: 'p-1', reasons: '参照执行', on } })).code;
    expect([decided('2018-09-02'), decided('2018-09-03'), decided('2018-09-04')]).toEqual([
      'granted',
      'granted',
      'needs-by-reference-decision',
    ]);
  });

  it('counts the last day of the year that is handled by reference with that year (A6)', () => {
    const on = (recognisedOn: string, rulings: Record<string, string>): string =>
      assess(PACK, inputFor(claimOn('P6', { recognisedOn }), { rulings })).code;
    const [ofTheYear, later] = [{ A6: 'right' }, { A5: 'asOfRight' }];
    expect([on('2017-12-31', ofTheYear), on('2018-01-01', ofTheYear)]).toEqual([
      'granted',
      'needs-by-reference-decision',
    ]);
    expect([on('2017-12-31', later), on('2018-01-01', later)]).toEqual([
      'needs-by-reference-decision',
      'granted',
    ]);
  });

  it('says of what was recognised too early that it had to be on the day of effect, on that day too', () => {
    const early = claimOn('P6', { recognisedOn: '2016-12-31' });
    for (const on of ['2018-07-01', '2018-09-03'])
      expect(assess(PACK, inputFor(early, { on }))).toMatchObject({
        code: 'too-early',
        tree: { flip: [{ path: 'claim.recognisedOn', to: '2018-07-01' }] },
      });
  });

  it('counts what is committed like what is paid, to the fen', () => {
    const held = [heldOn('C1', { policy: '2014', netPaidFen: 1, committedFen: 2 })];
    expect(assess(PACK, inputFor(claimOn('P6'), { position: { held } }))).toMatchObject({
      code: 'topped-up',
      amountFen: 9_999_997,
      tree: { sum: { entitledFen: 10_000_000, countedFen: 3, dueFen: 9_999_997 } },
    });
  });
});

describe('a text that is repealed', () => {
  const policy = {
    version: 'gongshu-brand-2018',
    kind: 'repealed',
    effectiveFrom: '2018-07-01',
    repealedFrom: '2018-09-01',
    documentNumber: '1',
  } as const;
  const code = (appliedOn: string, A45: 'ofItsDay' | 'repealEnds', recognisedOn = '2018-08-01'): string =>
    assess(PACK, inputFor(claimOn('C1', { recognisedOn }), { policy, appliedOn, rulings: { A45 } })).code;

  it('still judges what was recognised and applied for under it, unless A45 says that the repeal ends it', () => {
    expect(code('2018-08-31', 'ofItsDay')).toBe('granted');
    expect(code('2018-09-01', 'ofItsDay')).toBe('policy-repealed');
    expect(code('2018-08-31', 'ofItsDay', '2018-08-31')).toBe('granted');
    expect(code('2018-08-31', 'ofItsDay', '2018-09-01')).toBe('policy-repealed');
    expect(code('2018-08-31', 'repealEnds')).toBe('policy-repealed');
    const decided = (on: string): string =>
      assess(PACK, inputFor(claimOn('C1'), { policy, on, rulings: { A45: 'repealEnds' } })).code;
    expect(decided('2018-08-31')).toBe('granted');
    expect(decided('2018-09-01')).toBe('policy-repealed');
    const { rulings } = assess(PACK, inputFor(claimOn('C1'), { policy, rulings: { A45: 'repealEnds' } }));
    expect(rulings).toContainEqual({ id: 'A45', value: 'repealEnds' });
  });
});

it('what a firm got itself counts, also where an heir starts anew (A39)', () => {
  const [own, others] = [FIRM, OTHER_FIRM].map((enterprise) => [
    heldOn('C1', { enterprise, policy: '2014', netPaidFen: 5_000_000 }),
  ]);
  const paid = (held: readonly HeldAward[] = []): number =>
    assess(PACK, inputFor(claimOn('P6'), { position: { held }, rulings: { A39: 'newIdentity' } })).amountFen;
  expect([paid(own), paid(others)]).toEqual([5_000_000, 10_000_000]);
});

it('a title is awarded once, also where each title of a level is awarded for itself (A13)', () => {
  const held = [heldOn('C1', { netPaidFen: 5_000_000 })];
  const code = (item: string): string =>
    assess(PACK, inputFor(claimOn(item), { position: { held }, rulings: { A13: 'lenient' } })).code;
  expect([code('C1'), code('C2')]).toEqual(['already-awarded', 'granted']);
});

describe('an award to an introduced firm (F5)', () => {
  it('starts no years of watch after their number has ended', () => {
    const { 'watch.length': length, ...others } = PACK.content.numbers;
    const ended = { ...length, values: [...(length?.values ?? []), { from: '2018-08-15', value: null }] };
    const pack = packFrom({ ...PACK.content, numbers: { ...others, 'watch.length': ended } } as never);
    const watchIn = (policy: typeof PACK) => assess(policy, inputFor(introducedClaimOn('C1'))).watch;
    expect(watchIn(PACK)).not.toBeNull();
    expect(watchIn(pack)).toBeNull();
  });

  it.each([
    ['2025-04-19', 'applies', []],
    ['2025-04-20', 'warn', ['introduced']],
  ])('on %s shows %s, and the leading group decides: %j', (on, value, reasons) => {
    const claim = introducedClaimOn('C1');
    const verdict = assess(PACK, inputFor(claim, { on }));
    expect(verdict.outcome).toBe('grant');
    expect(verdict.rulings).toContainEqual({ id: 'F5', value });
    const grant = {
      claim,
      amountFen: verdict.amountFen,
      byReference: false,
      objected: false,
      thresholdFen: null,
    };
    expect(groupReasons(PACK, { ...grant, isDoubtful: isDoubtful(PACK, verdict) })).toEqual(reasons);
  });
});

describe('a grant', () => {
  const grant = {
    claim: claimOn('C1'),
    amountFen: 100,
    byReference: false,
    objected: false,
    isDoubtful: false,
    thresholdFen: null,
  };

  it('is for the leading group from the threshold on, and for an item of which a ruling lists what counts', () => {
    expect(groupReasons(PACK, grant)).toEqual([]);
    expect(groupReasons(PACK, { ...grant, thresholdFen: 101 })).toEqual([]);
    expect(groupReasons(PACK, { ...grant, thresholdFen: 100 })).toEqual(['threshold']);
    expect(groupReasons(PACK, { ...grant, claim: claimOn('M4') })).toEqual(['openClass']);
    expect(groupReasons(PACK, { ...grant, byReference: true, objected: true })).toEqual([
      'byReference',
      'objection',
    ]);
  });

  it('is not doubtful because another ruling has the same value', () => {
    expect(isDoubtful(PACK, { rulings: [{ id: 'F4', value: 'warn' }] })).toBe(false);
    expect(isDoubtful(PACK, { rulings: [{ id: 'F5', value: 'warn' }] })).toBe(true);
    const readings = { ...PACK.readings, introducedAwards: { always: 'applies' } } as const;
    expect(isDoubtful({ readings }, { rulings: [{ id: 'F5', value: 'warn' }] })).toBe(false);
  });
});

describe('a recognition that was recovered for irregularity', () => {
  it('is barred for every level, however little of it is left paid', () => {
    const held = [heldOn('C1', { paidFen: 5_000_000, isBarred: true })];
    expect(assess(PACK, inputFor(claimOn('P6'), { position: { held } })).code).toBe('recognition-barred');
  });
});

describe('the numbers of a verdict', () => {
  it.each([
    ['2017-06-01', '2018-07-01'],
    ['2018-07-01', '2018-07-01'],
    ['2018-08-01', '2018-08-01'],
  ])('are for a recognition of %s those of %s, whenever it is decided', (recognisedOn, day) => {
    for (const on of ['2018-09-03', '2026-11-23']) {
      expect(matterOf(PACK, inputFor(claimOn('C1', { recognisedOn }), { on })).numbersOn).toBe(day);
    }
  });

  it('are for an introduced firm those of its arrival', () => {
    expect(matterOf(PACK, inputFor(introducedClaimOn('C1'))).numbersOn).toBe('2018-08-15');
  });

  it('are of the first text where it has no day of effect yet', () => {
    const policy = { version: 'gongshu-brand-2018', kind: 'draft' } as const;
    expect(
      matterOf(PACK, inputFor(claimOn('C1', { recognisedOn: '2017-06-01' }), { policy })).numbersOn,
    ).toBe('2018-05-22');
  });
});

describe('a value of a number', () => {
  const { numbers } = PACK.content;
  const cityTitle = numbers['award.cityTitle'] as PolicyNumber;
  const later = { from: '2018-08-15', value: 60_000 };
  const amended = packFrom({
    ...PACK.content,
    numbers: { ...numbers, 'award.cityTitle': { ...cityTitle, values: [...cityTitle.values, later] } },
  });

  it.each([
    ['2018-08-14', 50_000, '2018-05-22'],
    ['2018-08-15', 60_000, '2018-08-15'],
    ['2018-08-16', 60_000, '2018-08-15'],
  ])('of the day of the recognition, %s, is shown with the day from which it holds', (day, value, from) => {
    const { tree } = assess(amended, inputFor(claimOn('C1', { recognisedOn: day })));
    const paying = tree.findings.find(({ rule }) => rule === 'knownItem');
    expect(paying?.numbers).toMatchObject([{ name: 'award.cityTitle', value, from }]);
  });
});

describe('what was awarded before', () => {
  const next = (item: string, held: HeldAward, rulings: Record<string, string>) =>
    assess(PACK, inputFor(claimOn(item), { position: { held: [held] }, rulings }));

  it('is topped up to the next level, where no more than one step is (A14)', () => {
    const paid = heldOn('S4', { netPaidFen: 5_000_000 });
    expect(next('S3', paid, { A14: 'oneStep' })).toMatchObject({ outcome: 'grant', code: 'topped-up' });
    expect(next('S2', paid, { A14: 'oneStep' }).code).toBe('not-next-level');
    expect(next('S2', paid, {}).code).toBe('topped-up');
  });

  it('is deducted if it was under this policy, where only that is (A15)', () => {
    const paid = heldOn('C1', { netPaidFen: 3_000_000 });
    const under = (policy: string) => next('P6', { ...paid, policy }, { A15: 'thisPolicyOnly' }).amountFen;
    expect(under('gongshu-brand-2018')).toBe(7_000_000);
    expect(under('gongshu-brand-2014')).toBe(10_000_000);
  });

  it('is deducted as the whole of its level (A15), unless it was voided before anything was paid', () => {
    const due = (paidFen: number) => next('P6', heldOn('C1', { paidFen }), { A15: 'nominal' }).amountFen;
    expect(due(1)).toBe(5_000_000);
    expect(due(0)).toBe(10_000_000);
  });

  it.each([false, true])(
    'leads to the next higher level that pays more, with the schedule reversed: %s',
    (is) => {
      const items = Object.entries(PACK.content.items);
      const pack = packFrom({ ...PACK.content, items: Object.fromEntries(is ? items.reverse() : items) });
      const held = [heldOn('S4', { netPaidFen: 5_000_000 })];
      const { code, tree } = assess(pack, inputFor(claimOn('S4'), { position: { held } }));
      expect([code, tree.flip?.map(({ to }) => to)]).toEqual(['already-awarded', ['S3']]);
    },
  );
});

describe('what a ruling adopts', () => {
  it.each([
    ['10000', 'granted'],
    ['约10000', 'needs-amount'],
    ['10000元', 'needs-amount'],
  ])('is a number of whole yuan: %s, %s', (A28, code) => {
    const claim = claimOn('L1', { invoiceFen: 5_000_000 });
    expect(assess(PACK, inputFor(claim, { rulings: { A28 } })).code).toBe(code);
  });
});

describe('every reason', () => {
  it.each(Object.entries(REASONS))('%s has a sentence in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  });
});
