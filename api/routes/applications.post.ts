import { CATALOGUE } from '../../contract/signals/catalogue.ts';
import { submitApplication as submit } from '../../use-cases/application/submit-application.ts';
import { withAnotherThan } from '../../use-cases/application/another-than.ts';
import { draftNamedBy, FROM_DRAFT, submitDraft } from '../../use-cases/application/submit-draft.ts';
import { withCodes } from '../../use-cases/claim-codes.ts';
import { signedIn } from '../admit.ts';
import { idempotent } from '../commands/idempotent.ts';
import { createdReply } from '../commands/reply.ts';
import { ACCEPTED, PENDING } from '../schemas/application.ts';
import { route } from './route.ts';

const { label, payload } = CATALOGUE['application.submit'];

/** Starts an application by its first event, from a form or from a draft. 201 once its first journal row stands. */
export const submitApplication = route(
  {
    tags: ['applications'],
    summary: `${label.zh} / ${label.en}`,
    body: { anyOf: [withAnotherThan(withCodes(payload)), FROM_DRAFT] },
    response: { 201: ACCEPTED, 202: PENDING, 404: { $ref: 'Problem#' } },
  },
  { attempt: 'application.submit', idempotent: true, bodyIsCheckedByAct: true },
  (deps, request, reply) =>
    idempotent(deps, request, reply, signedIn(request), null, async (command) => {
      const person = signedIn(request);
      const draft = draftNamedBy(request.body);
      const outcome =
        draft === null
          ? await submit(deps, person, command, request.body)
          : await submitDraft(deps, person, command, draft);
      return createdReply(outcome, `/api/applications/${command.application}`);
    }),
);
