import type { Reader } from '../../contract/dossier/readers.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';

/** In what right a role reads; administrators and registries have no part in casework. */
const READS_AS: Readonly<Partial<Record<Person['roles'][number]['capacity'], Reader>>> = {
  verify: 'department',
  handle: 'office',
  approve: 'office',
  group: 'group',
  pay: 'finance',
  auditor: 'auditor',
};

/**
 * Returns in what rights a person reads an award; none if they are no party. An officer of a department reads it if it was
 * routed to their unit, and not if that unit is the body that applies.
 * @param routed the units that verify it
 */
export function readersOf(
  { enterprises, roles }: Person,
  { enterprise, applicantUnit }: Pick<ApplicationRow, 'enterprise' | 'applicantUnit'>,
  routed: readonly string[],
): readonly Reader[] {
  const held = roles.flatMap(({ capacity, unit }): readonly Reader[] => {
    const isAsked = unit !== null && unit !== applicantUnit && routed.includes(unit);
    const reader = capacity === 'verify' && !isAsked ? undefined : READS_AS[capacity];
    return reader === undefined ? [] : [reader];
  });
  return [...new Set([...(enterprises.includes(enterprise) ? (['applicant'] as const) : []), ...held])];
}
