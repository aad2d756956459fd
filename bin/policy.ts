import { explain } from '../policy/engine/cases/explain.ts';
import { casesPay, changesInWords, differing, resultsInWords } from '../policy/engine/cases/in-words.ts';
import type { ChosenRulings } from '../policy/engine/rulings/ruling.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { weaveInWords } from '../policy/engine/weave/in-words.ts';
import { weavePage } from '../policy/engine/weave/page.ts';
import { packOfNewAwards } from '../policy/packs/versions.ts';
import { caseName, checkRulings, policy, rulings, type CaseName } from '../server/command/arguments.ts';
import { commandLine, run, say } from '../server/command/command-line.ts';
import { readCase, readCases, readCasesOf } from '../server/command/read-cases.ts';

interface Woven {
  readonly version?: Pack;
  readonly cases?: readonly string[];
  readonly html?: string;
}

const CASES = ['--cases <file>', 'a file of cases, as test/policy/cases/article-18.json'] as const;
import { writeBytes } from '../server/command/write-file.ts';
import { weave } from '../use-cases/policy/weave.ts';

/** `npm run policy -- assess | explain | diff | weave`: needs no running system. */
const program = commandLine('policy', 'What the policy says of cases, why, and what a ruling would change.');
program
  .command('assess')
  .description('what each application of the cases pays')
  .requiredOption(...CASES)
  .option('--json', 'for programs: {"results":[{"id","pays":[...]}]}', false)
  .option('--check', 'exit code 1 if a case pays something else than the file expects', false)
  .action(async ({ cases, json, check }: { cases: string; json: boolean; check: boolean }) => {
    const file = await readCases(cases);
    const results = casesPay(file, showProgress(file.cases.length));
    const others = check ? differing(file, results) : 0;
    if (others > 0) process.exitCode = 1;
    say(json ? JSON.stringify({ results }) : resultsInWords(file, results));
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
    if (file.pack !== null) checkRulings(file.pack, ruling);
    say(changesInWords(file, ruling));
  });
program
  .command('weave')
  .description('the text, article by article, with everything that rests on each passage')
  .option('--version <version>', 'of the policy; left out, the one that new awards are on', policy)
  .option('--cases <file...>', 'files of its cases: each item names those that claim it')
  .option('--html <file>', 'writes one page that can be printed, instead of lines')
  .action(async ({ version: pack = packOfNewAwards(), cases = [], html }: Woven) => {
    const woven = weave(pack, await readCasesOf(pack, cases));
    if (html === undefined) say(weaveInWords(woven));
    else await writeBytes(html, weavePage(woven));
  });

/** Of many cases each thousand is reported on standard error. */
function showProgress(all: number): (done: number) => void {
  return (done) => {
    if (all > 1000 && (done % 1000 === 0 || done === all))
      process.stderr.write(`${String(done)} of ${String(all)} cases\n`);
  };
}

await run(program);
