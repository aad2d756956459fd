import { DUTIES } from '../../contract/parties.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import * as db from '../../db/act-draft/act-drafts.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { shownFiles } from '../document/shown-files.ts';
import { requireReaderOf } from '../dossier/readers-of.ts';
import { requirePermission } from '../permission.ts';
import type { Ports } from '../ports.ts';

type Needs = Pick<Ports, 'database'>;

/**
 * Returns what this person has typed of an act and not sent yet, with the documents in it as they put them in; null if nothing.
 * Nobody else reads it.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function readActDraft(deps: Needs, person: Person, row: ApplicationRow, type: SignalType) {
  await requireWriter(deps, person, row, 'actDraft.read');
  const draft = await db.findActDraft(deps.database, { person: person.id, application: row.id, type });
  if (draft === null) return { draft };
  return {
    draft: { ...draft, files: await shownFiles(deps.database, documentsIn(draft.payload), person.id) },
  };
}

/** The documents that a payload names, which need not be complete or right yet. */
function documentsIn(payload: object): readonly string[] {
  if (!('documents' in payload) || !Array.isArray(payload.documents)) return [];
  return payload.documents.filter((document) => typeof document === 'string');
}

/**
 * Keeps what this person has typed of an act so far; it need not be complete.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function keepActDraft(
  deps: Needs,
  person: Person,
  row: ApplicationRow,
  type: SignalType,
  payload: object,
) {
  await requireWriter(deps, person, row, 'actDraft.keep');
  await db.keepActDraft(deps.database, { person: person.id, application: row.id, type }, payload);
  return readActDraft(deps, person, row, type);
}

/** @throws Refused `duty.missing`, `application.unknown` if they are no party */
export async function dropActDraft(
  deps: Needs,
  person: Person,
  row: ApplicationRow,
  type: SignalType,
): Promise<void> {
  await requireWriter(deps, person, row, 'actDraft.drop');
  await db.dropActDraft(deps.database, { person: person.id, application: row.id, type });
}

async function requireWriter(
  { database }: Needs,
  person: Person,
  row: ApplicationRow,
  act: string,
): Promise<void> {
  await requirePermission(database, person, DUTIES, { person: person.id, application: row.id, type: act });
  requireReaderOf(person, row);
}
