import { expect, it } from 'vitest';
import { circularMerger } from '../../../policy/engine/circular-merger.ts';

const merger = (text: string) => {
  const [from = '', to = ''] = text.split('>');
  return { from, to };
};

it.each<[string, string[], string[], number | null]>([
  ['a firm into itself', [], ['A>A'], 0],
  ['A into B into A', [], ['A>B', 'B>A'], 1],
  ['A into B, which is on record, into A', ['A>B'], ['C>D', 'B>A'], 1],
  ['a ring of four', ['A>B', 'C>D'], ['B>C', 'D>A'], 1],
  ['two into one, and that one into a third', [], ['A>C', 'B>C', 'C>D'], null],
  ['the same merger twice', ['A>B'], ['A>B'], null],
])('%s', (_, known, added, found) => {
  expect(circularMerger(known.map(merger), added.map(merger))).toBe(found);
});
