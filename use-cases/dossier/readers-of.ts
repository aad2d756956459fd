import { READS_AS, type Reader } from '../../contract/dossier/readers.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { Refused } from '../refused.ts';

type About = Pick<ApplicationRow, 'enterprise' | 'applicantUnit' | 'askedUnits'>;

/**
 * Returns in what rights a person reads an award; none if they are no party. An officer of a department reads it once their
 * unit was asked to verify it, and not if that unit is the body that applies. The lists decide the same in SQL:
 * `db/application/filtered.ts`.
 */
export function readersOf(
  { enterprises, roles }: Person,
  { enterprise, applicantUnit, askedUnits }: About,
): readonly Reader[] {
  const held = roles.flatMap(({ capacity, unit }): readonly Reader[] => {
    const isAsked = unit !== null && unit !== applicantUnit && askedUnits.includes(unit);
    const reader = capacity === 'verify' && !isAsked ? undefined : READS_AS[capacity];
    return reader === undefined ? [] : [reader];
  });
  return [...new Set([...(enterprises.includes(enterprise) ? (['applicant'] as const) : []), ...held])];
}

/** @throws Refused `application.unknown` if a person is no party to an award: a foreign one is a missing one */
export function requireReaderOf(person: Person, about: About): void {
  if (readersOf(person, about).length === 0) throw new Refused('application.unknown');
}
