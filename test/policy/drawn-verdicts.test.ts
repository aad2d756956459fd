import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { apartFrom } from '../../policy/engine/apart.ts';
import { assess } from '../../policy/engine/assess.ts';
import { drawnInput } from './drawn-input.ts';
import { PACK } from './given.ts';

const RECORDED = new URL('recorded/drawn.json.br', import.meta.url);
const HUNDREDS = 15;

/** What a drawn claim comes to: its reason, its sum, every condition that does not hold, what would turn it. */
function decided(seed: number): unknown {
  const input = drawnInput(seed);
  const verdict = assess(PACK, input);
  const { code, key, watch, tree } = verdict;
  const conditions = tree.findings.map(({ rule, holds, code: broken }) => [rule, holds, broken].join(' '));
  const { flip, sum } = tree;
  const turns = flip?.map(({ path, to, by }) => ({ path, to, by })) ?? null;
  return JSON.parse(
    JSON.stringify({ code, key, watch, sum, conditions, turns, apart: apartFrom(PACK, input, verdict) }),
  );
}

/**
 * Claims that nobody would think of: some facts changed at once, on either side of every day of the text, under other answers to its questions.
 * A change of what comes of them is looked at in the difference, then recorded (`RECORD_VERDICTS=1`).
 */
describe('claims that are drawn', () => {
  const hundreds = Array.from({ length: HUNDREDS }, (_, index) => index * 100);
  const seedsFrom = (first: number): readonly number[] =>
    Array.from({ length: 100 }, (_, index) => first + index + 1);
  const recorded = (): readonly { readonly code: string }[] =>
    JSON.parse(brotliDecompressSync(readFileSync(RECORDED)).toString()) as { readonly code: string }[];

  it.runIf(process.env['RECORD_VERDICTS'] === '1')('are recorded anew', () => {
    const all = hundreds.flatMap(seedsFrom).map(decided);
    writeFileSync(RECORDED, brotliCompressSync(JSON.stringify(all)));
  });

  it.each(hundreds)('come to what was recorded, a hundred after the first %i', (first) => {
    const known = recorded();
    for (const seed of seedsFrom(first)) expect([seed, decided(seed)]).toEqual([seed, known[seed - 1]]);
  });

  it('are granted and refused for many reasons', () => {
    const codes = recorded().map(({ code }) => code);
    expect(codes).toHaveLength(HUNDREDS * 100);
    expect(new Set(codes).size).toBeGreaterThan(25);
    expect(codes.filter((code) => code === 'granted').length).toBeGreaterThan(codes.length / 20);
  });
});
