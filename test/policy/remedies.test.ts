import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import type { Claim } from '../../policy/engine/claim.ts';
import { ruled } from '../../policy/engine/conditions/matter.ts';
import { matterOf } from '../../policy/engine/conditions/matter.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack, PackContent } from '../../policy/engine/pack.ts';
import { missingFrom } from '../../policy/engine/verdict/missing.ts';
import { claimOn, factsFor, heldOn, inputFor, FIRM, OTHER_FIRM, PACK } from './given.ts';

const packWith = (readings: Partial<PackContent['readings']>): Pack =>
  packFrom({ ...PACK.content, readings: { ...PACK.content.readings, ...readings } });

describe('what is missing of a verdict', () => {
  it('is missing from the applicant where it is proof, from the office where it is an answer', () => {
    expect(missingFrom('needs-proof')).toBe('applicant');
    expect(missingFrom('needs-identity')).toBe('office');
    expect(missingFrom('needs-by-reference-decision')).toBe('office');
  });

  it('is nothing where it grants or refuses', () => {
    expect(missingFrom('granted')).toBeNull();
    expect(missingFrom('renewal')).toBeNull();
  });
});

describe('another answer of the office', () => {
  const change = (pack: Pack): unknown =>
    ruled(matterOf(pack, inputFor(claimOn('C1'))), 'stepsUp', 'anyHigher', '允许', 'admits it');

  it('is offered by the name that the ruling has for it', () => {
    expect(
      change(packWith({ stepsUp: { ruling: 'A13', as: { strict: 'oneStep', lenient: 'anyHigher' } } })),
    ).toEqual([{ path: 'rulings.A13', to: 'lenient', by: 'office', text: { zh: '允许', en: 'admits it' } }]);
  });

  it('is offered by its own name where the ruling has no other', () => {
    expect(change(PACK)).toMatchObject([{ to: 'anyHigher' }]);
  });

  it('is not offered where the text of the policy leaves no choice', () => {
    expect(change(packWith({ stepsUp: { always: 'oneStep' } }))).toEqual([]);
  });
});

describe('a fact that the item demands', () => {
  const turns = (item: string, more: Partial<Claim>, rulings: Record<string, string> = {}) => {
    const { code, tree } = assess(PACK, inputFor(claimOn(item, more), { rulings }));
    return [code, ...(tree.flip ?? []).map(({ path, to, by, text }) => [path, to, by, text.zh])];
  };
  const unsaid = { regionalBrand: undefined, draftingRank: undefined } as unknown as Partial<Claim>;

  it('is asked of the applicant where it was not stated, and is said to be otherwise where it was', () => {
    expect(turns('M3', unsaid)).toEqual([
      'needs-proof',
      ['claim.regionalBrand', true, 'applicant', '说明该商标系联合注册的区域性集体品牌'],
    ]);
    expect(turns('M3', { regionalBrand: false })).toEqual([
      'not-regional-brand',
      ['claim.regionalBrand', true, 'nobody', '该商标不是联合注册的区域性集体品牌'],
    ]);
  });

  it('that would exclude it is to be answered with no, by the applicant', () => {
    const claim = { ...claimOn('C1'), renewal: undefined } as unknown as Claim;
    const { code, tree } = assess(PACK, inputFor(claim));
    expect([code, tree.flip]).toMatchObject([
      'needs-proof',
      [
        {
          path: 'claim.renewal',
          to: false,
          by: 'applicant',
          text: { zh: expect.stringContaining('请回答：') as string },
        },
      ],
    ]);
  });

  it('is for a standard, where the lead alone counts (A19), who led the work', () => {
    const A19 = 'leadOnly';
    expect(turns('S2', unsaid, { A19 })).toEqual([
      'needs-proof',
      ['claim.ledDrafting', true, 'applicant', '说明是否主导制定'],
    ]);
    expect(turns('S2', { ledDrafting: false }, { A19 })).toEqual([
      'did-not-lead',
      ['claim.ledDrafting', true, 'nobody', '申报单位未主导制定'],
    ]);
  });
});

describe('a refusal that nothing but another past would turn', () => {
  it('says so of a recognition that was recovered for irregularity', () => {
    const held = [heldOn('C1', { paidFen: 5_000_000, isBarred: true })];
    expect(assess(PACK, inputFor(claimOn('P6'), { position: { held } })).tree.flip).toMatchObject([
      { path: 'position', by: 'nobody', text: { en: expect.stringContaining('once only') as string } },
    ]);
  });
});

describe('a certificate that two holders share', () => {
  const held = [
    heldOn('C1', {
      shares: 'certificate',
      enterprise: OTHER_FIRM,
      certificate: 'C1-1',
      netPaidFen: 1,
      paidFen: 1,
    }),
  ];
  const code = (jointlyHeld: boolean, jointHolders: 'each' | 'representative'): string =>
    assess(
      packWith({ jointHolders: { always: jointHolders } }),
      inputFor(claimOn('C1', { jointlyHeld }), { position: { held } }),
    ).code;

  it('is each holder’s own where the policy says that each is awarded', () => {
    expect(code(true, 'each')).toBe('granted');
    expect(code(false, 'each')).toBe('certificate-used');
    expect(code(true, 'representative')).toBe('certificate-used');
  });

  it('is free for the firm that uses it, and for the heir of that firm where an heir is no new identity', () => {
    const codeOf = (usedBy: string, inheritance: 'inherits' | 'newIdentity'): string => {
      const claim = claimOn('C1');
      const facts = factsFor(claim, { certificateUsedBy: usedBy, predecessors: [OTHER_FIRM] });
      return assess(packWith({ inheritance: { always: inheritance } }), inputFor(claim, { facts })).code;
    };
    expect(codeOf(FIRM, 'newIdentity')).toBe('granted');
    expect(codeOf(OTHER_FIRM, 'inherits')).toBe('granted');
    expect(codeOf(OTHER_FIRM, 'newIdentity')).toBe('certificate-used');
  });

  it('proves no second recognition of one of them, however many hold it', () => {
    const own = [heldOn('C1', { shares: 'certificate', certificate: 'C1-1', paidFen: 1 })];
    const claim = claimOn('C1', { jointlyHeld: true });
    const pack = packWith({ jointHolders: { always: 'each' } });
    expect(assess(pack, inputFor(claim, { position: { held: own } })).code).toBe('certificate-of-another');
  });

  it('is used by another one, whatever the firm itself has shown it for', () => {
    const own = heldOn('C1', { shares: 'certificate', certificate: 'C1-1', paidFen: 1 });
    const codeOf = (position: typeof held): string =>
      assess(PACK, inputFor(claimOn('C1'), { position: { held: position } })).code;
    expect([codeOf([own, ...held]), codeOf([own])]).toEqual(['certificate-used', 'certificate-of-another']);
  });

  it('is no bar where an irregularity was found with the other one', () => {
    const barred = held.map((award) => ({ ...award, isBarred: true }));
    const pack = packWith({ jointHolders: { always: 'each' } });
    const claim = claimOn('C1', { jointlyHeld: true });
    expect(assess(pack, inputFor(claim, { position: { held: barred } })).code).toBe('granted');
    const own = barred.map((award) => ({ ...award, shares: 'recognition' as const }));
    expect(assess(pack, inputFor(claim, { position: { held: own } })).code).toBe('recognition-barred');
  });

  it('is not free for a firm that claims it alone, if another one uses it here', () => {
    const pack = packWith({ jointHolders: { always: 'each' } });
    const codeOf = (jointlyHeld: boolean): string => {
      const claim = claimOn('C1', { jointlyHeld });
      const facts = factsFor(claim, { certificateUsedBy: OTHER_FIRM });
      return assess(pack, inputFor(claim, { facts })).code;
    };
    expect(codeOf(true)).toBe('granted');
    expect(codeOf(false)).toBe('certificate-used');
  });
});

describe('a brand that the office has to list (A10)', () => {
  it.each([
    ['closed', 'brand:Canal', 'needs-ruling'],
    ['closed', 'brand:closed', 'needs-ruling'],
    ['brand:closed', 'brand:closed', 'granted'],
    ['brand:Tea,brand:Canal', 'brand:ＣＡＮＡＬ', 'granted'],
    ['brand:Tea,brand:Canal', 'brand:Silk', 'needs-ruling'],
  ])('is, while the list is %s and it is %s, %s', (A10, recognition, code) => {
    expect(assess(PACK, inputFor(claimOn('M4', { recognition }), { rulings: { A10 } })).code).toBe(code);
  });
});

describe('a recognition from before a firm came', () => {
  const turned = (item: string, introducedOn: string | null, recognisedOn = '2018-08-01'): unknown => {
    const claim = claimOn(item, { recognisedOn });
    const registrations = [
      { from: '2010-01-01', district: '滨江区' },
      { from: '2018-08-02', district: '拱墅区' },
    ];
    const { code, tree } = assess(
      PACK,
      inputFor(claim, { facts: factsFor(claim, { registrations, introducedOn }) }),
    );
    return [code, tree.flip?.map(({ path }) => path)[0]];
  };
  const OUTSIDE = 'outside-at-recognition';

  it('may be claimed as that of an introduced firm, once it has come and if the item is open to such', () => {
    expect(turned('C1', '2018-08-02')).toEqual([OUTSIDE, 'claim']);
    expect(turned('C1', '2018-09-03')).toEqual([OUTSIDE, 'claim']);
    for (const never of [null, '2018-09-04'])
      expect(turned('C1', never)).toEqual([OUTSIDE, 'facts.registrations']);
    expect(turned('P5', '2018-08-02')).toEqual([OUTSIDE, 'claim']);
    const closed = Object.values(PACK.items).flatMap(({ code, introduced }) =>
      introduced === 'no' ? [code] : [],
    );
    expect(closed.length).toBeGreaterThan(0);
    for (const item of closed) expect(turned(item, '2018-08-02')).not.toEqual([OUTSIDE, 'claim']);
  });

  it('was before it only if it is of an earlier day', () => {
    expect(turned('C1', '2018-08-01')).toEqual([OUTSIDE, 'facts.registrations']);
    expect(turned('C1', '2018-07-31')).toEqual([OUTSIDE, 'facts.registrations']);
  });
});
