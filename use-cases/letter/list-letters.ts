import { sees } from '../../contract/dossier/definition.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { IssuedLetter } from '../../db/letter/letters.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findAcceptedSteps } from '../../db/step/find-accepted-steps.ts';
import { lookOf } from '../dossier/look-of.ts';
import { requireParty } from '../may.ts';
import { nowOf } from '../now-of.ts';
import { issueLetters, type LetterDeps } from './issue-letters.ts';
import { LETTER_SIGHT } from './letter-sight.ts';
import type { Language } from './pdf.ts';

/**
 * Returns the letters about an award that a person may read, oldest first.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function listLetters(deps: LetterDeps, person: Person, row: ApplicationRow) {
  const letters = await readableLetters(deps, person, row);
  return {
    application: row.id,
    now: nowOf(row),
    letters: letters.map(({ content, hash, files, issuedAt }) => ({
      id: letterId(content),
      kind: content.kind,
      title: content.title,
      seq: content.seq,
      day: content.day,
      hash,
      files: filesOf(files),
      issuedAt,
    })),
  };
}

/** @throws Refused `duty.missing`, `application.unknown` if they are no party */
export async function readableLetters(
  deps: LetterDeps,
  person: Person,
  row: ApplicationRow,
): Promise<readonly IssuedLetter[]> {
  await requireParty(deps.database, person, 'application.readLetters', row.id);
  const look = lookOf(person, row, await findAcceptedSteps(deps.database, row.id));
  const letters = await issueLetters(deps, row);
  return letters.filter(({ content }) => sees(look, LETTER_SIGHT[content.kind]));
}

/** The hash of each file, null for one that nobody has asked for. */
export const filesOf = ({ zh = null, en = null }: Partial<Record<Language, string | null>>) => ({ zh, en });

/** Under which name a letter is asked for: the step of which it speaks, and its kind. */
export function letterId({ seq, kind }: Pick<IssuedLetter['content'], 'seq' | 'kind'>): string {
  return `${String(seq)}-${kind}`;
}
