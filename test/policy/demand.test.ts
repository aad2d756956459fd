import { describe, expect, it } from 'vitest';
import { watchedUntil } from '../../policy/engine/watch.ts';
import { claimBack, claimProposed, rulingsOfClaims } from '../../policy/engine/claim-back.ts';
import { demandAmount, legalBasisFor, usualMethod } from '../../policy/engine/demand.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { PACK } from './given.ts';

const watch = { from: '2019-03-15', until: watchedUntil('2019-03-15', 60) };
const paidFen = 30_000_000;

describe('a pro rata claim (A36)', () => {
  it.each([
    ['2019-03-15', 60, 30_000_000],
    ['2019-03-16', 59, 29_500_000],
    ['2019-04-15', 59, 29_500_000],
    ['2019-04-16', 58, 29_000_000],
    ['2021-09-15', 30, 15_000_000],
    ['2024-02-14', 1, 500_000],
    ['2024-02-15', 1, 500_000],
    ['2024-02-16', 0, 0],
    ['2024-03-15', 0, 0],
    ['2024-03-16', 0, 0],
  ])(
    'for a move on %s is for %s whole months left of sixty: %s fen',
    (movedOn, unexpiredMonths, amountFen) => {
      expect(demandAmount(PACK, { paidFen, watch, movedOn, method: 'proRata' })).toMatchObject({
        amountFen,
        unexpiredMonths,
        ofMonths: 60,
      });
    },
  );

  it('leaves fractions of a fen to the firm', () => {
    expect(
      demandAmount(PACK, { paidFen: 100, watch, movedOn: '2019-03-16', method: 'proRata' }).amountFen,
    ).toBe(98);
  });

  it('of a watch that began on a leap day counts to the end of February', () => {
    const leap = { from: '2020-02-29', until: watchedUntil('2020-02-29', 60) };
    const months = (movedOn: string): number =>
      demandAmount(PACK, { paidFen, watch: leap, movedOn, method: 'proRata' }).unexpiredMonths;
    expect([months('2020-02-29'), months('2025-01-28'), months('2025-01-29'), months('2025-02-28')]).toEqual([
      60, 1, 1, 0,
    ]);
  });

  it('of less than a month is nothing', () => {
    const short = { from: '2019-03-15', until: '2019-03-20T16:00:00.000Z' };
    expect(
      demandAmount(PACK, { paidFen, watch: short, movedOn: '2019-03-16', method: 'proRata' }),
    ).toMatchObject({
      amountFen: 0,
      ofMonths: 0,
    });
  });

  it('never claims more months than sixty', () => {
    expect(demandAmount(PACK, { paidFen, watch, movedOn: '2018-01-01', method: 'proRata' }).amountFen).toBe(
      paidFen,
    );
  });
});

describe('a claim by another method', () => {
  it.each([
    ['2024-03-15', 30_000_000],
    ['2024-03-16', 0],
  ])('in full is all of it within the five years: moved on %s, %s fen', (movedOn, amountFen) => {
    expect(demandAmount(PACK, { paidFen, watch, movedOn, method: 'full' }).amountFen).toBe(amountFen);
  });

  it('of nothing is nothing', () => {
    expect(demandAmount(PACK, { paidFen, watch, movedOn: '2020-01-01', method: 'none' }).amountFen).toBe(0);
  });

  it.each([0, 1, 29_999_999, 30_000_000])(
    'specified is what the office says, up to what was paid: %s',
    (amountFen) => {
      const claim = { paidFen, watch, movedOn: '2020-01-01', method: 'specified', amountFen } as const;
      expect(demandAmount(PACK, claim).amountFen).toBe(amountFen);
    },
  );

  it.each([30_000_001, -1, 0.5])('specified as %s is refused', (amountFen) => {
    const claim = { paidFen, watch, movedOn: '2020-01-01', method: 'specified', amountFen } as const;
    expect(() => demandAmount(PACK, claim)).toThrow(RangeError);
  });

  it('is proportional unless the office rules otherwise', () => {
    expect(usualMethod(PACK, '2024-01-01')).toBe('proRata');
    expect(usualMethod(PACK, '2024-01-01', { A36: 'full' })).toBe('full');
    expect(usualMethod(PACK, '2024-01-01', { A36: 'none' })).toBe('none');
  });
});

describe('a claim from bad input', () => {
  it('is refused where the payment is no whole fen', () => {
    expect(() =>
      demandAmount(PACK, { paidFen: 0.1, watch, movedOn: '2020-01-01', method: 'proRata' }),
    ).toThrow('fen');
  });

  it('is refused where the day does not exist', () => {
    expect(() => demandAmount(PACK, { paidFen, watch, movedOn: '2021-02-29', method: 'proRata' })).toThrow(
      'not a day',
    );
  });
});

describe('the legal basis of a claim', () => {
  const undertaking = { kind: 'undertaking', reference: '承诺书 2019-1' } as const;
  const procedure = { kind: 'procedure', reference: '拱墅区外迁企业办理流程' } as const;

  it('must be named: the text has no clawback', () => {
    expect(legalBasisFor(PACK, '2020-01-01', null)).toMatchObject({ allowed: false, code: 'no-legal-basis' });
    expect(legalBasisFor(PACK, '2020-01-01', { ...undertaking, reference: ' ' })).toMatchObject({
      allowed: false,
    });
  });

  it.each([
    ['2024-07-31', true],
    ['2024-08-01', false],
    ['2025-04-20', false],
  ])('by the relocation procedure carries a claim on %s: %s (F4)', (day, allowed) => {
    expect(legalBasisFor(PACK, day, procedure)).toMatchObject({ allowed });
  });

  it('by the relocation procedure names the ruling that suspends it', () => {
    expect(legalBasisFor(PACK, '2024-08-01', procedure)).toMatchObject({
      code: 'relocation-rule-suspended',
      rulings: [{ id: 'A35' }, { id: 'F4', value: 'suspended' }],
    });
  });

  it.each(['undertaking', 'agreement', 'statute'] as const)(
    'by %s stands while the clause is suspended',
    (kind) => {
      expect(legalBasisFor(PACK, '2026-11-23', { kind, reference: 'No. 1' })).toMatchObject({
        allowed: true,
      });
    },
  );

  it('by the relocation procedure returns when the office rules so', () => {
    expect(legalBasisFor(PACK, '2026-11-23', procedure, { F4: 'applies' })).toMatchObject({ allowed: true });
  });
});

describe('what is claimed back of a firm that left', () => {
  const legalBasis = { kind: 'undertaking', reference: 'No. 1' } as const;
  const away = { kind: 'registeredAddress', effectiveOn: '2021-09-15', district: '滨江区' } as const;
  const claimed = { legalBasis, method: null, watch, move: away, paidFen } as const;

  it('is nothing unless its registered address left, on a basis that carries a claim', () => {
    const within = { ...away, district: '拱墅区' };
    expect(claimBack(PACK, { ...claimed, move: within }, null, '2021-10-01')).toEqual({
      not: 'no-departure',
    });
    const nameless = { ...legalBasis, reference: '' };
    expect(claimBack(PACK, { ...claimed, legalBasis: nameless }, null, '2021-10-01')).toEqual({
      not: 'barred',
    });
  });

  it('is what the claim names, or else what the ruling says', () => {
    expect(claimBack(PACK, { ...claimed, method: 'full' }, null, '2021-10-01')).toMatchObject({
      amountFen: paidFen,
      unexpiredMonths: 30,
      method: 'full',
    });
    expect(claimBack(PACK, claimed, { A36: 'proRata' }, '2021-10-01')).toMatchObject({
      amountFen: 15_000_000,
    });
    expect(claimBack(PACK, claimed, { A36: 'none' }, '2021-10-01')).toEqual({ not: 'nothing-to-claim' });
    const late = { ...away, effectiveOn: '2024-03-16' };
    expect(claimBack(PACK, { ...claimed, move: late }, null, '2024-04-01')).toEqual({
      not: 'nothing-to-claim',
    });
  });

  it('is what was ruled by the day in Beijing on which it is proposed, of the registered address unless named', () => {
    const asked = { legalBasis, method: null, watch, paidFen, movedOn: '2021-09-15', district: '滨江区' };
    const ruled = {
      ...{ id: 'A36', value: 'full', from: '2021-10-02', reason: '会议纪要', decidedOn: '2021-10-01' },
      by: ['p-1', 'p-2'],
    } as const;
    const before = '2021-10-01T15:59:59.000Z';
    const after = '2021-10-01T16:00:00.000Z';
    expect(claimProposed(PACK, asked, [], after)).toMatchObject({ amountFen: 15_000_000, rulings: null });
    expect(claimProposed(PACK, asked, [ruled], before)).toMatchObject({ amountFen: 15_000_000, rulings: {} });
    expect(claimProposed(PACK, asked, [ruled], after)).toMatchObject({
      amountFen: paidFen,
      rulings: { A36: 'full' },
    });
    const seat = { ...asked, moved: 'taxSeat' } as const;
    expect(claimProposed(PACK, seat, [ruled], after)).toEqual({ not: 'no-departure' });
    const home = { ...asked, district: '拱墅区' };
    expect(claimProposed(PACK, home, [ruled], after)).toEqual({ not: 'no-departure' });
  });

  it('turns on four rulings, or on fewer where the text answers for good', () => {
    expect(rulingsOfClaims(PACK)).toEqual(['A33', 'A35', 'F4', 'A36']);
    const readings = { ...PACK.content.readings, demandMethod: { always: 'proRata' } as const };
    expect(rulingsOfClaims(packFrom({ ...PACK.content, readings }))).toEqual(['A33', 'A35', 'F4']);
  });

  it('rests on the clause of the text that speaks of it, if there is one', () => {
    const input = { paidFen, watch, movedOn: '2021-09-15', method: 'proRata' } as const;
    expect(demandAmount(PACK, input).clauses).toEqual([PACK.clauses.relocation]);
    const clauses = { ...PACK.clauses, relocation: null };
    expect(demandAmount({ clauses }, input).clauses).toEqual([]);
  });

  it('names the rulings that it used: of the clause only where the procedure carries it', () => {
    const used = (kind: 'procedure' | 'statute', pack = PACK): readonly string[] =>
      legalBasisFor(pack, '2020-01-01', { kind, reference: 'No. 1' }).rulings.map(({ id }) => id);
    expect(used('procedure')).toEqual(['A35', 'F4']);
    expect(used('statute')).toEqual(['A35']);
    const readings = { ...PACK.content.readings, relocationClause: { always: 'applies' } as const };
    expect(used('procedure', packFrom({ ...PACK.content, readings }))).toEqual(['A35']);
  });
});
