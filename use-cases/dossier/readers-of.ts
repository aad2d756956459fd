import type { Reader } from '../../contract/dossier/readers.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';

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
    switch (capacity) {
      case 'verify':
        return unit !== null && unit !== applicantUnit && routed.includes(unit) ? ['department'] : [];
      case 'handle':
      case 'approve':
        return ['office'];
      case 'group':
        return ['group'];
      case 'pay':
        return ['finance'];
      case 'auditor':
        return ['auditor'];
      default:
        return [];
    }
  });
  return [...new Set([...(enterprises.includes(enterprise) ? (['applicant'] as const) : []), ...held])];
}
