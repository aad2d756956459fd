import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { PackContent } from '../../policy/engine/pack.ts';

const PAGE = readFileSync('docs/how-to/write-a-pack.md', 'utf8');
const fences = (language: string): readonly string[] =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 'gs'))].map(([, code = '']) => code);

/** What the steps of the page may use. */
const GIVEN = `
import { createHash } from 'node:crypto';
import { located } from './policy/engine/text.ts';
import { YUNHAI_2021 as base } from './test/packs/yunhai-quality-2021/pack.ts';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** Numbers of the copy whose passages the new text does not have: days and terms stay. */
const withoutText = (numbers: object) => Object.fromEntries(
  Object.entries(numbers).map(([name, number]) => [name, { ...number, clause: null }]),
);
`;

let pack: PackContent;
beforeAll(async () => {
  const contents = [GIVEN, ...fences('ts')].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  ({ pack } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as {
    pack: PackContent;
  });
});

describe('the page that builds a pack', () => {
  it('builds one that loads, and whose case pays what it says', () => {
    const made = packFrom(pack);
    const [cases = ''] = fences('json');
    const read = readCaseFile(new Map([[made.version, made]]), JSON.parse(cases));
    if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.at}`);
    expect(read.value.cases.length).toBeGreaterThan(0);
    for (const entry of read.value.cases)
      expect(runCase(made, read.value.status, entry).steps.map(({ pays }) => pays)).toEqual(entry.pays);
  });

  it.each([
    ['numbers', { numbers: {} }, 'numbers: watch.length is missing'],
    ['a passage', { clauses: { inForce: 'art9.nowhere' } }, 'inForce: no passage art9.nowhere'],
    ['a proof', { proofs: {} }, 'items.K1: no proof document'],
    [
      'its departments',
      { organisation: { departments: {}, escalation: [] } },
      'proofs.document: no department quality',
    ],
    [
      'a passage for those who are told of delays',
      {
        organisation: {
          departments: {},
          escalation: [{ role: 'head', name: { zh: '组长', en: 'the head' }, clause: 'art9.nowhere' }],
        },
      },
      'escalation.head: no passage art9.nowhere',
    ],
    ['its place', { territory: { places: [], extents: [] } }, 'the district 339911 is no place of it'],
  ])('would be refused without %s', (_, changed, problem) => {
    expect(() => packFrom({ ...pack, ...changed } as PackContent)).toThrow(problem);
  });
});
