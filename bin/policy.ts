import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { readCaseFile, type CaseFile } from '../policy/cases/case-file.ts';
import { explain } from '../policy/cases/explain.ts';
import { runCase, type CaseResult, type Pays } from '../policy/cases/run-case.ts';
import { PROBLEMS, type Problem } from '../policy/problems.ts';
import { chosenProblem } from '../policy/rulings/change.ts';
import type { ChosenRulings } from '../policy/rulings/register.ts';

const program = new Command('policy').description(
  'What the policy says of cases, why, and what a ruling would change.',
);

program
  .command('assess')
  .description('what each application of the cases pays')
  .requiredOption('--cases <file>', 'a file of cases, as test/policy/cases/article-18.json')
  .option('--json', 'for programs: {"results":[{"id","pays":[...]}]}')
  .action(({ cases, json }: { cases: string; json?: boolean }) => {
    const { results, file } = runAll(cases);
    const told = results.map(({ id, steps }) => ({ id, pays: steps.map(({ pays }) => pays) }));
    if (json === true) print(JSON.stringify({ results: told }));
    else told.forEach(({ id, pays }, index) => print(line(id, pays, file.cases[index]?.pays)));
  });

program
  .command('explain')
  .description('the tree behind one case: clause, facts, rule, number')
  .requiredOption('--case <file:id>', 'one case of a file', readCaseName)
  .action((options: { case: CaseName }) => {
    const { path, id } = options.case;
    const file = load(path);
    const found = file.cases.find((entry) => entry.id === id);
    if (found === undefined) return program.error(`no case ${id}`, { exitCode: 2 });
    print(explain(found, runCase(file.standing, found)));
  });

program
  .command('diff')
  .description('the cases whose result another ruling changes, and by how much')
  .requiredOption('--ruling <id=value>', 'for instance A13=lenient; several separated by spaces', readRulings)
  .requiredOption('--cases <file>', 'a file of cases')
  .action(({ ruling, cases }: { ruling: ChosenRulings; cases: string }) => {
    const before = runAll(cases).results;
    const after = runAll(cases, ruling).results;
    const changed = before.flatMap((result, index) => compare(result, after[index]));
    changed.forEach(print);
    print(`${String(changed.length)} of ${String(before.length)} cases change`);
  });

program.parse();

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

interface CaseName {
  readonly path: string;
  readonly id: string;
}

function readCaseName(text: string): CaseName {
  const at = text.lastIndexOf(':');
  if (at < 1 || at === text.length - 1)
    throw new InvalidArgumentError('A case is named by file and id, FILE:ID.');
  return { path: text.slice(0, at), id: text.slice(at + 1) };
}

function load(path: string): CaseFile {
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    return program.error(
      `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        exitCode: 2,
      },
    );
  }
  const read = readCaseFile(text);
  return read.ok ? read.value : program.error(`${path}: ${sentence(read.problem)}`, { exitCode: 2 });
}

function runAll(path: string, ruled: ChosenRulings = {}): { file: CaseFile; results: readonly CaseResult[] } {
  const file = load(path);
  return { file, results: file.cases.map((entry) => runCase(file.standing, entry, ruled)) };
}

function sentence({ code, at }: Problem): string {
  const { zh, en } = PROBLEMS[code];
  return `${code} at ${at}. ${zh} ${en}`;
}

function readRulings(text: string): ChosenRulings {
  const pairs = text.split(/\s+/).map((pair): [string, string] => {
    const [id = '', ...value] = pair.split('=');
    return [id, value.join('=')];
  });
  const chosen = Object.fromEntries(pairs);
  const problem = chosenProblem(chosen);
  if (problem !== null) throw new InvalidArgumentError(sentence(problem));
  return chosen;
}

function line(id: string, pays: readonly Pays[], expected: readonly Pays[] | undefined): string {
  const isExpected = expected === undefined || JSON.stringify(pays) === JSON.stringify(expected);
  return `${id}  ${pays.map(show).join(', ')}${isExpected ? '' : `  (the file expects ${expected.map(show).join(', ')})`}`;
}

function show(pays: Pays): string {
  return typeof pays === 'number' ? pays.toLocaleString('en-US') : (pays ?? '-');
}

function compare(before: CaseResult, after: CaseResult | undefined): readonly string[] {
  const was = before.steps.map(({ pays }) => pays);
  const is = after?.steps.map(({ pays }) => pays) ?? [];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const by = total(is) - total(was);
  return [
    `${before.id}  ${was.map(show).join(', ')} -> ${is.map(show).join(', ')}  (${by < 0 ? '' : '+'}${show(by)})`,
  ];
}

function total(pays: readonly Pays[]): number {
  return pays.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
}
