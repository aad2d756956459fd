import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { watchOnPayment } from '../../policy/engine/watch.ts';
import { claimOn, inputFor, introducedClaimOn, PACK } from './given.ts';

describe('the five years of an award', () => {
  it('begin with the registration into the district (A31)', () => {
    expect(assess(PACK, inputFor(introducedClaimOn('M1')))).toMatchObject({
      outcome: 'grant',
      amountFen: 30_000_000,
      watch: { from: '2018-08-15', until: '2023-08-15T16:00:00.000Z' },
    });
  });

  it('begin with the payment where the office rules so: at the decision, until it is paid', () => {
    const verdict = assess(PACK, inputFor(introducedClaimOn('M1'), { rulings: { A31: 'lastPayment' } }));
    const atDecision = { from: '2018-09-03', until: '2023-09-03T16:00:00.000Z', monthsFromPayment: 60 };
    expect(verdict.watch).toEqual(atDecision);
    expect(watchOnPayment(atDecision, '2018-11-30')).toEqual({
      from: '2018-11-30',
      until: '2023-11-30T16:00:00.000Z',
    });
  });

  it('do not exist for an award that was won here (A37)', () => {
    expect(assess(PACK, inputFor(claimOn('M1'))).watch).toBeNull();
  });

  it('do not begin with a refusal', () => {
    const refused = assess(PACK, inputFor(introducedClaimOn('M1', { recognitionRoute: 'judicial' })));
    expect(refused).toMatchObject({ outcome: 'refuse', watch: null });
  });
});

describe('an introduced firm', () => {
  it('is awarded on the key of the item that it stands for', () => {
    expect(assess(PACK, inputFor(introducedClaimOn('P6'))).key).toEqual(
      assess(PACK, inputFor(claimOn('P6'))).key,
    );
  });

  it('that arrives after the day of decision has not arrived', () => {
    const input = inputFor(introducedClaimOn('M1'));
    const late = { ...input, facts: { ...input.facts, introducedOn: '2018-09-04' } };
    expect(assess(PACK, late).code).toBe('not-introduced');
  });

  it('that claims an item itself, recognised before it came, hears that it can apply as introduced', () => {
    const hintsOf = (
      item: string,
      rulings: Record<string, string> = {},
      introducedOn = '2018-08-15',
    ): readonly (readonly [path: string, by: string])[] => {
      const input = inputFor(claimOn(item), { rulings });
      const registrations = [
        { from: '2010-01-01', district: '滨江区' },
        { from: introducedOn, district: '拱墅区' },
      ];
      const { code, tree } = assess(PACK, {
        ...input,
        facts: { ...input.facts, introducedOn, registrations },
      });
      expect(code).toBe('outside-at-recognition');
      return (tree.flip ?? []).map(({ path, by }) => [path, by]);
    };
    const [asIntroduced, asItIs] = [
      ['claim', 'applicant'],
      ['facts.registrations', 'nobody'],
    ];
    expect(hintsOf('C1')).toContainEqual(asIntroduced);
    expect(hintsOf('C1', {}, '2018-09-03')).toContainEqual(asIntroduced);
    expect(hintsOf('C1', {}, '2018-09-04')).toContainEqual(asItIs);
    expect(hintsOf('C1', { F5: 'suspended' })).toContainEqual(asItIs);
    expect(hintsOf('S2')).toContainEqual(asItIs);
    expect(hintsOf('S2', { A49: 'anyItem' })).toContainEqual(asIntroduced);
  });

  it('is no way to claim under a policy that awards none', () => {
    const without = packFrom({ ...PACK.content, introduction: null });
    const input = inputFor(claimOn('C1'));
    const registrations = [
      { from: '2010-01-01', district: '滨江区' },
      { from: '2018-08-15', district: '拱墅区' },
    ];
    const facts = { ...input.facts, introducedOn: '2018-08-15', registrations };
    expect(assess(without, { ...input, facts })).toMatchObject({
      code: 'outside-at-recognition',
      tree: { flip: [{ path: 'facts.registrations' }] },
    });
  });
});
