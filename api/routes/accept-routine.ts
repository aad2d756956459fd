import type { FastifyInstance } from 'fastify';
import { DUTIES } from '../../contract/parties.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import { ROUTINE_SIGNALS } from '../../machine/routine.ts';
import { signedIn } from '../admit.ts';
import { decide } from '../commands/decide.ts';
import type { Deps } from '../deps.ts';
import { answerOnce, hashOf, keyOf } from '../commands/idempotent.ts';
import { Refused } from '../../use-cases/refused.ts';
import { languageOf, problemOf, statusOf } from '../problem.ts';
import { ACCEPTED, PENDING } from '../schemas/application.ts';
import { ACTS_FOR, APPLICATION_ID, list, object } from '../schemas/parts.ts';

const MOST = 50;
/** Decisions of one request under way at the same time. */
const AT_ONCE = 5;

interface Body {
  readonly signal: SignalType;
  readonly applications: readonly string[];
}

const BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['signal', 'applications'],
  properties: {
    signal: { enum: ROUTINE_SIGNALS },
    applications: { type: 'array', minItems: 1, maxItems: MOST, uniqueItems: true, items: APPLICATION_ID },
  },
} as const;

const ANSWERS = object({
  answers: list(
    object({
      application: APPLICATION_ID,
      status: { type: 'integer', examples: [200] },
      body: { anyOf: [ACCEPTED, PENDING, { $ref: 'Problem#' }] },
    }),
  ),
});

/** `POST /tasks/accept`: one signal that needs no words, for many applications; each has an answer of its own. */
export function acceptRoutine(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['tasks'],
    summary: 'Send one routine signal for many applications; each is answered for itself',
    querystring: ACTS_FOR,
    body: BODY,
    response: { 200: ANSWERS },
  };
  const config = { permission: DUTIES, idempotent: true } as const;
  app.post<{ Querystring: { for?: string }; Body: Body }>(
    '/tasks/accept',
    { schema, config },
    async (request) => {
      const { signal: type, applications } = request.body;
      const actsFor = request.query.for ?? null;
      const query = actsFor === null ? '' : `?for=${encodeURIComponent(actsFor)}`;
      const person = signedIn(request);
      const key = keyOf(request);
      const language = languageOf(request.headers['accept-language']);

      async function answerFor(application: string): Promise<object> {
        const url = `/api/applications/${application}/signals/${type}${query}`;
        const requestHash = hashOf({ method: 'POST', url }, {});
        const keyed = { person: person.id, key: `${key}\n${application}`, requestHash };
        try {
          const { status, body } = await answerOnce(deps, keyed, application, language, (command) =>
            decide(deps, person, command, { type, payload: {}, version: null, actsFor }),
          );
          return { application, status, body: JSON.parse(body) as unknown };
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          return { application, status: statusOf(error.code), body: problemOf(error, language) };
        }
      }

      const answers: object[] = [];
      for (let from = 0; from < applications.length; from += AT_ONCE)
        answers.push(...(await Promise.all(applications.slice(from, from + AT_ONCE).map(answerFor))));
      return { answers };
    },
  );
}
