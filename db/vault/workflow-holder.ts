import type { WorkflowHolder } from './vault.ts';

/** What the engine runs beside awards: its workflows carry ids and counts, and share a key. */
const BESIDE = /^(evidence|notify|notifications)-/;

const AWARD = 'award:';

/** Whose key seals what a workflow says to the engine: each award has its own. */
export function holderOf(workflowId: string): WorkflowHolder {
  return BESIDE.test(workflowId) ? 'engine:shared' : `award:${workflowId}`;
}

/** The holder that a text names; null if it names none. */
export function holderIn(text: string): WorkflowHolder | null {
  if (text === 'engine:shared') return text;
  const [kind, award] = [text.slice(0, AWARD.length), text.slice(AWARD.length)];
  return kind === AWARD ? `award:${award}` : null;
}
