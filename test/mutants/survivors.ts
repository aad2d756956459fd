import type { Survivor } from './unanswered.ts';

/** The mutants that no test can kill, each with its reason. */
export const SURVIVORS: readonly Survivor[] = [];
