import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { matterOf } from '../../policy/engine/conditions/matter.ts';
import { onceOnly } from '../../policy/engine/conditions/once-only.ts';
import { policyInForce } from '../../policy/engine/conditions/policy-in-force.ts';
import { factOf } from '../../policy/engine/items/amount.ts';
import { inFen } from '../../policy/engine/items/entitled.ts';
import { packProblems } from '../../policy/engine/pack-problems.ts';
import { registeredIn } from '../../policy/engine/places.ts';
import { recognisedIn, soughtFor } from '../../policy/engine/recognised.ts';
import { rulingOf } from '../../policy/engine/rulings/answers.ts';
import { keyOf, type Claim } from '../../policy/engine/claim.ts';
import { wasGranted, type AssessmentInput } from '../../policy/engine/input.ts';
import type { PolicyNumber } from '../../policy/engine/numbers.ts';
import type { Demand, Question } from '../../policy/engine/items/item.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { RuleName } from '../../policy/engine/verdict/rules.ts';
import type { Finding } from '../../policy/engine/verdict/verdict.ts';
import { YEARLY_CAP } from '../../policy/engine/yearly-cap.ts';
import { claimOn, factsFor, FIRM, heldOn, inputFor, introducedClaimOn, OTHER_FIRM, PACK } from './given.ts';

function findingOf(rule: RuleName, input: AssessmentInput): Finding | undefined {
  return assess(PACK, input).tree.findings.find((finding) => finding.rule === rule);
}

describe('a first recognition', () => {
  it('is neither so nor otherwise while nobody has said whether it is a renewal, if the item asks', () => {
    const said = (renewal: boolean | undefined): boolean | null | undefined => {
      const claim = { ...claimOn('C1'), renewal } as Claim;
      return findingOf('firstRecognition', inputFor(claim))?.holds;
    };
    expect([said(undefined), said(false), said(true)]).toEqual([null, true, false]);
  });
});

describe('a name that is equal to that of another maker whom the firm inherits from', () => {
  const codeOf = (item: string, certificate: string): string => {
    const claim = claimOn(item);
    const facts = factsFor(claim, { predecessors: [OTHER_FIRM], sameNamed: 'unanswered' });
    const held = [heldOn(item, { enterprise: OTHER_FIRM, certificate, netPaidFen: 1, paidFen: 1 })];
    return assess(PACK, inputFor(claim, { facts, position: { held } })).code;
  };

  it.each(['C1', 'P5'])('is a question for %s, unless the certificate is the same', (item) => {
    expect(codeOf(item, 'another')).toBe('needs-identity');
    expect(codeOf(item, `${item}-1`)).not.toBe('needs-identity');
  });

  it.each(['S2', 'M1'])('is none for %s, which has a number', (item) => {
    expect(codeOf(item, 'another')).not.toBe('needs-identity');
  });
});

describe('what an introduced firm brought along', () => {
  it.each([
    ['2018-08-30', 'no-longer-valid', 'no-longer-valid'],
    ['2018-08-31', 'granted', 'no-longer-valid'],
    ['2018-09-02', 'granted', 'no-longer-valid'],
    ['2018-09-03', 'granted', 'granted'],
  ])(
    'is valid until %s: %s by the day of application, %s by that of decision (A48)',
    (validUntil, byApplication, byDecision) => {
      const claim = introducedClaimOn('C1', { validUntil });
      const codeOf = (A48: string): string =>
        assess(PACK, inputFor(claim, { appliedOn: '2018-08-31', rulings: { A48 } })).code;
      expect([codeOf('application'), codeOf('decision')]).toEqual([byApplication, byDecision]);
    },
  );
});

describe('a level that was awarded already', () => {
  const more = { ...PACK.item('P6'), level: 3 };
  const pack = packFrom({
    ...PACK.content,
    items: {
      ...PACK.content.items,
      X1: { ...more, code: 'X1', family: 'tradeName' },
      X2: { ...more, code: 'X2', recognition: 'tradename' },
      X3: { ...more, code: 'X3', title: 'exportBrand' },
    },
  });
  const offered = (item: string, netPaidFen: number): readonly unknown[] => {
    const held = [heldOn(item, { netPaidFen })];
    const { judgement } = onceOnly(matterOf(pack, inputFor(claimOn(item), { position: { held } })));
    return (judgement.broken?.remedies ?? []).filter(({ path }) => path === 'claim.item').map(({ to }) => to);
  };

  it('is told of the higher ones of its own family, kind and title that would bring more, the next one first', () => {
    expect(offered('C1', 5_000_000)).toEqual(['P6']);
    expect(offered('C1', 10_000_000)).toEqual([]);
    expect(offered('P6', 10_000_000)).toEqual([]);
    expect(offered('S4', 5_000_000)).toEqual(['S3', 'S2', 'S1']);
  });
});

describe('a title that the State has ended', () => {
  it.each([
    ['2022-12-30', 'granted', 'granted'],
    ['2022-12-31', 'granted', 'granted'],
    ['2023-01-01', 'needs-ruling', 'granted'],
  ])(
    'recognised on %s is %s, and %s if a ruling accepts later ones (A47)',
    (recognisedOn, code, accepted) => {
      const codeOf = (rulings: Record<string, string>): string =>
        assess(PACK, inputFor(claimOn('C1', { recognisedOn }), { on: '2023-02-01', rulings })).code;
      expect([codeOf({}), codeOf({ A47: 'counts' })]).toEqual([code, accepted]);
    },
  );
});

describe('the numbers behind what is due', () => {
  const { numbers } = PACK.content;
  const award = numbers['award.cityTitle'] as PolicyNumber;
  const since = (from: string, value: number): PolicyNumber => ({
    ...award,
    values: [...award.values, { from, value }],
  });
  const pack = packFrom({
    ...PACK.content,
    numbers: {
      ...numbers,
      'award.cityTitle': since('2018-08-15', 60_000),
      [YEARLY_CAP]: { ...since('2018-09-03', 70_000), name: YEARLY_CAP },
    },
  });

  it.each([
    ['2018-08-14', '2018-09-02', 50_000, 50_000],
    ['2018-08-15', '2018-09-02', 60_000, 50_000],
    ['2018-08-14', '2018-09-03', 50_000, 70_000],
    ['2018-08-15', '2018-05-21', 60_000, 50_000],
    ['2018-08-15', '2018-05-22', 60_000, 50_000],
    ['2018-09-03', '2018-05-22', 60_000, 50_000],
  ])(
    'are for a recognition of %s and a decision of %s the award of the one day, %i, and the cap of the other, %i',
    (recognisedOn, on, awarded, capped) => {
      const { judgement } = onceOnly(matterOf(pack, inputFor(claimOn('C1', { recognisedOn }), { on })));
      expect(judgement.numbers?.map(({ value }) => value)).toEqual([awarded, capped]);
    },
  );
});

describe('what another holder was awarded', () => {
  const pack = packFrom({
    ...PACK.content,
    readings: { ...PACK.content.readings, jointHolders: { always: 'each' } },
  });
  const counted = (enterprise: string, jointlyHeld: boolean, item = 'M1'): number => {
    const held = [heldOn(item, { enterprise, netPaidFen: 1 })];
    return onceOnly(matterOf(pack, inputFor(claimOn(item, { jointlyHeld }), { position: { held } }))).sum
      .countedFen;
  };

  it.each([
    [OTHER_FIRM, true, 0],
    [OTHER_FIRM, false, 1],
    [FIRM, true, 1],
    [FIRM, false, 1],
  ])('counts for no joint holder where each is awarded; its own does: %s, %s, %i', (firm, joint, fen) => {
    expect(counted(firm, joint)).toBe(fen);
  });
});

describe('a policy that is a draft', () => {
  const from = (recognisedOn: string, on: string): unknown => {
    const policy = { kind: 'draft', version: PACK.version } as const;
    const matter = matterOf(PACK, inputFor(claimOn('C1', { recognisedOn }), { policy, on }));
    return policyInForce(matter)?.broken?.remedies.map(({ to }) => to);
  };
  const adopted = (effectiveFrom: string): object => ({ kind: 'adopted', effectiveFrom });

  it.each([
    ['2018-05-21', '2018-09-03', '2018-05-22'],
    ['2018-05-22', '2018-09-03', '2018-05-22'],
    ['2018-05-23', '2018-09-03', '2018-05-23'],
    ['2018-09-03', '2018-09-03', '2018-09-03'],
    ['2018-09-04', '2018-09-03', '2018-09-03'],
  ])('has to be adopted for a recognition of %s and a decision of %s from %s on', (recognisedOn, on, day) => {
    expect(from(recognisedOn, on)).toMatchObject([adopted(day)]);
  });
});

it('an invoice of nothing is not refused for a place among drafters', () => {
  const input = inputFor(claimOn('L1', { invoiceFen: 0 }), { rulings: { A28: '1000' } });
  expect(assess(PACK, input).code).not.toBe('place-not-awarded');
});

it.each([
  [0, 0, false],
  [1, 0, true],
  [0, 1, true],
  [1, 1, true],
])('an award with %i fen paid and %i committed is granted: %s', (paidFen, committedFen, is) => {
  expect(wasGranted(heldOn('C1', { paidFen, committedFen }))).toBe(is);
});

it('an amount is in fen, whether its number is in yuan or in fen', () => {
  const { numbers } = PACK.content;
  const award = numbers['award.cityTitle'] as PolicyNumber;
  const inUnit = (unit: 'yuan' | 'fen'): number | null =>
    inFen(
      packFrom({ ...PACK.content, numbers: { ...numbers, 'award.cityTitle': { ...award, unit } } }),
      'award.cityTitle',
      '2018-09-03',
    );
  expect([inUnit('yuan'), inUnit('fen')]).toEqual([5_000_000, 50_000]);
});

it('of two registrations of one day the one that is named last holds', () => {
  const on = (...districts: readonly string[]): string | null =>
    registeredIn(
      districts.map((district) => ({ from: '2018-09-03', district })),
      '2018-09-03',
    );
  expect([on('拱墅区'), on('拱墅区', '滨江区')]).toEqual(['拱墅区', '滨江区']);
});

it('a key needs a recognition with a letter or digit, and a ruling one that the policy has', () => {
  const claim = { ...claimOn('C1'), recognition: 'product:——' };
  expect(() => keyOf(PACK, claim)).toThrow('no recognition: product:——');
  expect(() => rulingOf(PACK.rulings, 'A999')).toThrow('no ruling A999');
});

it.each([
  ['ABC', 2],
  ['AB', 1],
  ['𠮷', 1],
])('what is near to %s is sought by pairs of %i texts: a short one has none', (words, count) => {
  const { pairs } = soughtFor(PACK, claimOn('C1', { recognition: `product:${words}`, certificate: 'C-100' }));
  expect(pairs).toHaveLength(count);
});

it('an award on a certificate of the same number is found, of any issuer and for any item', () => {
  const one = { certificate: '2018-0012', issuer: '杭州市名牌委' };
  const other = { certificate: '第 2018—0012 号', issuer: '浙江省名牌委' };
  const { number } = soughtFor(PACK, claimOn('C1', one));
  const kept = recognisedIn(PACK, claimOn('P5', other), []);
  expect(kept.traces).toContain(number);
  expect([kept.issuer, recognisedIn(PACK, claimOn('P5'), []).issuer]).toEqual([other.issuer, null]);
  expect(soughtFor(PACK, claimOn('C1', { certificate: '——' })).number).toBeNull();
});

const TURNS_ON: readonly (readonly [Demand, Question])[] = [
  ['administrativeRoute', 'recognitionRoute'],
  ['regionalBrand', 'regionalBrand'],
  ['firstDrafter', 'draftingRank'],
  ['firstDrafter', 'revision'],
  ['firstDesignation', 'laterDesignation'],
];
const MUST_ASK = Object.values(PACK.items).flatMap(({ code, demands, amount }) => {
  const fact = factOf(amount);
  const asked = TURNS_ON.flatMap(([demand, question]) => (demands.includes(demand) ? [question] : []));
  return [...asked, ...(fact === null ? [] : [fact])].map((question) => [code, question] as const);
});

it.each(MUST_ASK)('item %s cannot leave out the question of %s, on which its award turns', (code, left) => {
  const item = PACK.item(code);
  const questions = item.questions.filter((question) => question !== left);
  const items = { ...PACK.content.items, [code]: { ...item, questions } };
  expect(packProblems({ ...PACK.content, items })).toContain(`items.${code}: it does not ask for ${left}`);
});
