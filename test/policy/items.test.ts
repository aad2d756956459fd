import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../policy/engine/items/item.ts';
import { packProblems } from '../../policy/engine/pack-problems.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import { PACK } from './given.ts';

const folder = new URL('cases/', import.meta.url);
const CASES = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** What an item lacks, and the file in which it is mended. */
const FILES: readonly (readonly [problem: RegExp, file: string])[] = [
  [/no passage/, 'text/anchors.ts'],
  [/no family/, 'items/families.ts'],
  [/no proof /, 'items/proofs.ts'],
  [/no number/, 'numbers.ts'],
  [/no ruling/, 'rulings/all.ts'],
  [/./, 'items/schedule.ts'],
];

/** Everything that an item of a pack lacks, each with the file to edit. */
function faultsOf(content: PackContent, cases: string): readonly string[] {
  const lacking = packProblems(content)
    .filter((problem) => problem.startsWith('items.'))
    .map((problem) => {
      const [, file = ''] = FILES.find(([form]) => form.test(problem)) ?? [];
      return `${problem}: edit policy/packs/${content.version}/${file}`;
    });
  const without = Object.keys(content.items).filter(
    (code) => !new RegExp(`"(?:item|standsFor)": "${code}"`).test(cases),
  );
  return [...lacking, ...without.map((code) => `items.${code}: no case: edit test/policy/cases/items.json`)];
}

describe('each item', () => {
  it('has words of the text, two names, proofs, a number and a case', () => {
    expect(faultsOf(PACK.content, CASES)).toEqual([]);
  });

  const P8: Item = { ...PACK.item('P5'), code: 'P8' };
  const HOME = 'policy/packs/gongshu-brand-2018';

  it.each<readonly [string, Partial<Item>, string]>([
    ['words', { clause: 'art13.none' }, `no passage art13.none: edit ${HOME}/text/anchors.ts`],
    [
      'names',
      { name: { zh: '新称号', en: '' } },
      `no name in both languages: edit ${HOME}/items/schedule.ts`,
    ],
    ['proofs', { proofs: [] }, `nothing proves it: edit ${HOME}/items/schedule.ts`],
    ['a known proof', { proofs: ['oath'] }, `no proof oath: edit ${HOME}/items/proofs.ts`],
    [
      'a number',
      { amount: { kind: 'fixed', number: 'award.none' } },
      `no number award.none: edit ${HOME}/numbers.ts`,
    ],
    [
      'a question',
      { demands: ['firstDesignation'] },
      `it does not ask for laterDesignation: edit ${HOME}/items/schedule.ts`,
    ],
    ['a case', {}, 'no case: edit test/policy/cases/items.json'],
  ])('is found out without %s, with the file to edit', (_, changed, fault) => {
    const content = { ...PACK.content, items: { ...PACK.items, P8: { ...P8, ...changed } } };
    expect(faultsOf(content, CASES)).toContain(`items.P8: ${fault}`);
  });
});
