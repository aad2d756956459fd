import { readCaseFile, type Case, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { problemInWords } from '../../policy/engine/cases/in-words.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { runCase, type CaseResult } from '../../policy/engine/cases/run-case.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import type { NamedCases } from '../../use-cases/policy/weave.ts';
import type { CaseName } from './arguments.ts';
import { CommandProblem } from './problem.ts';
import { readJson } from './read-file.ts';

/** A file of policy cases. @throws CommandProblem if it cannot be read, or is none */
export async function readCases(path: string): Promise<CaseFile> {
  const read = readCaseFile(PACK_OF, await readJson(path));
  if (read.ok) return read.value;
  throw new CommandProblem(`${path}: ${problemInWords(read.problem)}`);
}

/** Files of cases of one policy. @throws CommandProblem as `readCases`, or if one is of another policy */
export async function readCasesOf(
  { version }: Pick<Pack, 'version'>,
  paths: readonly string[],
): Promise<readonly NamedCases[]> {
  return Promise.all(
    paths.map(async (path) => {
      const file = await readCases(path);
      if (file.status.version === version) return { name: path, file };
      throw new CommandProblem({
        zh: `${path}中是${file.status.version}的案例，不是${version}的。`,
        en: `${path} has cases of ${file.status.version}, not of ${version}.`,
      });
    }),
  );
}

/** One case of a file with its result and the pack that it was decided by. @throws CommandProblem if there is none of this id, or no text */
export async function readCase({ path, id }: CaseName): Promise<[Pack, Case, CaseResult]> {
  const { cases, form, status, pack } = await readCases(path);
  const found = cases.find((entry) => entry.id === id);
  if (found === undefined)
    throw new CommandProblem({ zh: `${path}中没有案例${id}。`, en: `${path} has no case ${id}.` });
  if (pack === null)
    throw new CommandProblem({
      zh: `${path}：本系统没有${status.version}的政策文本。`,
      en: `${path}: the text of ${status.version} is not here.`,
    });
  return [pack, found, runCase(pack, status, found, {}, form)];
}
