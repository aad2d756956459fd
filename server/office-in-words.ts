import { officeDecisions } from '../use-cases/office/office-decisions.ts';
import type { Office } from '../api/deps.ts';
import { PROBLEMS } from '../policy/problems.ts';

/** The decisions of the office as the door has them: each problem with its sentence. */
export function officeInWords(deps: Parameters<typeof officeDecisions>[0]): Office {
  const decisions = officeDecisions(deps);
  return {
    ...decisions,
    problems: async (content, by, on) =>
      (await decisions.problems(content, by, on)).map((problem) => ({
        ...problem,
        ...PROBLEMS[problem.code],
      })),
  };
}
