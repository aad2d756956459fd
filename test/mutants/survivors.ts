import type { Survivor } from './unanswered.ts';

/** The mutants that no test can kill, each with its reason. */
export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'policy/engine/verdict/flip.ts',
    from: 'most === 1',
    to: 'false',
    because: 'one change is never needless: to ask whether it is gives the same and takes longer',
  },
];
