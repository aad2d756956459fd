import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { SURVIVORS } from './survivors.ts';
import { unanswered } from './unanswered.ts';

/** How many of a hundred mutants the tests of these rooms kill, at least. */
const LEAST = 95;
const ROOMS = ['policy/engine/**/*.ts', 'policy/packs/*.ts', 'machine/**/*.ts', '!**/*.d.ts'];

/**
 * `npm run test:mutants [-- FILE ...]`: changes the rules and the machine, one place at a time, and runs the tests that reach it. What
 * was judged before and has not changed since is not judged again. Exit code 1 if fewer than 95 of 100 are killed, or if a survivor
 * stands in no list.
 */
const files = process.argv.slice(2);
if (files.length > 0)
  process.env['MUTATED_ROOMS'] = [...new Set(files.map((file) => file.split('/')[0]))].join(',');

/** @param onlyReached leaves out what is computed while the files load: no test alone reaches that, so all of them have to run */
const judge = async (onlyReached) =>
  new Stryker({
    mutate: files.length > 0 ? files : ROOMS,
    testRunner: 'vitest',
    plugins: [
      '@stryker-mutator/vitest-runner',
      './test/mutants/ignore-never.mjs',
      './test/mutants/report-survivors.mjs',
    ],
    ignorers: ['never'],
    vitest: { configFile: 'test/mutants/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: onlyReached,
    concurrency: 2,
    incremental: true,
    incrementalFile: 'coverage/mutants/known.json',
    tempDirName: 'coverage/mutants/sandbox',
    // The types close the unions of codes, and tests of words read the sentences: an empty text meets one or the other.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['dist', 'coverage', 'docs/pictures', 'deploy', 'web'],
    reporters: ['progress-append-only', 'survivors'],
    dryRunTimeoutMinutes: 30,
    timeoutMS: 60_000,
    warnings: false,
  }).runMutationTest();

await judge(true);
const results = await judge(false);

const judged = results
  .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  .map(({ fileName, location, replacement, status }) => ({
    file: fileName.slice(process.cwd().length + 1),
    location,
    to: replacement ?? '',
    // With an error at runtime, a file of tests could not even be loaded.
    isKilled: ['Killed', 'Timeout', 'RuntimeError'].includes(status),
    lines: readFileSync(fileName, 'utf8').split('\n'),
  }));
const killed = judged.filter(({ isKilled }) => isKilled).length;
const share = (killed * 100) / Math.max(1, judged.length);
console.log(`${killed} of ${judged.length} mutants killed: ${share.toFixed(1)} of 100`);

const left = unanswered(judged, SURVIVORS);
for (const line of left) console.error(line);
if (share < LEAST || left.length > 0) process.exitCode = 1;
