import type { REMINDED } from './choices.ts';
import type { Duty } from './parties.ts';

/** Who answers for what is escalated to each, by their duty (Article 15). */
export const ESCALATED_TO = {
  office: 'approve',
  deputyHead: 'group',
  head: 'group',
} as const satisfies Readonly<Partial<Record<(typeof REMINDED)[number], Duty>>>;
