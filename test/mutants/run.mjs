import { readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { SURVIVORS } from './survivors.ts';
import { unanswered } from './unanswered.ts';
import { EXCLUDED, FOLDERS } from './tests.ts';

/** How many of a hundred mutants the tests of these rooms kill, at least. */
const LEAST = 95;
const ROOMS = ['policy/engine/**/*.ts', 'policy/packs/*.ts', 'machine/**/*.ts', '!**/*.d.ts'];
const KNOWN = 'coverage/mutants/known.json';

/**
 * `npm run test:mutants [-- FILE ...]`: changes the rules and the machine, one place at a time, and runs the tests that reach it. What
 * was judged before and has not changed since is not judged again. Exit code 1 if fewer than 95 of 100 are killed, if a survivor
 * stands in no list, or if a file of tests could not be loaded.
 */
const files = process.argv.slice(2);
if (files.length > 0)
  process.env['MUTATED_ROOMS'] = [...new Set(files.map((file) => file.split('/')[0]))].join(',');
const stryker = new Stryker({
  mutate: files.length > 0 ? files : ROOMS,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './test/mutants/ignore-never.mjs'],
  ignorers: ['never'],
  vitest: { configFile: 'test/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: KNOWN,
  tempDirName: 'coverage/mutants/sandbox',
  // The types close the unions of codes, and tests of words read the sentences: an empty text meets one or the other.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'coverage', 'docs/pictures', 'test/golden', 'deploy', 'web'],
  reporters: ['progress-append-only'],
  dryRunTimeoutMinutes: 30,
  timeoutMS: 30_000,
  warnings: false,
});
const results = await stryker.runMutationTest();

const judged = results
  .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  .map(({ fileName, location, replacement, status }) => ({
    file: fileName.slice(process.cwd().length + 1),
    location,
    to: replacement ?? '',
    isKilled: status === 'Killed' || status === 'Timeout',
    lines: readFileSync(fileName, 'utf8').split('\n'),
  }));
const killed = judged.filter(({ isKilled }) => isKilled).length;
const share = (killed * 100) / Math.max(1, judged.length);
console.log(`${killed} of ${judged.length} mutants killed: ${share.toFixed(1)} of 100`);

const ran = Object.keys(JSON.parse(readFileSync(KNOWN, 'utf8')).testFiles);
const lost = FOLDERS()
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.test.ts') && !EXCLUDED.includes(name) && !ran.includes(name));
const left = [
  ...unanswered(judged, SURVIVORS),
  ...lost.map((name) => `${name} was not loaded: none of its tests ran`),
];
for (const line of left) console.error(line);
if (share < LEAST || left.length > 0) process.exitCode = 1;
