import { readCaseFile, type Case, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { problemInWords } from '../../policy/engine/cases/in-words.ts';
import { runCase, type CaseResult } from '../../policy/engine/cases/run-case.ts';
import type { CaseName } from './arguments.ts';
import { CommandProblem } from './problem.ts';
import { readJson } from './read-file.ts';

/** A file of policy cases. @throws CommandProblem if it cannot be read, or is none */
export async function readCases(path: string): Promise<CaseFile> {
  const read = readCaseFile(await readJson(path));
  if (read.ok) return read.value;
  throw new CommandProblem(`${path}: ${problemInWords(read.problem)}`);
}

/** One case of a file with its result. @throws CommandProblem if there is none of this id */
export async function readCase({ path, id }: CaseName): Promise<[Case, CaseResult]> {
  const { cases, form, status } = await readCases(path);
  const found = cases.find((entry) => entry.id === id);
  if (found === undefined) throw new CommandProblem(`${path} has no case ${id}.`);
  return [found, runCase(status, found, {}, form)];
}
