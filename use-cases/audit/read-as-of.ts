import { asOf, type AsOf } from '../../audit/as-of.ts';
import { gatherEvidence } from '../../audit/audit-award.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { readInstant } from '../../audit/instant.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';
import { refusedIfImpossible, type AuditDeps } from './audit-deps.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

const DAY_OR_TIME: Name = {
  zh: '请填写日期，例如2026-03-02，或者带时区的时间，例如2026-03-02T12:00:00+08:00。',
  en: 'Give a day such as 2026-03-02, or a time with its zone such as 2026-03-02T12:00:00+08:00.',
};

/**
 * Returns an award as it stood at an instant: a day, or an ISO 8601 time.
 * @throws Refused `duty.missing`, `request.invalid` if it is neither, `audit.impossible` if there was no award yet
 */
export async function readAsOf(
  { database, client }: AuditDeps,
  by: Reader,
  application: string,
  instant: string,
): Promise<AsOf> {
  await requireReader(database, by, AUDITORS, 'asOf.read', application);
  if (readInstant(instant) === null)
    throw new Refused('request.invalid', {
      errors: [typedError('/at', 'noInstant', { typed: instant, right: DAY_OR_TIME, part: 'query' })],
    });
  return refusedIfImpossible(async () =>
    asOf(await gatherEvidence(database, client, application), await findOfficeActs(database.sql), instant),
  );
}
