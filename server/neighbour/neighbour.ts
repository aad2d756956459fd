import type { Dependency } from '../../use-cases/unavailable.ts';

/** Something outside a process without which it does not begin. */
export interface Neighbour {
  /** With the place where it is looked for, and without a secret: `PostgreSQL at db.example:5432`. */
  readonly name: string;
  readonly dependency: Dependency;
  /** The setting that names the place. */
  readonly setting: string;
  /** Rejects if it does not answer, or not as it must. */
  readonly ask: () => Promise<unknown>;
  /** Whether waiting may mend the error. */
  readonly isAway: (error: unknown) => boolean;
}
