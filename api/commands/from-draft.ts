import type { FastifyRequest } from 'fastify';
import { CATALOGUE, type SignalPayload } from '../../contract/signals/catalogue.ts';
import { bindDraft, findDrafts, releaseDraft } from '../../db/application/drafts.ts';
import type { Deps } from '../deps.ts';
import type { Reply } from './idempotent.ts';
import { Refused } from '../../use-cases/refused.ts';

type Form = SignalPayload<'application.submit'>;

/**
 * Starts an application from a draft of this person, which then belongs to it: no second one starts from the same draft.
 * Where the application is refused the draft is a draft again.
 * @throws Refused `draft.unknown`, `draft.incomplete`, `draft.submitted`, and whatever `start` throws
 */
export async function fromDraft(
  { database }: Deps,
  request: FastifyRequest,
  person: string,
  id: string,
  application: string,
  start: (form: Form) => Promise<Reply>,
): Promise<Reply> {
  const [draft] = await findDrafts(database, person, { id });
  if (draft === undefined) throw new Refused('draft.unknown');
  const fits = request.compileValidationSchema(CATALOGUE['application.submit'].payload, 'body');
  if (!fits(draft.content))
    throw new Refused('draft.incomplete', {
      errors: (fits.errors ?? []).map(({ instancePath, message = '' }) =>
        `${instancePath} ${message}`.trim(),
      ),
    });
  if (!(await bindDraft(database, id, person, application)))
    throw new Refused('draft.submitted', { application: draft.submittedAs });
  try {
    return await start(draft.content as unknown as Form);
  } catch (error) {
    if (error instanceof Refused) await releaseDraft(database, id, application);
    throw error;
  }
}
