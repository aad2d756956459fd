import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { GONGSHU_2014, GONGSHU_2018, findPack, packOf, simulated } from '../../policy/packs/versions.ts';
import { policyActProblem, statusOn, type PolicyAct } from '../../policy/packs/policy-acts.ts';
import { claimOn, inputFor, PACK } from './given.ts';

const adoption: PolicyAct = {
  kind: 'adopt',
  version: GONGSHU_2018,
  documentNumber: '样例〔2018〕1号',
  effectiveFrom: '2018-07-01',
  by: ['p-1', 'p-2'],
};

describe('the text of 2018', () => {
  it('is a draft without a day, which pays nothing (A1, A2)', () => {
    const draft = statusOn(GONGSHU_2018, [], '2018-09-03');
    expect(draft).toEqual({ version: GONGSHU_2018, kind: 'draft' });
    const verdict = assess(PACK, inputFor(claimOn('C1'), { policy: draft }));
    expect(verdict).toMatchObject({
      outcome: 'refuse',
      code: 'needs-adoption',
      policy: { kind: 'draft', effectiveFrom: null },
    });
  });

  it('pays once it is adopted, and the verdict names the document', () => {
    const policy = statusOn(GONGSHU_2018, [adoption], '2018-09-03');
    expect(assess(PACK, inputFor(claimOn('C1'), { policy }))).toMatchObject({
      outcome: 'grant',
      policy: { kind: 'adopted', effectiveFrom: '2018-07-01', documentNumber: '样例〔2018〕1号' },
    });
  });

  it('says that a simulation is one', () => {
    const policy = simulated(GONGSHU_2018, '2018-07-01');
    expect(assess(PACK, inputFor(claimOn('C1'), { policy })).policy).toMatchObject({
      kind: 'simulation',
      documentNumber: null,
    });
  });

  it.each([
    ['2021-12-31', 'granted'],
    ['2022-01-01', 'policy-repealed'],
    ['2022-01-02', 'policy-repealed'],
  ])('repealed from 2022-01-01 on pays on %s: %s', (on, code) => {
    const acts: PolicyAct[] = [
      adoption,
      { kind: 'repeal', version: GONGSHU_2018, from: '2022-01-01', by: ['p-1', 'p-2'] },
    ];
    expect(assess(PACK, inputFor(claimOn('C1'), { policy: statusOn(GONGSHU_2018, acts, on), on })).code).toBe(
      code,
    );
  });

  it('cannot take effect before it was published', () => {
    const policy = simulated(GONGSHU_2018, '2018-05-21');
    expect(assess(PACK, inputFor(claimOn('C1'), { policy })).code).toBe('day-before-first-policy');
  });

  it.each([
    ['2018-05-21', 'day-before-first-policy'],
    ['2018-05-22', 'granted'],
  ])('in effect from its publication judges what is decided on %s: %s', (on, code) => {
    const policy = simulated(GONGSHU_2018, '2018-05-22');
    const claim = claimOn('C1', { recognisedOn: '2018-05-22' });
    expect(assess(PACK, inputFor(claim, { policy, on })).code).toBe(code);
  });

  it('has a pack, and its predecessor has none: nothing is assessed under that', () => {
    expect(packOf(GONGSHU_2018).version).toBe(GONGSHU_2018);
    expect(findPack(GONGSHU_2014)).toBeNull();
    expect(() => packOf(GONGSHU_2014)).toThrow('has no text here');
    expect(() => packOf('gongshu-brand-2030')).toThrow('has no text here');
  });

  it('is applied to no claim that is on another version', () => {
    const policy = { version: GONGSHU_2014, kind: 'draft' } as const;
    expect(() => assess(PACK, inputFor(claimOn('C1'), { policy }))).toThrow('is not the version');
  });
});

describe('its predecessor', () => {
  it('is in force until the text of 2018 takes effect, and repealed from that day', () => {
    expect(statusOn(GONGSHU_2014, [], '2018-07-01').kind).toBe('adopted');
    expect(statusOn(GONGSHU_2014, [adoption], '2018-06-30').kind).toBe('adopted');
    expect(statusOn(GONGSHU_2014, [adoption], '2018-07-01')).toMatchObject({
      kind: 'repealed',
      repealedFrom: '2018-07-01',
    });
  });
});

describe('an act upon a version', () => {
  it('of two persons is recorded', () => {
    expect(policyActProblem(adoption, [])).toBeNull();
  });

  it.each([
    ['by one person twice', { by: ['p-1', 'p-1'] }, 'one-person'],
    ['without a document', { documentNumber: ' ' }, 'no-document'],
    ['on a day that does not exist', { effectiveFrom: '2018-06-31' }, 'impossible-date'],
    ['on the day before the text was published', { effectiveFrom: '2018-05-21' }, 'day-before-first-policy'],
    ['upon a version that nobody knows', { version: 'gongshu-brand-2030' }, 'unknown-policy'],
  ])('%s is refused', (_, changed, code) => {
    expect(policyActProblem({ ...adoption, ...changed } as PolicyAct, [])?.code).toBe(code);
  });

  const repealed = (from: string, version: string = GONGSHU_2018): PolicyAct => ({
    kind: 'repeal',
    version,
    from,
    by: ['p-1', 'p-2'],
  });

  it('that repeals it is recorded, and refused as an adoption is', () => {
    expect(policyActProblem(repealed('2020-01-01'), [adoption])).toBeNull();
    expect(policyActProblem(repealed('2020-02-30'), [adoption])).toMatchObject({
      code: 'impossible-date',
      at: 'from',
    });
    expect(policyActProblem({ ...repealed('2020-01-01'), by: ['p-1', 'p-1'] }, [])?.code).toBe('one-person');
  });

  it('takes effect on the day of the publication at the earliest, which the refusal names', () => {
    expect(policyActProblem({ ...adoption, effectiveFrom: '2018-05-22' }, [])).toBeNull();
    expect(policyActProblem({ ...adoption, effectiveFrom: '2018-05-21' }, [])).toMatchObject({
      at: 'effectiveFrom',
      said: { zh: expect.stringContaining('2018年5月22日') as string },
    });
  });

  it('upon another version leaves this one as it is', () => {
    const other: PolicyAct = { ...adoption, version: GONGSHU_2014 };
    expect(policyActProblem(adoption, [other])).toBeNull();
    expect(statusOn(GONGSHU_2018, [other], '2019-01-01').kind).toBe('draft');
    const acts = [adoption, repealed('2019-01-01', GONGSHU_2014)];
    expect(statusOn(GONGSHU_2018, acts, '2019-01-01').kind).toBe('adopted');
    expect(statusOn(GONGSHU_2018, [adoption, repealed('2019-01-01'), other], '2019-01-01').kind).toBe(
      'repealed',
    );
  });

  it('repeals it from the earliest of several days', () => {
    for (const days of [
      ['2022-01-01', '2021-01-01'],
      ['2021-01-01', '2022-01-01'],
    ])
      expect(
        statusOn(GONGSHU_2018, [adoption, ...days.map((day) => repealed(day))], '2022-06-01'),
      ).toMatchObject({
        kind: 'repealed',
        repealedFrom: '2021-01-01',
      });
  });

  it('adopts a version again only after its repeal, and then from its new day', () => {
    const repeal: PolicyAct = {
      kind: 'repeal',
      version: adoption.version,
      from: '2020-01-01',
      by: ['p-1', 'p-2'],
    };
    const again: PolicyAct = { ...adoption, effectiveFrom: '2021-01-01' };
    expect(policyActProblem(again, [adoption])?.code).toBe('adopted-already');
    expect(policyActProblem(again, [adoption, repeal])).toBeNull();
    expect(statusOn(adoption.version, [adoption, repeal, again], '2022-01-01')).toMatchObject({
      kind: 'adopted',
      effectiveFrom: '2021-01-01',
    });
    expect(statusOn(adoption.version, [adoption, again, repeal], '2022-01-01').kind).toBe('repealed');
  });

  it('upon a version that nobody knows leaves it unknown', () => {
    expect(() => statusOn('gongshu-brand-2030', [], '2018-09-03')).toThrow('no version');
  });
});
