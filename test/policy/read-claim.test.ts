import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../policy/engine/problems.ts';
import { readPriorPayment } from '../../policy/engine/prior-payments.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { FIRM, PACK } from './given.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';

const sent = {
  item: 'C1',
  enterprise: FIRM,
  recognition: 'product:龙井',
  recognisedOn: '2018-08-01',
  certificate: 'ZJ-1',
};
const TODAY = '2018-09-03';

const problem = (changed: object): unknown => {
  const read = readClaim(PACK, { ...sent, ...changed }, TODAY);
  return read.ok ? null : read.problem;
};

describe('a claim', () => {
  it('is read as it was sent, without what nobody asked for', () => {
    expect(readClaim(PACK, { ...sent, renewal: false, colour: 'red' }, TODAY)).toEqual({
      ok: true,
      value: { ...sent, renewal: false },
    });
  });

  it('has no member that was not sent', () => {
    const read = readClaim(PACK, { ...sent, colour: 'red' }, TODAY);
    expect(read.ok ? Object.keys(read.value).sort() : null).toEqual(Object.keys(sent).sort());
  });

  it.each(['enterprise', 'recognition', 'recognisedOn', 'certificate'])(
    'without a text as its %s is refused',
    (at) => {
      for (const wrong of [undefined, '', 7])
        expect(problem({ [at]: wrong })).toMatchObject({ code: 'malformed-claim', at });
    },
  );

  it('on a list of items is refused, whatever stands in it', () => {
    expect(problem({ item: ['C1'] })).toMatchObject({ code: 'unknown-item', at: 'item' });
  });

  it('names one product in one way: width and spaces do not tell products apart', () => {
    const read = readClaim(PACK, { ...sent, recognition: ' product:Ａ  牌 ' }, TODAY);
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
    ['another item beside its own', { standsFor: 'P6' }, 'unknown-item', 'standsFor'],
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
    ['a recognition without a name', { recognition: 'product: ' }, 'malformed-claim', 'recognition'],
    ['a product that replaces one', { replaces: 'product:Q' }, 'wrong-subject', 'replaces'],
    ['an invoice below nothing', { invoiceFen: -1 }, 'wrong-amount', 'invoiceFen'],
    ['an invoice in parts of a fen', { invoiceFen: 0.5 }, 'wrong-amount', 'invoiceFen'],
  ])('with %s is refused', (_, changed, code, at) => {
    expect(problem(changed)).toMatchObject({ code, at });
  });

  it.each(['2018-09-02', '2018-09-03'])('recognised on %s is taken on 2018-09-03', (recognisedOn) => {
    expect(problem({ recognisedOn })).toBeNull();
  });

  const S2 = { item: 'S2', certificate: 'x', recognition: 'standard:gb/t 1234—2018', draftingRank: 1 };

  it('names a standard as it is printed, however it was typed', () => {
    const read = readClaim(PACK, { ...sent, ...S2 }, TODAY);
    expect(read.ok ? read.value.recognition : read.problem).toBe('standard:GB/T 1234-2018');
  });

  it.each([
    ['standard:GB/T 1234-2018', 'S3', 'GB/T 1234-2018 是国家标准，请选择 S2。'],
    ['standard:DB33/T 1-2018', 'S2', 'DB33/T 1-2018 是地方标准，请选择 S4。'],
    ['standard:T/ZZB 0001-2018', 'S3', 'T/ZZB 1-2018 是“品字标”团体标准，请选择 Z1。'],
    ['standard:T/CAS 1-2018', 'S3', 'T/CAS 1-2018 是团体标准，没有对应的奖励项目，'],
    ['standard:Q/HZ 1-2018', 'S3', 'Q/HZ1-2018 是企业标准，没有对应的奖励项目，'],
  ])('on %s as %s is refused with what fits', (recognition, item, zh) => {
    const read = problem({ ...S2, item, recognition });
    expect(read).toMatchObject({ code: 'contradicts-number', at: 'recognition' });
    expect(read).toHaveProperty('said.zh', expect.stringContaining(zh));
  });

  it.each([
    'GB/T 1234-2018/XG1-2020',
    'GB/T 1234-2018/XG12-2020',
    'GB/T 1234-2018/AMD 1',
    'GB/T 1234-2018/Cor.1',
  ])('on an amendment, %s, says that it is a revision', (number) => {
    const amended = { ...S2, recognition: `standard:${number}` };
    expect(problem({ ...amended, revision: false })).toMatchObject({
      code: 'contradicts-number',
      at: 'revision',
    });
    expect(problem({ ...amended, revision: false })).toHaveProperty(
      'said.zh',
      expect.stringContaining('是标准的修改单，属修订'),
    );
    for (const said of [{ ...amended, revision: true }, amended, { ...S2, revision: false }])
      expect(readClaim(PACK, { ...sent, ...said }, TODAY)).toHaveProperty('ok', true);
  });

  it('on a standard that is called by a name amends nothing, in case files of form 1', () => {
    const named = { ...sent, ...S2, recognition: 'standard:电动自行车安全要求', revision: false };
    expect(readClaim(PACK, named, TODAY, 'isName')).toHaveProperty('ok', true);
  });

  it.each([
    ['M1', 'mark:张小泉'],
    ['S2', 'standard:电动自行车安全要求'],
    ['S2', 'standard:GB/T 1234'],
    ['S2', 'standard:GB/T 1234-2018abcXG1'],
  ])('of %s on %s is a question, and keeps its name in case files of form 1', (item, recognition) => {
    expect(problem({ ...S2, item, recognition })).toMatchObject({
      code: 'needs-identity',
      at: 'recognition',
    });
    expect(readClaim(PACK, { ...sent, ...S2, item, recognition }, TODAY, 'isName').ok).toBe(true);
  });

  it.each([
    ['recognition', { recognition: 'product:龙\u200B井' }, '第2个字符（U+200B）'],
    ['certificate', { certificate: 'A\u202E1' }, '第2个字符（U+202E）'],
  ])('with a sign that nobody sees in its %s is refused with the place', (at, changed, zh) => {
    const read = readClaim(PACK, { ...sent, ...changed }, TODAY);
    expect(read.ok ? null : read.problem).toMatchObject({ code: 'unwanted-sign', at });
    expect(read.ok ? null : read.problem.said.zh).toContain(zh);
  });

  it('whose certificate has no letter or digit has none', () => {
    expect(problem({ certificate: '——' })).toMatchObject({ code: 'malformed-claim', at: 'certificate' });
  });

  it.each([null, 'C1', 7, undefined])('that is %s is refused', (value) => {
    const read = readClaim(PACK, value, TODAY);
    const typed = read.ok ? '' : read.problem.said.en;
    expect(typed).toMatch(/ A claim is an object with members\.$/);
    expect(typed).toContain(value == null ? 'Nothing stands here.' : `"${String(value)}":`);
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
    const read = readPriorPayment(PACK, { ...payment, ...changed });
    return read.ok ? null : read.problem.code;
  };

  it('counts on its key in fen', () => {
    expect(readPriorPayment(PACK, payment)).toMatchObject({
      ok: true,
      value: { key: `330105/famousBrand/${FIRM}/~p`, award: { netPaidFen: 5_000_000, committedFen: 0 } },
    });
  });

  it.each([
    ['万元', { amount: 5, unit: '万元' }, 'wrong-unit'],
    ['fen', { unit: 'fen' }, 'wrong-unit'],
    ['parts of a yuan', { amount: 0.5 }, 'wrong-amount'],
    ['a negative amount', { amount: -1 }, 'wrong-amount'],
    ['more than any amount is', { amount: 100_000_000_001 }, 'wrong-amount'],
    ['more than a number can say', { amount: 2 ** 53 }, 'wrong-amount'],
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
    const read = readCaseFile(PACK_OF, { ...file, ...changed });
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

  const event = {
    at: '2018-09-03',
    enterprise: 'E',
    subject: 'product:P',
    item: 'C1',
    recognisedOn: '2018-08-01',
  };
  const place = (applications: object[], more: object = {}): unknown => {
    const cases = [{ id: '1', applications, ...more }];
    const read = readCaseFile(PACK_OF, { ...file, cases });
    return read.ok ? null : read.problem;
  };

  it.each([
    ['a fact that nobody knows', [{ ...event, renewl: true }], 'unknown-member', 'applications[0].renewl'],
    [
      'a day that does not exist',
      [event, { ...event, recognisedOn: '2018-02-30' }],
      'impossible-date',
      'applications[1].recognisedOn',
    ],
    [
      'an event before the one before it',
      [event, { ...event, at: '2018-09-02' }],
      'out-of-order',
      'applications[1].at',
    ],
  ])('with %s is refused at its place', (_, applications, expected, at) => {
    expect(place(applications)).toMatchObject({ code: expected, at: `cases[0].${at}` });
  });

  it('with one id twice is refused at the second, and a right one is read', () => {
    const cases = [1, 2].map(() => ({ id: 'same', applications: [event] }));
    expect(code({ cases })).toBe('duplicate-id');
    expect(place([event])).toBeNull();
    expect(place([event], { given: { enterprise: {} } })).toMatchObject({
      code: 'unknown-member',
      at: 'cases[0].given.enterprise',
    });
  });

  it('without an adoption speaks of the draft', () => {
    const read = readCaseFile(PACK_OF, { ...file, adoption: undefined });
    expect(read.ok ? read.value.status.kind : null).toBe('draft');
  });
});

describe('every problem', () => {
  it.each(Object.entries(PROBLEMS))('%s has a sentence in both languages', (_, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  });
});

describe('a member of a claim in another form', () => {
  const right = (changed: object): unknown => {
    const read = readClaim(PACK, { ...sent, ...changed }, TODAY);
    return read.ok ? null : [read.problem.code, read.problem.at, read.problem.said.en];
  };

  it.each([
    [{ certificate: 7 }, 'certificate', 'It is a text with letters or digits.'],
    [{ certificate: '' }, 'certificate', 'It is a text with letters or digits.'],
    [{ certificate: '——' }, 'certificate', 'It is a text with letters or digits.'],
    [{ renewal: 'yes' }, 'renewal', 'It is true or false.'],
    [{ jointlyHeld: 1 }, 'jointlyHeld', 'It is true or false.'],
    [{ draftingRank: 0 }, 'draftingRank', 'It is a whole number from 1.'],
    [{ units: '2' }, 'units', 'It is a whole number from 1.'],
    [{ units: 1.5 }, 'units', 'It is a whole number from 1.'],
    [{ recognitionRoute: 'elsewhere' }, 'recognitionRoute', 'It is administrative or judicial.'],
  ])('is refused with what would be right: %j', (changed, at, words) => {
    expect(right(changed)).toEqual(['malformed-claim', at, expect.stringContaining(words)]);
  });

  it('that names another item is told to leave it out, or to be that of a firm that came, if there are such', () => {
    const zh = (pack: Pack): unknown => {
      const read = readClaim(pack, { ...sent, standsFor: 'P6' }, TODAY);
      return read.ok ? null : read.problem.said;
    };
    expect(zh(PACK)).toEqual({
      zh: '“P6”：没有该奖励项目。申报 C1 不另填所对应的项目，请删除；迁入前取得的，请选择 N1。',
      en: '"P6": There is no such item here. A claim on C1 stands for no other item: leave it out, or claim N1 for what was recognised before the firm came.',
    });
    expect(zh(packFrom({ ...PACK.content, introduction: null }))).toEqual({
      zh: '“P6”：没有该奖励项目。申报 C1 不另填所对应的项目，请删除。',
      en: '"P6": There is no such item here. A claim on C1 stands for no other item: leave it out.',
    });
  });

  it('is said with what was typed', () => {
    expect(JSON.stringify(right({ units: 1.5 }))).toContain('1.5');
  });
});
