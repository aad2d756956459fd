import type { Database } from '../db/connect.ts';
import { insertRequestRefusal } from '../db/step/insert-request-refusal.ts';
import type { Refused } from './refused.ts';

/** Who tried what; `application` is null if the attempt is about none. */
export interface Attempt {
  readonly person: string;
  readonly application: string | null;
  /** The signal, or the method and address of a request. */
  readonly type: string;
}

/**
 * Records a refused attempt.
 * @param code what the record names, by default the code of the answer
 * @throws Refused always, the one that is given
 */
export async function refuseOnRecord(
  database: Database,
  { person, application, type }: Attempt,
  refused: Refused,
  code: string = refused.code,
): Promise<never> {
  await insertRequestRefusal(database, { person, application, type, code });
  throw refused;
}
