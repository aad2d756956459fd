import type { FastifyInstance } from 'fastify';
import { CATALOGUE, type SignalPayload } from '../../contract/signals/catalogue.ts';
import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import { NEWEST_MACHINE, sendersOf } from '../../machine/versions.ts';
import { signedIn } from '../admit.ts';
import { answerOf } from '../commands/answer-of.ts';
import type { Deps } from '../deps.ts';
import { fromDraft } from '../commands/from-draft.ts';
import { idempotent, type Reply } from '../commands/idempotent.ts';
import { requireDocuments } from '../commands/known-documents.ts';
import { permissionFor } from '../permission.ts';
import { Refused } from '../../use-cases/refused.ts';
import { ACCEPTED, PENDING } from '../schemas/application.ts';
import { withTakenClaim } from '../commands/taken-claim.ts';

const FROM_DRAFT = {
  type: 'object',
  additionalProperties: false,
  required: ['draft'],
  properties: { draft: { type: 'string', minLength: 1, maxLength: 100 } },
} as const;

/** `POST /applications`: starts an application by its first event, from a form or from a draft. 201 once the first journal row stands. */
export function submitApplication(app: FastifyInstance, deps: Deps): void {
  const { label, payload: body } = CATALOGUE['application.submit'];
  const schema = {
    tags: ['applications'],
    summary: `${label.zh} / ${label.en}`,
    body: { anyOf: [body, FROM_DRAFT] },
    response: { 201: ACCEPTED, 202: PENDING, 404: { $ref: 'Problem#' } },
  };
  const permission = permissionFor(sendersOf('application.submit'));
  const config = { permission, attempt: 'application.submit', idempotent: true } as const;
  app.post<{ Body: SignalPayload<'application.submit'> | { readonly draft: string } }>(
    '/applications',
    { schema, config },
    async (request, reply) => {
      const person = signedIn(request);
      return idempotent(deps, request, reply, person, null, async ({ commandId, application }) => {
        const start = async (form: SignalPayload<'application.submit'>): Promise<Reply> => {
          const payload = await withTakenClaim(deps, person, 'application.submit', null, form);
          await requireDocuments(deps, person, 'application.submit', null, payload);
          const { enterprise } = payload.claim;
          if (!person.enterprises.includes(enterprise)) {
            const code = 'enterprise.notRegistered';
            await insertDoorRefusal(deps.database, {
              person: person.id,
              application: null,
              type: 'application.submit',
              code,
            });
            throw new Refused(code);
          }
          await deps.engine.start(application, NEWEST_MACHINE, {
            type: 'application.submit',
            payload,
            actor: { person: person.id, as: 'applicant', enterprise },
            at: new Date().toISOString(),
            commandId,
          });
          const answer = await answerOf(deps, person, commandId, application);
          if (answer.status !== 200) return answer;
          return { ...answer, status: 201, headers: { location: `/api/applications/${application}` } };
        };
        const { body: sent } = request;
        return 'draft' in sent
          ? fromDraft(deps, request, person.id, sent.draft, application, start)
          : start(sent);
      });
    },
  );
}
