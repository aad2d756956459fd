import { describe, expect, it } from 'vitest';
import {
  missingIn,
  proofInWords,
  proofsNeeded,
  turnsOnRulings,
  unanswered,
} from '../../policy/engine/needs.ts';
import { notYet } from '../../policy/engine/not-yet.ts';
import { openMergers } from '../../policy/engine/open-mergers.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { paymentPersons } from '../../policy/engine/payment-persons.ts';
import { itemName } from '../../policy/engine/published/explanation.ts';
import { termOf } from '../../policy/engine/term.ts';
import { claimOn, FIRM, introducedClaimOn, OTHER_FIRM, PACK } from './given.ts';

const TODAY = { on: '2018-09-03', rulings: null } as const;

describe('what must be proven', () => {
  it('is nothing while no item is chosen, and nothing is asked', () => {
    for (const claim of [{}, { item: 'N1' }, { item: 'C99' }, { jointlyHeld: true }]) {
      expect(proofsNeeded(PACK, claim, TODAY)).toEqual([]);
      expect(unanswered(PACK, claim)).toEqual([]);
    }
  });

  it('is more for joint holders who agreed on one of them, unless each is awarded', () => {
    const joint = claimOn('S1', { jointlyHeld: true });
    expect(proofsNeeded(PACK, joint, TODAY)).toContain(PACK.jointProof);
    expect(proofsNeeded(PACK, joint, { ...TODAY, rulings: { A22: 'each' } })).not.toContain(PACK.jointProof);
    expect(proofsNeeded(PACK, claimOn('S1'), TODAY)).not.toContain(PACK.jointProof);
  });

  it('is more for introduced firms', () => {
    const more = PACK.introduction?.proofs ?? [];
    expect(more.length).toBeGreaterThan(0);
    expect(proofsNeeded(PACK, introducedClaimOn('C1'), TODAY)).toEqual(expect.arrayContaining([...more]));
    expect(proofsNeeded({ ...PACK, introduction: null }, introducedClaimOn('C1'), TODAY)).toEqual([]);
  });

  it('is missing while no document of the claim shows it', () => {
    const claim = claimOn('C1');
    const [first = '', ...others] = proofsNeeded(PACK, claim, TODAY);
    const missing = (...shown: readonly string[]): readonly string[] =>
      missingIn(
        PACK,
        claim,
        shown.map((proof) => ({ sha256: 'd', proof })),
        TODAY,
      ).proofs.map(({ code }) => code);
    expect(missing()).toEqual([first, ...others]);
    expect(missing(first)).toEqual(others);
    expect(missing(first, ...others)).toEqual([]);
  });

  it('turns on a ruling for joint holders, and for items whose proofs do', () => {
    expect(turnsOnRulings(PACK, claimOn('C1'))).toBe(false);
    expect(turnsOnRulings(PACK, claimOn('C1', { jointlyHeld: true }))).toBe(true);
    expect(turnsOnRulings(PACK, {})).toBe(false);
    const items = Object.values(PACK.items).filter(({ proofsIf }) => proofsIf !== undefined);
    expect(items.length).toBeGreaterThan(0);
    for (const { code } of items) expect(turnsOnRulings(PACK, { item: code })).toBe(true);
  });

  it('is a proof that the policy has', () => {
    expect(() => proofInWords(PACK, 'oath')).toThrow('the policy has no proof oath');
    expect(() => proofInWords(PACK, 'constructor')).toThrow('the policy has no proof constructor');
  });
});

it('an item is called as the policy calls it, the introduction included', () => {
  expect(itemName(PACK, 'C1')).toEqual(PACK.item('C1').name);
  expect(itemName(PACK, 'N1')).toEqual(PACK.introduction?.name);
  expect(itemName(PACK, 'C99')).toBeNull();
  expect(itemName({ ...PACK, introduction: null }, 'N1')).toBeNull();
});

it('a day that is still to come is refused with the day that it is', () => {
  expect(notYet('paidOn', '2018-09-03', '2018-09-03')).toBeNull();
  expect(notYet('paidOn', '2018-09-02', '2018-09-03')).toBeNull();
  const problem = notYet('paidOn', '2018-09-04', '2018-09-03');
  expect(problem).toMatchObject({ code: 'not-yet', at: 'paidOn' });
  expect(problem?.said.en).toContain('Today is 2018-09-03.');
});

describe('a merger that a register reports', () => {
  const merger = { event: 'R-1', from: OTHER_FIRM, to: FIRM, on: '2018-08-01' } as const;
  const answered = { from: OTHER_FIRM, to: FIRM, recognition: null, on: '2018-08-01' } as const;
  const open = (successions: readonly (typeof answered)[] | readonly object[], on = '2018-09-03'): number =>
    openMergers(claimOn('C1'), successions as readonly (typeof answered)[], [merger], on).length;

  it('waits for an answer from its day on, if it is one of the firm that claims', () => {
    expect(open([])).toBe(1);
    expect(open([], '2018-07-31')).toBe(0);
    expect(open([], '2018-08-01')).toBe(1);
    expect(openMergers(claimOn('C1', { enterprise: OTHER_FIRM }), [], [merger], '2018-09-03')).toEqual([]);
  });

  it('is answered by a succession between the two firms, and by no other', () => {
    expect(open([answered])).toBe(0);
    expect(open([{ ...answered, recognition: 'product:P' }])).toBe(1);
    expect(open([{ ...answered, from: 'A' }])).toBe(1);
    expect(open([{ ...answered, to: 'B' }])).toBe(1);
  });
});

it('a term that the policy does not have, or no longer, is an error', () => {
  const at = '2018-09-03T02:00:00.000Z';
  const said = 'the policy has no term approval.due on 2018-09-03';
  expect(termOf(PACK, 'approval.due', at).count).toBeGreaterThan(0);
  expect(() => termOf({ ...PACK, number: () => null }, 'approval.due', at)).toThrow(said);
  expect(() => termOf(PACK, 'award.cityTitle', at)).toThrow('the policy has no term award.cityTitle');
});

describe('orders to the bank', () => {
  const persons = (value: number | null): number => {
    const rule = PACK.content.numbers['payment.persons'];
    if (rule === undefined) throw new Error('not stated');
    const values = [{ ...rule.values[0], from: PACK.since, value }];
    const numbers = { ...PACK.content.numbers, 'payment.persons': { ...rule, values } };
    return paymentPersons(packFrom({ ...PACK.content, numbers } as never), '2018-09-03');
  };

  it('take two persons where the policy says so, and one otherwise', () => {
    expect([persons(2), persons(1), persons(null)]).toEqual([2, 1, 1]);
  });
});
