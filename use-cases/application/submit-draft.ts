import type { Static } from 'typebox';
import { Compile } from 'typebox/schema';
import { bindDraft, findDrafts, releaseDraft } from '../../db/application/drafts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Command } from '../command/command.ts';
import type { Outcome } from '../command/outcome.ts';
import { payloadErrors } from '../payload.ts';
import type { Ports } from '../ports.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { isStorable } from '../../contract/storable.ts';
import { ANOTHER_THAN } from './another-than.ts';
import { submitApplication } from './submit-application.ts';

/** Names a draft instead of a form. */
export const FROM_DRAFT = {
  type: 'object',
  additionalProperties: false,
  required: ['draft'],
  properties: { draft: { type: 'string', minLength: 1, maxLength: 100 }, anotherThan: ANOTHER_THAN },
} as const;
const validator = Compile(FROM_DRAFT);

/** The draft from which an application begins, and the open ones from which it differs by the word of its sender. */
export type FromDraft = Static<typeof FROM_DRAFT>;

/** Returns the draft that a body names; null if it is anything else. */
export function draftNamedBy(body: unknown): FromDraft | null {
  return validator.Check(body) && isStorable(body) ? body : null;
}

/**
 * Starts an application from a draft of this person, which then belongs to it: no second one starts from the same draft.
 * If the application is refused the draft is a draft again.
 * @throws Refused `draft.unknown`, `draft.incomplete`, `draft.submitted`, and what `submitApplication` throws
 */
export async function submitDraft(
  deps: Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>,
  person: Person,
  command: Command,
  { draft: id, anotherThan = [] }: FromDraft,
): Promise<Outcome> {
  const { database } = deps;
  const type = 'application.submit';
  const [draft] = await findDrafts(database, person.id, { id });
  if (draft === undefined) throw new Refused('draft.unknown');
  const errors = payloadErrors(type, draft.content);
  if (errors.length > 0) {
    const attempt = { person: person.id, application: null, type };
    await refuseOnRecord(database, attempt, new Refused('draft.incomplete', { errors }));
  }
  if (!(await bindDraft(database, id, person.id, command.application)))
    throw new Refused('draft.submitted', { application: draft.submittedAs });
  try {
    return await submitApplication(deps, person, command, { ...draft.content, anotherThan });
  } catch (error) {
    if (error instanceof Refused) await releaseDraft(database, id, command.application);
    throw error;
  }
}
