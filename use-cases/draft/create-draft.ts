import { randomUUID } from 'node:crypto';
import { insertDraft } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requirePermission } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { CheckedDraft } from './checked-draft.ts';
import { merged, type TypedContent } from './draft-content.ts';
import { readDraft } from './read-draft.ts';

const MOST = 50;

/**
 * Begins a draft with what was typed so far.
 * @throws Refused `duty.missing`, `draft.tooMany`
 */
export async function createDraft(
  deps: Pick<Ports, 'database'>,
  person: Person,
  typed: TypedContent,
): Promise<CheckedDraft> {
  const attempt = { person: person.id, application: null, type: 'draft.create' };
  await requirePermission(deps.database, person, ['applicant'], attempt);
  const id = `F${randomUUID()}`;
  const content = merged({ claim: {}, documents: [] }, typed);
  const isTaken = await insertDraft(deps.database, { id, person: person.id, content, most: MOST });
  if (!isTaken) throw new Refused('draft.tooMany');
  return readDraft(deps, person, id);
}
