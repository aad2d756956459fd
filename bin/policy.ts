import { explain } from '../policy/engine/cases/explain.ts';
import { changesInWords, differing, paysOf, resultsInWords } from '../policy/engine/cases/in-words.ts';
import { runCases } from '../policy/engine/cases/run-case.ts';
import type { ChosenRulings } from '../policy/engine/rulings/ruling.ts';
import { caseName, rulings, type CaseName } from '../server/command/arguments.ts';
import { commandLine, run, say } from '../server/command/command-line.ts';
import { readCase, readCases } from '../server/command/read-cases.ts';

const CASES = ['--cases <file>', 'a file of cases, as test/policy/cases/article-18.json'] as const;

/** `npm run policy -- assess | explain | diff`: needs no running system. */
const program = commandLine('policy', 'What the policy says of cases, why, and what a ruling would change.');
program
  .command('assess')
  .description('what each application of the cases pays')
  .requiredOption(...CASES)
  .option('--json', 'for programs: {"results":[{"id","pays":[...]}]}', false)
  .option('--check', 'exit code 1 if a case pays something else than the file expects', false)
  .action(async ({ cases, json, check }: { cases: string; json: boolean; check: boolean }) => {
    const file = await readCases(cases);
    const results = runCases(file, {}, showProgress(file.cases.length));
    const others = check ? differing(file, results) : 0;
    if (others > 0) process.exitCode = 1;
    const pays = results.map((result) => ({ id: result.id, pays: paysOf(result) }));
    say(json ? JSON.stringify({ results: pays }) : resultsInWords(file, results));
    if (check && !json) say(`${String(others)} of ${String(results.length)} cases differ from the file`);
  });
program
  .command('explain')
  .description('the tree behind one case: clause, facts, rule, number')
  .requiredOption('--case <file:id>', 'one case of a file', caseName)
  .action(async (options: { case: CaseName }) => say(explain(...(await readCase(options.case)))));
program
  .command('diff')
  .description('the cases whose result another ruling changes, and by how much')
  .requiredOption('--ruling <id=value>', 'for instance A13=lenient; several separated by spaces', rulings)
  .requiredOption(...CASES)
  .action(async ({ ruling, cases }: { ruling: ChosenRulings; cases: string }) => {
    const file = await readCases(cases);
    say(changesInWords(runCases(file), runCases(file, ruling)));
  });

/** Of many cases each thousand is reported on standard error. */
function showProgress(all: number): (done: number) => void {
  return (done) => {
    if (all > 1000 && (done % 1000 === 0 || done === all))
      process.stderr.write(`${String(done)} of ${String(all)} cases\n`);
  };
}

await run(program);
