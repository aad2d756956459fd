import type { Auditor } from '../../server/auditor.ts';
import type { Trial } from '../../tour/trial.ts';

/** A running system whose processes may be killed, and how it is reached. */
export interface Stage {
  /** Which servers it runs on, in words. */
  readonly kind: string;
  /** How people reach each of its API processes. */
  readonly trials: readonly [Trial, ...Trial[]];
  readonly url: string;
  /** Database, engine and workflow code, for whoever checks it. */
  readonly auditor: Pick<Auditor, 'database' | 'client' | 'bundlePath'>;
  /** The owner of the tables. */
  readonly ownerUrl: string;
  /** Processes that run now and are started again when they die, by name. */
  readonly victims: () => Readonly<Record<string, number>>;
}
