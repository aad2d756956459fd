import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findRemarks, insertRemark, type Remark } from '../../db/remark/remarks.ts';
import type { Person } from '../../db/person/find-person.ts';
import { sees } from '../../contract/dossier/definition.ts';
import { DISPUTE, OFFICERS } from '../../contract/dossier/readers.ts';
import { readersOf } from '../dossier/readers-of.ts';
import { dayIn } from '../day-in.ts';
import { nowOf } from '../now-of.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/** Who writes, and who reads, what an applicant and the office write to each other. */
export const REMARK_WRITERS: readonly Role[] = ['applicant', 'handle', 'approve'];
export const REMARK_READERS: readonly Role[] = [...REMARK_WRITERS, 'group', 'auditor'];

/** A remark as a reader sees it: an applicant sees that the office wrote, and no officer. */
export interface ShownRemark extends Omit<Remark, 'person'> {
  readonly person: string | null;
}

/** What was written, and what the award's clock says. */
interface Remarks {
  readonly now: string;
  readonly remarks: readonly ShownRemark[];
}

/**
 * Returns what the applicant and the office wrote to each other about an award, oldest first.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party to it
 */
export async function listRemarks(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
): Promise<Remarks> {
  const attempt = { person: person.id, application: row.id, type: 'remark.list' };
  await requirePermission(database, person, REMARK_READERS, attempt);
  requireCorrespondent(person, row);
  return shownTo(person, row, await findRemarks(database, row.id));
}

/**
 * Writes to the office as the applicant, or to the applicant as the office; nobody changes it or takes it back.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party to it
 */
export async function writeRemark(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
  words: string,
): Promise<Remarks> {
  const attempt = { person: person.id, application: row.id, type: 'remark.write' };
  await requirePermission(database, person, REMARK_WRITERS, attempt);
  requireCorrespondent(person, row);
  const sentBy = readersOf(person, row).includes('applicant') ? 'applicant' : 'office';
  await insertRemark(database, row.id, { person: person.id, sentBy, words }, dayIn(new Date()));
  return shownTo(person, row, await findRemarks(database, row.id));
}

function requireCorrespondent(person: Person, row: ApplicationRow): void {
  if (!sees({ readers: readersOf(person, row), isDecided: false }, DISPUTE))
    throw new Refused('application.unknown');
}

function shownTo(person: Person, row: ApplicationRow, found: readonly Remark[]): Remarks {
  const isOfficer = sees({ readers: readersOf(person, row), isDecided: false }, OFFICERS);
  return {
    now: nowOf(row),
    remarks: found.map((remark): ShownRemark => ({
      ...remark,
      person: isOfficer || remark.person === person.id ? remark.person : null,
    })),
  };
}
