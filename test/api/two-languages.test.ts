import { expect, it } from 'vitest';
import type { Name } from '../../policy/engine/items/item.ts';
import { installedPacks } from '../../policy/packs/versions.ts';
import { CODE_LISTS } from '../../use-cases/catalogue/lists.ts';
import { describedApi } from '../support/described-api.ts';

/** Formats of files, signs of characters and what people type into a file of the bank: written alike in every language. */
const FORMATS =
  /\b(?:CSV|PDF|PNG|JPG|OFD|DOCX|XLSX|Word|Excel|ISO|UTF-8|GB18030|paid|failed|returned)(?![a-z])/g;
/** A ruling, by its sign. */
const SIGN = /\b[AF]\d+\b/g;
/** Laws and their words, which an English sentence names as they are called, and words that the text does not say. */
const NAMED = ['行政许可法', '行政复议法', '不得阻碍本地经营者迁出', '重大问题', '修订', '首次'];
/** A unit of sizes. */
const UNIT = /\bMiB\b/;
/** The address of a notice in which a term was seen. */
const ADDRESS = /sme-s\.com/;
/** A description gives any text as an example. */
const EXAMPLES = ['text', '样例 / sample'];

const TEXTS = installedPacks().map(({ text }) => text.words.replaceAll(/\s/g, ''));

/** Whether Chinese words in an English sentence are quoted: from a text of the policy, or named. */
function isQuoted(words: string): boolean {
  const parts = words.split(/[、…]/).filter((part) => part !== '');
  return parts.every((part) => [...TEXTS, ...NAMED].some((text) => text.includes(part)));
}

/** What is wrong with a sentence and its translation. A value stands in braces. */
function mixedIn({ zh, en }: Name): readonly string[] {
  const chinese = zh
    .replaceAll(/\{\w+\}/g, '')
    .replaceAll(FORMATS, '')
    .replaceAll(SIGN, '');
  const english = en
    .replaceAll(/\{\w+\}/g, '')
    .replace(ADDRESS, '')
    .replace(UNIT, '');
  const isMixed = (en.match(/[\p{Script=Han}、…]+/gu) ?? []).some((words) => !isQuoted(words));
  const isCode = /[a-z][A-Z]|\b[a-z]+\.[a-z]|`/.test(english);
  return [...(/[A-Za-z]/.test(chinese) ? [zh] : []), ...(isMixed || isCode ? [en] : [])];
}

/** Every text below a value that is said in both languages. */
function namesIn(value: unknown): readonly Name[] {
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as Readonly<Record<string, unknown>>;
  const own = typeof zh === 'string' && typeof en === 'string' && !EXAMPLES.includes(zh) ? [{ zh, en }] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

it('no English and no code stands in a Chinese sentence of the API, and no Chinese or code in an English one but quoted', async () => {
  const described: unknown = JSON.parse(await describedApi());
  const names = [CODE_LISTS, described, installedPacks().map(({ content }) => content)].flatMap(namesIn);
  expect(names.length).toBeGreaterThan(1_000);
  expect([...new Set(names.flatMap(mixedIn))]).toEqual([]);
});

it.each<[string, Name]>([
  ['an English word', { zh: '已提交 submitted', en: 'submitted' }],
  ['a field of an answer', { zh: '剩余次数见 triesLeft', en: 'see the number' }],
  ['a field in English', { zh: '剩余3次', en: 'see `triesLeft`' }],
  ['a code in English', { zh: '无权办理', en: 'refused by duty.missing' }],
  ['Chinese that the text does not have', { zh: '复核', en: 'ask for 复核申请书' }],
])('%s is found', (_, name) => {
  expect(mixedIn(name)).toHaveLength(1);
});

it('the words of the policy may be quoted, and files named', () => {
  expect(mixedIn({ zh: '可接收PDF（A26）', en: 'the clauses say 每个标准, 每件商标' })).toEqual([]);
});
