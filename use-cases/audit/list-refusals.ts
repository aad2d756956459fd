import { ERRORS } from '../../contract/errors.ts';
import { DATE } from '../../contract/parts.ts';
import { REFUSED_BY } from '../../contract/choices.ts';
import type { Database } from '../../db/connect.ts';
import { findRefusals, type RefusedAttempt, type WantedRefusals } from '../../db/step/find-refusals.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';

const SHORT = { type: 'string', minLength: 1, maxLength: 100 } as const;

/** Which refusals somebody wants, as a query says it. */
export const REFUSAL_FILTER = {
  person: { ...SHORT, description: 'Who tried: id or account.' },
  application: SHORT,
  type: { ...SHORT, description: 'The signal or the act that was tried.' },
  code: { enum: Object.keys(ERRORS), description: 'Why it was refused.' },
  by: { enum: REFUSED_BY },
  from: DATE,
  until: DATE,
} as const;

/** A refused attempt, and where it was refused. */
export type Refusal = Omit<RefusedAttempt, 'key'>;

/**
 * Returns refused attempts, by the API and by the machine, the newest first.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none
 */
export async function listRefusals(
  database: Database,
  by: Reader,
  { cursor, limit = PAGE, ...wanted }: WantedRefusals & Asked,
): Promise<{ readonly refusals: readonly Refusal[]; readonly next: string | null }> {
  await requireReader(database, by, AUDITORS, 'refusal.list');
  const rows = await findRefusals(database, wanted, { after: readCursor(cursor, 2), limit });
  return {
    refusals: rows
      .slice(0, limit)
      .map(({ key: _key, at, ...refusal }) => ({ ...refusal, at: new Date(at).toISOString() })),
    next: nextOf(rows, limit, ({ at, key }) => [at, key]),
  };
}
