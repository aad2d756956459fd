import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCaseFile, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { explain } from '../../policy/engine/cases/explain.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { explained } from '../../policy/engine/published/explanation.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';

const RECORDED = new URL('recorded/verdicts.json.br', import.meta.url);
const OWN = new URL('cases/', import.meta.url);
const FILES = [
  ...readdirSync(OWN).map((name) => new URL(name, OWN)),
  new URL('../packs/yunhai-quality-2021/cases.json', import.meta.url),
];

/** The trees are alike: a window over all of them makes a tenth of it. */
const WIDE = { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } };

const nameOf = ({ pathname }: URL): string => pathname.split('/').slice(-2).join('/');

function load(url: URL): CaseFile {
  const packs = new Map<string, Pack | null>([...PACK_OF, [YUNHAI_2021.version, packFrom(YUNHAI_2021)]]);
  const read = readCaseFile(packs, JSON.parse(readFileSync(url, 'utf8')));
  if (!read.ok) throw new Error(`${url.pathname}: ${read.problem.code}`);
  return read.value;
}

/** What each event of a case comes to: the verdict with its tree, in the words of people, and in those of a command. */
function* decided({ pack, form, status, cases }: CaseFile): Generator<[string, unknown]> {
  for (const entry of cases) {
    const result = runCase(pack, status, entry, {}, form);
    const steps = result.steps.map(({ pays, verdict, watch, problem }) => {
      if (pack === null || verdict === null) return { pays, watch, problem };
      return {
        pays,
        watch,
        problem,
        verdict: { ...verdict, pack: undefined },
        words: explained(pack, verdict),
      };
    });
    const page = pack === null ? null : explain(pack, entry, result).split('\n');
    yield [entry.id, JSON.parse(JSON.stringify({ steps, page }))];
  }
}

type Recorded = Record<string, Record<string, unknown>>;

/**
 * Every sentence, fact, clause, ruling and number of some five hundred verdicts, as they were when somebody last looked at what changed:
 *
 *     RECORD_VERDICTS=1 npx vitest run --config test/vitest.config.ts test/policy/recorded-verdicts.test.ts
 */
describe('the verdicts of all cases', () => {
  it.runIf(process.env['RECORD_VERDICTS'] === '1')('are recorded anew', () => {
    const all = FILES.map((url) => [nameOf(url), Object.fromEntries(decided(load(url)))]);
    writeFileSync(RECORDED, brotliCompressSync(JSON.stringify(Object.fromEntries(all)), WIDE));
  });

  it.each(FILES.map((url) => [nameOf(url), url] as const))(
    '%s gives those that were recorded, with their trees and words',
    (name, url) => {
      const all = JSON.parse(brotliDecompressSync(readFileSync(RECORDED)).toString()) as Recorded;
      const recorded = all[name] ?? {};
      let count = 0;
      for (const [id, now] of decided(load(url))) {
        expect([id, now]).toEqual([id, recorded[id]]);
        count += 1;
      }
      expect(count).toBe(Object.keys(recorded).length);
    },
  );
});
