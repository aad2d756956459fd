import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../policy/problems.ts';
import { readPriorPayment } from '../../policy/prior-payments.ts';
import { readClaim } from '../../policy/read-claim.ts';
import { readCaseFile } from '../../policy/cases/case-file.ts';
import { FIRM } from './given.ts';

const sent = {
  item: 'C1',
  enterprise: FIRM,
  recognition: 'product:龙井',
  recognisedOn: '2018-08-01',
  certificate: 'ZJ-1',
};
const TODAY = '2018-09-03';

const problem = (changed: object): unknown => {
  const read = readClaim({ ...sent, ...changed }, TODAY);
  return read.ok ? null : read.problem;
};

describe('a claim', () => {
  it('is read as it was sent, without what nobody asked for', () => {
    expect(readClaim({ ...sent, renewal: false, colour: 'red' }, TODAY)).toEqual({
      ok: true,
      value: { ...sent, renewal: false },
    });
  });

  it('names one product in one way: width and spaces do not tell products apart', () => {
    const read = readClaim({ ...sent, recognition: ' product:Ａ  牌 ' }, TODAY);
    expect(read.ok ? read.value.recognition : null).toBe('product:A 牌');
  });

  it.each([
    ['an item nobody knows', { item: 'C3' }, 'unknown-item', 'item'],
    ['a duty as an item', { item: 'N2' }, 'unknown-item', 'item'],
    ['an introduced firm that stands for nothing', { item: 'N1' }, 'unknown-item', 'standsFor'],
    [
      'an introduced firm that stands for itself',
      { item: 'N1', standsFor: 'N1' },
      'unknown-item',
      'standsFor',
    ],
    ['no certificate', { certificate: '' }, 'malformed-claim', 'certificate'],
    ['a number as a certificate', { certificate: 7 }, 'malformed-claim', 'certificate'],
    ['a renewal that is neither true nor false', { renewal: 'yes' }, 'malformed-claim', 'renewal'],
    ['another way of recognition', { recognitionRoute: 'divine' }, 'malformed-claim', 'recognitionRoute'],
    ['half a place in the list', { draftingRank: 1.5 }, 'malformed-claim', 'draftingRank'],
    ['a code of 17 characters', { enterprise: FIRM.slice(1) }, 'malformed-code', 'enterprise'],
    [
      'a code with a wrong check character',
      { enterprise: `${FIRM.slice(0, 17)}X` },
      'wrong-check-digit',
      'enterprise',
    ],
    ['a day that does not exist', { recognisedOn: '2018-02-29' }, 'impossible-date', 'recognisedOn'],
    ['a last day that does not exist', { validUntil: '2018-02-30' }, 'impossible-date', 'validUntil'],
    ['a day after today', { recognisedOn: '2018-09-04' }, 'recognised-in-future', 'recognisedOn'],
    ['another kind of recognition', { recognition: 'mark:X' }, 'wrong-subject', 'recognition'],
    ['a recognition without a name', { recognition: 'product: ' }, 'wrong-subject', 'recognition'],
    ['a product that replaces one', { replaces: 'product:Q' }, 'wrong-subject', 'replaces'],
    ['an invoice below nothing', { invoiceFen: -1 }, 'wrong-amount', 'invoiceFen'],
    ['an invoice in parts of a fen', { invoiceFen: 0.5 }, 'wrong-amount', 'invoiceFen'],
  ])('with %s is refused', (_, changed, code, at) => {
    expect(problem(changed)).toEqual({ code, at });
  });

  it.each(['2018-09-02', '2018-09-03'])('recognised on %s is taken on 2018-09-03', (recognisedOn) => {
    expect(problem({ recognisedOn })).toBeNull();
  });

  it.each([null, 'C1', 7, undefined])('that is %s is refused', (value) => {
    expect(readClaim(value, TODAY)).toMatchObject({ ok: false });
  });
});

describe('a prior payment', () => {
  const payment = {
    enterprise: FIRM,
    recognition: 'product:P',
    item: 'C1',
    amount: 50_000,
    unit: 'yuan',
    paidOn: '2016-05-10',
    policy: '拱政办发〔2014〕4号',
  };
  const code = (changed: object): unknown => {
    const read = readPriorPayment({ ...payment, ...changed });
    return read.ok ? null : read.problem.code;
  };

  it('counts on its key in fen', () => {
    expect(readPriorPayment(payment)).toMatchObject({
      ok: true,
      value: { key: `${FIRM}|product:P|famousBrand`, award: { netPaidFen: 5_000_000, committedFen: 0 } },
    });
  });

  it.each([
    ['万元', { amount: 5, unit: '万元' }, 'wrong-unit'],
    ['fen', { unit: 'fen' }, 'wrong-unit'],
    ['parts of a yuan', { amount: 0.5 }, 'wrong-amount'],
    ['a negative amount', { amount: -1 }, 'wrong-amount'],
    ['an unknown item', { item: 'N1' }, 'unknown-item'],
    ['a day that does not exist', { paidOn: '2016-02-30' }, 'impossible-date'],
  ])('in %s is refused', (_, changed, expected) => {
    expect(code(changed)).toBe(expected);
  });
});

describe('a file of cases', () => {
  const file = {
    policy: 'gongshu-brand-2018',
    adoption: { kind: 'simulation', effectiveFrom: '2018-07-01' },
    unit: 'yuan',
    cases: [],
  };
  const code = (changed: object): unknown => {
    const read = readCaseFile({ ...file, ...changed });
    return read.ok ? null : read.problem.code;
  };

  it.each([
    ['amounts in 万元', { unit: '万元' }, 'wrong-unit'],
    ['amounts without a unit', { unit: undefined }, 'wrong-unit'],
    ['an unknown policy', { policy: 'gongshu-brand-2030' }, 'unknown-policy'],
    [
      'a day of effect that does not exist',
      { adoption: { kind: 'simulation', effectiveFrom: '2018-06-31' } },
      'impossible-date',
    ],
    [
      'an adoption without a document',
      { adoption: { kind: 'adopted', effectiveFrom: '2018-07-01' } },
      'no-document',
    ],
    ['an adoption of an unknown kind', { adoption: { kind: 'wished' } }, 'malformed-claim'],
    ['no cases', { cases: 'none' }, 'malformed-claim'],
    ['a case without a name', { cases: [{ applications: [] }] }, 'malformed-claim'],
    [
      'an event without a day',
      { cases: [{ id: '1', applications: [{ enterprise: 'E', recognition: 'product:P' }] }] },
      'malformed-claim',
    ],
  ])('with %s is refused', (_, changed, expected) => {
    expect(code(changed)).toBe(expected);
  });

  it('without an adoption speaks of the draft', () => {
    const read = readCaseFile({ ...file, adoption: undefined });
    expect(read.ok ? read.value.status.kind : null).toBe('draft');
  });
});

describe('every problem', () => {
  it.each(Object.entries(PROBLEMS))('%s has a sentence in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  });
});
