import { describe, expect, it } from 'vitest';
import { daysLeft } from '../../policy/engine/calendar/interrupted-term.ts';
import { readAdoption } from '../../policy/engine/cases/adoption.ts';
import { grantedInYear, repayFrom, watchedFor, type Accounts } from '../../policy/engine/cases/accounts.ts';
import type { CaseEvent } from '../../policy/engine/cases/case-file.ts';
import { caseCode } from '../../policy/engine/cases/case-code.ts';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { quoted, saying } from '../../policy/engine/saying.ts';
import { located, sentences } from '../../policy/engine/text.ts';
import { claimOn, heldOn, PACK } from './given.ts';

const A = caseCode(PACK.district, 'A');
const WATCH = { from: '2018-08-15', until: '2023-08-15T16:00:00.000Z' };
const event: CaseEvent = { enterprise: 'A', subject: 'product:P', item: 'C1', at: '2018-10-01' };

/** Awards on one product, oldest first, each with what is net paid on it in yuan. */
function accounts(...yuan: readonly number[]): Accounts {
  const held = yuan.map((each) => ({
    ...heldOn('C1', { enterprise: A, netPaidFen: each * 100, paidFen: each * 100 }),
    key: formatKey(keyOf(PACK, claimOn('C1', { enterprise: A }))),
    watch: null,
  }));
  return { held, granted: [], replacements: [], used: [], earlier: [] };
}
const left = ({ held }: Accounts): readonly number[] => held.map(({ netPaidFen }) => netPaidFen / 100);

describe('a repayment', () => {
  it('is taken off the newest payment first', () => {
    const paid = accounts(100, 50);
    expect(repayFrom(PACK, paid, event, 70)).toBe(true);
    expect(left(paid)).toEqual([80, 0]);
  });

  it.each([0, -1, 0.5, 151])(
    'of %s yuan is none: it is above nothing and at most what is net paid',
    (yuan) => {
      const paid = accounts(100, 50);
      expect(repayFrom(PACK, paid, event, yuan)).toBe(false);
      expect(left(paid)).toEqual([100, 50]);
    },
  );

  it('may be all that is net paid on the recognition by the firm, and nothing of another', () => {
    const paid = accounts(100, 50);
    expect(repayFrom(PACK, paid, { ...event, enterprise: 'B' }, 1)).toBe(false);
    expect(repayFrom(PACK, paid, { ...event, subject: 'product:Q' }, 1)).toBe(false);
    expect(repayFrom(PACK, paid, event, 150)).toBe(true);
    expect(left(paid)).toEqual([0, 0]);
  });

  it('for an irregularity bars what it is taken off, and nothing else', () => {
    const paid = accounts(100, 50);
    repayFrom(PACK, paid, { ...event, because: 'irregularity' }, 50);
    expect(paid.held.map(({ isBarred }) => isBarred)).toEqual([false, true]);
    const kept = accounts(100);
    repayFrom(PACK, kept, event, 50);
    expect(kept.held.map(({ isBarred }) => isBarred)).toEqual([false]);
  });
});

it('a firm is watched for the newest award on the recognition that has years of watch', () => {
  const { held, ...rest } = accounts(100, 50, 10);
  const [first, second, third] = held;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three awards');
  const watched = { ...rest, held: [{ ...first, watch: WATCH }, { ...second, watch: WATCH }, third] };
  expect(watchedFor(PACK, watched, event)).toMatchObject({ netPaidFen: 5000, watch: WATCH });
  expect(watchedFor(PACK, watched, { ...event, enterprise: 'B' })).toBeNull();
  expect(watchedFor(PACK, watched, { ...event, subject: 'product:Q' })).toBeNull();
  expect(watchedFor(PACK, accounts(100), event)).toBeNull();
});

it('what a firm was granted in a year is its own, and of that year', () => {
  const granted = [
    { enterprise: A, on: '2018-01-01', amountFen: 1 },
    { enterprise: A, on: '2018-12-31', amountFen: 2 },
    { enterprise: A, on: '2019-01-01', amountFen: 4 },
    { enterprise: 'B', on: '2018-06-01', amountFen: 8 },
  ];
  expect(grantedInYear({ ...accounts(), granted }, A, '2018-06-01')).toBe(3);
});

describe('in what right a text is applied', () => {
  const read = (adoption: unknown): unknown => {
    const found = readAdoption('v', adoption, 'status');
    return found.ok
      ? found.value
      : [found.problem.code, found.problem.at, found.problem.said.en.split(/(?<=:) |\. /)[0]];
  };
  const adopted = { kind: 'adopted', effectiveFrom: '2018-07-01', documentNumber: '1' } as const;

  it('is a draft where nothing is said, or what is said', () => {
    expect(read(undefined)).toEqual({ version: 'v', kind: 'draft' });
    expect(read({ kind: 'draft' })).toEqual({ version: 'v', kind: 'draft' });
    expect(read(adopted)).toEqual({ version: 'v', ...adopted });
    expect(read({ kind: 'simulation', effectiveFrom: '2018-07-01' })).toEqual({
      version: 'v',
      kind: 'simulation',
      effectiveFrom: '2018-07-01',
    });
    const repealed = { ...adopted, kind: 'repealed', repealedFrom: '2019-01-01' } as const;
    expect(read(repealed)).toEqual({ version: 'v', ...repealed });
  });

  it.each<[unknown, string, string, string]>([
    ['adopted', 'malformed-claim', 'status', '"adopted":'],
    [null, 'malformed-claim', 'status', 'Nothing stands here'],
    [{}, 'malformed-claim', 'status.kind', 'Nothing stands here'],
    [{ kind: 'planned' }, 'malformed-claim', 'status.kind', '"planned":'],
    [{ kind: 'simulation' }, 'impossible-date', 'status.effectiveFrom', 'Nothing stands here'],
    [
      { kind: 'simulation', effectiveFrom: 20180701 },
      'impossible-date',
      'status.effectiveFrom',
      '"20180701":',
    ],
    [
      { kind: 'adopted', effectiveFrom: '2018-02-30' },
      'impossible-date',
      'status.effectiveFrom',
      '"2018-02-30":',
    ],
    [
      { kind: 'adopted', effectiveFrom: '2018-07-01' },
      'no-document',
      'status.documentNumber',
      'Nothing stands here',
    ],
    [{ ...adopted, documentNumber: '' }, 'no-document', 'status.documentNumber', 'Nothing stands here'],
    [{ ...adopted, documentNumber: 1 }, 'no-document', 'status.documentNumber', '"1":'],
    [{ ...adopted, kind: 'repealed' }, 'impossible-date', 'status.repealedFrom', 'Nothing stands here'],
    [
      { ...adopted, kind: 'repealed', repealedFrom: '2019' },
      'impossible-date',
      'status.repealedFrom',
      '"2019":',
    ],
  ])('is none for %j, which is quoted', (adoption, code, at, typed) => {
    expect(read(adoption)).toEqual([code, at, typed]);
  });

  it('is refused with the rights that there are', () => {
    const found = readAdoption('v', { kind: 'planned' }, 'status');
    expect(found.ok ? '' : found.problem.said.en).toMatch(/draft.*simulation.*adopted.*repealed/);
  });
});

describe('what was typed', () => {
  const right = { zh: '应填数字。', en: 'It is a number.' };

  it('is quoted before what would be right, on one line, with signs that nobody sees as a box', () => {
    expect(saying('a\u200bb', right)).toEqual({ zh: '“a□b”：应填数字。', en: '"a□b": It is a number.' });
    expect(quoted('x'.repeat(80))).toBe('x'.repeat(80));
    expect(quoted('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
  });

  it('is said to be missing where nothing stands, and not spoken of where nothing was asked for', () => {
    for (const nothing of [null, '', ' '])
      expect(saying(nothing, right).en).toBe('Nothing stands here. It is a number.');
    for (const unasked of [undefined, {}, ['a']]) expect(saying(unasked, right)).toEqual(right);
    expect(saying(undefined, undefined, right)).toEqual(right);
    expect(saying(false).en).toBe('"false":');
  });
});

describe('a passage', () => {
  const text = {
    words: '一。二；三。一。',
    places: [
      { place: 1, from: 0, to: 6 },
      { place: 2, from: 6, to: 8 },
    ],
  } as const;

  it('is where its words stand once in their article', () => {
    expect(located(text, 'a', 1, '一。')).toEqual({ anchor: 'a', place: 1, from: 0, to: 2, quote: '一。' });
    expect(located(text, 'b', 2, '一。')).toMatchObject({ from: 6, to: 8 });
    expect(() => located(text, 'c', 2, '二')).toThrow('not in 2: 二');
    expect(() => located(text, 'd', 1, '。')).toThrow('more than once in 1: 。');
  });

  it('is one of sentences that end with a full stop or a semicolon', () => {
    expect(sentences(text, 1)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
      { from: 4, to: 6 },
    ]);
    const open = { words: '一。 二 ', places: [{ place: 1, from: 0, to: 5 }] } as const;
    expect(sentences(open, 1)).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 4 },
    ]);
  });
});

it('an interrupted term has the days left that did not end within a stretch: of all days, or of working days', () => {
  const ran = [{ from: '2018-09-06T02:00:00.000Z', until: '2018-09-11T02:00:00.000Z' }];
  expect(daysLeft({ count: 7, unit: 'days' }, ran)).toBe(3);
  expect(daysLeft({ count: 7, unit: 'workingDays' }, ran)).toBe(5);
  expect(daysLeft({ count: 7, unit: 'days' }, [])).toBe(7);
});
