import type { Case, CaseFile } from '../../policy/engine/cases/case-file.ts';
import { paysOf } from '../../policy/engine/cases/in-words.ts';
import { runCases } from '../../policy/engine/cases/run-case.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { weaveOf } from '../../policy/engine/weave/weave.ts';
import type { Weave } from '../../policy/engine/weave/woven.ts';

/** A file of cases under the name that people know it by. */
export interface NamedCases {
  readonly name: string;
  /** Of the policy that is woven. */
  readonly file: CaseFile;
}

/** Returns a policy article by article with what rests on it, and the cases that exercise its items, each decided. */
export function weave(pack: Pack, files: readonly NamedCases[]): Weave {
  const cases = files.flatMap(({ name, file }) =>
    runCases(file).map((result, index) => {
      const { id, title = null, applications = [], pays = null } = file.cases[index] ?? { id: result.id };
      return { file: name, id, title, claims: claimsOf(applications), pays: paysOf(result), expected: pays };
    }),
  );
  return weaveOf(
    pack,
    cases,
    files.map(({ name }) => name),
  );
}

function claimsOf(applications: Case['applications']): readonly string[] {
  const codes = applications.flatMap((event) => [event['item'], event['standsFor']]);
  return [...new Set(codes.filter((code) => typeof code === 'string'))];
}
