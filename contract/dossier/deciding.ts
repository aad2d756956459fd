import type { TaskName } from '../task-name.ts';

/** The tasks in which people decide whether an award is granted. */
export const DECIDING = ['propose', 'approve', 'decideForGroup'] as const satisfies readonly TaskName[];
