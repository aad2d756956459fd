import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SURVIVORS } from './survivors.ts';
import { unanswered, type Mutant } from './unanswered.ts';

const lines = ['const isSmall = size < 3;', 'return isSmall;'];
const mutant = (to: string, isKilled: boolean): Mutant => ({
  file: 'a.ts',
  lines,
  location: { start: { line: 1, column: 17 }, end: { line: 1, column: 25 } },
  to,
  isKilled,
});
const known = { file: 'a.ts', from: 'size < 3', to: 'size <= 3', because: 'sizes are even' };

describe('a survivor', () => {
  it('is named by its place and its words unless it is listed', () => {
    expect(unanswered([mutant('size <= 3', false)], [])).toEqual([
      'a.ts:1:17 survives: size < 3 -> size <= 3',
    ]);
    expect(unanswered([mutant('size <= 3', false), mutant('true', true)], [known])).toEqual([]);
    expect(unanswered([mutant('true', false)], [known])).toHaveLength(2);
  });

  it('that is listed and killed goes from the list', () => {
    expect(unanswered([mutant('size <= 3', true)], [known])).toEqual([
      'a.ts listed and killed, or gone: size < 3 -> size <= 3',
    ]);
    expect(unanswered([{ ...mutant('true', true), file: 'b.ts' }], [known])).toEqual([]);
  });

  it.each(SURVIVORS.map((each) => [`${each.file}: ${each.from}`, each] as const))(
    'of the list, %s, stands in the source, with a reason',
    (_, { file, from, because }) => {
      expect(readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ')).toContain(from.replaceAll(/\s+/g, ' '));
      expect(because).toMatch(/\S+ \S+ \S+/);
    },
  );
});
