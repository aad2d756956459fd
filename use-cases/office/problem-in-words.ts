import type { Problem } from '../../policy/engine/problems.ts';

/** What is wrong with an entry of the office: its code, its place such as `rulings.0.from`, and its sentence. */
export interface OfficeProblem {
  readonly code: Problem['code'];
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

/** Returns a problem of the policy with its sentence in both languages. */
export function inWords({ code, at, said }: Problem): OfficeProblem {
  return { code, at, ...said };
}
