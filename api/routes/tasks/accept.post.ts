import { acceptMany as accept, MANY } from '../../../use-cases/application/accept-many.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { signedIn } from '../../admit.ts';
import { answeredOnce, hashOf, keyOf } from '../../commands/idempotent.ts';
import { replyOf } from '../../commands/reply.ts';
import { languageOf, problemOf, statusOf } from '../../problem.ts';
import { ACCEPTED, PENDING } from '../../schemas/application.ts';
import { ACTS_FOR, APPLICATION_ID, list, object } from '../../../contract/parts.ts';
import { route } from '../route.ts';

const ANSWERS = object({
  answers: list(
    object({
      application: APPLICATION_ID,
      status: { type: 'integer', examples: [200] },
      body: { anyOf: [ACCEPTED, PENDING, { $ref: 'Problem#' }] },
    }),
  ),
});

/** One signal that needs no words, for many applications; each has the answer, and the key, that it would have alone. */
export const acceptMany = route(
  {
    tags: ['tasks'],
    summary: 'Send one routine signal for many applications; each is answered for itself',
    querystring: ACTS_FOR,
    body: MANY,
    response: { 200: ANSWERS },
  },
  { idempotent: true, bodyIsCheckedByAct: true },
  async (deps, request) => {
    const actsFor = request.query.for ?? null;
    const query = actsFor === null ? '' : `?for=${encodeURIComponent(actsFor)}`;
    const key = keyOf(request);
    const person = signedIn(request);
    const answers = await accept(deps, person, request.body, actsFor, async (application, type, act) => {
      const url = `/api/applications/${application}/signals/${type}${query}`;
      const requestHash = hashOf({ method: 'POST', url }, {});
      const keyed = { person: person.id, key: `${key}\n${application}`, requestHash };
      try {
        const { status, body } = await answeredOnce(deps, request, keyed, application, async (command) =>
          replyOf(await act(command)),
        );
        return { application, status, body: JSON.parse(body) as unknown };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const language = languageOf(request.headers['accept-language']);
        return { application, status: statusOf(error.code), body: problemOf(error, language, request.id) };
      }
    });
    return { answers };
  },
);
