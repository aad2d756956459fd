import { profileOf, startProblems, type Profile } from './profile.ts';

/** The profile of this process. Exits with one sentence for each thing that speaks against starting. */
export function requireFit(program: 'api' | 'worker'): Profile {
  const problems = startProblems(process.env, program);
  if (problems.length === 0) return profileOf(process.env);
  for (const problem of problems) console.error(problem);
  return process.exit(1);
}
