import type { WorkflowHolder } from './vault.ts';

/** What the engine runs beside awards: its workflows carry ids and counts, and share a key. */
const BESIDE = /^(evidence|notify|notifications)-/;

/** Whose key seals what a workflow says to the engine: each award has its own. */
export function holderOf(workflowId: string): WorkflowHolder {
  return BESIDE.test(workflowId) ? 'engine:shared' : `award:${workflowId}`;
}

/** The award that a holder of a key is; null if it is none. */
export function awardOf(holder: WorkflowHolder): string | null {
  return holder === 'engine:shared' ? null : holder.slice('award:'.length);
}

/** The holder that a text names; null if it names none. */
export function holderIn(text: string): WorkflowHolder | null {
  if (text === 'engine:shared') return text;
  return text.startsWith('award:') ? (text as `award:${string}`) : null;
}
