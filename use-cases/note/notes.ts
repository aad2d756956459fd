import { OFFICERS } from '../../contract/dossier/readers.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findNotes, insertNote, type Note } from '../../db/note/notes.ts';
import type { Person } from '../../db/person/find-person.ts';
import { readersOf } from '../dossier/readers-of.ts';
import { nowOf } from '../now-of.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/** Officers who look at the facts of an award, and those who audit them: a payer judges no facts. */
export const NOTE_WRITERS: readonly Role[] = ['handle', 'verify', 'approve', 'group'];
export const NOTE_READERS: readonly Role[] = [...NOTE_WRITERS, 'auditor'];

/** What somebody writes, to be read by people. */
export const WORDS = {
  type: 'object',
  additionalProperties: false,
  required: ['words'],
  properties: { words: { type: 'string', minLength: 1, maxLength: 2000, examples: ['请核对证书编号。'] } },
} as const;

/** What officers wrote to each other, and what the award's clock says. */
interface Notes {
  readonly now: string;
  readonly notes: readonly Note[];
}

/**
 * Returns what officers wrote to each other about an award, oldest first.
 * @throws Refused `duty.missing`, `application.unknown` for everybody who acts for the firm, and who is no party
 */
export async function listNotes(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
): Promise<Notes> {
  const attempt = { person: person.id, application: row.id, type: 'note.list' };
  await requirePermission(database, person, NOTE_READERS, attempt);
  requireOfficerOf(person, row);
  return { now: nowOf(row), notes: await findNotes(database, row.id) };
}

/**
 * Writes to the other officers of an award; nobody changes it or takes it back.
 * @throws Refused `duty.missing`, `application.unknown` for everybody who acts for the firm, and who is no party
 */
export async function writeNote(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
  words: string,
): Promise<Notes> {
  const attempt = { person: person.id, application: row.id, type: 'note.write' };
  await requirePermission(database, person, NOTE_WRITERS, attempt);
  requireOfficerOf(person, row);
  const asked = person.roles.find(
    ({ capacity, unit }) => capacity === 'verify' && row.askedUnits.includes(unit ?? ''),
  );
  const isOther = person.roles.some(({ capacity }) => capacity !== 'verify');
  const unit = isOther ? null : (asked?.unit ?? null);
  await insertNote(database, row.id, { person: person.id, unit, words });
  return { now: nowOf(row), notes: await findNotes(database, row.id) };
}

/** A person who acts for the firm reads no note, whatever else they are. */
function requireOfficerOf(person: Person, row: ApplicationRow): void {
  const readers = readersOf(person, row);
  if (readers.includes('applicant') || !readers.some((reader) => OFFICERS[reader] === 'always'))
    throw new Refused('application.unknown');
}
