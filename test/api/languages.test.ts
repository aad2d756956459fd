import { expect, it } from 'vitest';
import { languageOf } from '../../api/problem.ts';

it.each<[string | undefined, 'zh' | 'en']>([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
  ['en;q=0.5,zh;q=0.8', 'zh'],
  ['fr,zh;q=0.4', 'zh'],
  ['zh;q=0', 'en'],
  ['zh;q=0,en;q=0.1', 'en'],
  ['en, zh', 'en'],
  ['ZH-Hans ; q = 1.0', 'zh'],
  ['nonsense;;;q', 'en'],
])('%s: %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
