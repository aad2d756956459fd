/** The five duties; one person holds at most one of them per application. */
export const DUTIES = ['handle', 'verify', 'approve', 'group', 'pay'] as const;
export type Duty = (typeof DUTIES)[number];

/** In what capacity somebody sends an event. `clock` and `system` are never a person. */
export type Capacity = Duty | 'applicant' | 'objector' | 'registry' | 'clock' | 'system';

/** Whom an application waits for; the days of waiting are attributed to this party. */
export type Party =
  'applicant' | 'enterprise' | 'department' | 'office' | 'group' | 'finance' | 'court' | 'clock' | 'system';

/** Who sent an event. Ids only: names and phones never enter a history. */
export interface Actor {
  /** Person id, or `system` / `clock`. */
  readonly person: string;
  readonly as: Capacity;
  /** The unit for which an officer answers. */
  readonly unit?: string;
  /** The person on whose behalf a substitute acts; both are bound by one person, one duty. */
  readonly principal?: string;
  /** The enterprise for which an agent acts (unified social credit code). */
  readonly enterprise?: string;
  /** They, or their principal, have declared an interest in the enterprise that applies. */
  readonly interested?: true;
}

export const SYSTEM: Actor = { person: 'system', as: 'system' };
export const CLOCK: Actor = { person: 'clock', as: 'clock' };

/** The persons whom an act binds: the person who acts, and on whose behalf. */
export function boundPersons(actor: Actor): readonly string[] {
  return actor.principal === undefined ? [actor.person] : [actor.person, actor.principal];
}
