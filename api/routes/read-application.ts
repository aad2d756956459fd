import type { FastifyInstance } from 'fastify';
import { findSteps, type JournalRow } from '../../db/step/find-steps.ts';
import type { Message } from '../../contract/message.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { isSignalType, signalEntry } from '../../contract/signals/catalogue.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Deps } from '../deps.ts';
import { askedFor, signedIn } from '../admit.ts';
import { PARTIES } from '../permission.ts';
import { APPLICATION, STEPS } from '../schemas/application.ts';
import { BY_ID } from '../schemas/parts.ts';
import { viewOf } from '../view.ts';

/** `GET /applications/:id` and `GET /applications/:id/steps`: for its parties; to everybody else it does not exist. */
export function readApplication(app: FastifyInstance, deps: Deps): void {
  const config = { permission: PARTIES, about: 'application' } as const;
  const tags = ['applications'];
  const one = {
    tags,
    summary: 'An application as this person sees it, with what they may do now',
    params: BY_ID,
    response: { 200: APPLICATION, 304: { type: 'null' } },
  };
  app.get<{ Params: { id: string } }>(
    '/applications/:id',
    { schema: one, config },
    async (request, reply) => {
      const row = askedFor(request);
      const etag = `"${row.version}"`;
      void reply.header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.status(304).send();
      return viewOf(row, signedIn(request));
    },
  );

  const journal = { tags, summary: 'The journal in words', params: BY_ID, response: { 200: STEPS } };
  app.get<{ Params: { id: string } }>(
    '/applications/:id/steps',
    { schema: journal, config },
    async (request) => {
      const person = signedIn(request);
      const { id: application } = askedFor(request);
      return {
        application,
        steps: (await findSteps(deps.database, application)).map((step) => inWords(step, person)),
      };
    },
  );
}

/** Who objected to a notice, and in which words, only they, the office, the group and auditors are told. */
function isWithheld({ type, actor }: Message, { id, roles }: Person): boolean {
  const knows = ['handle', 'approve', 'group', 'auditor'];
  return (
    type === 'objection.file' &&
    actor.person !== id &&
    !roles.some(({ capacity }) => knows.includes(capacity))
  );
}

function inWords(
  { seq, message, stateBefore, stateAfter, refusal, hash }: JournalRow,
  person: Person,
): object {
  const { type, actor, at, payload, commandId } = message;
  const withheld = isWithheld(message, person);
  return {
    seq,
    type,
    name: isSignalType(type) ? signalEntry(type).label : null,
    person: withheld ? 'objector' : actor.person,
    as: actor.as,
    unit: actor.unit ?? null,
    at,
    reasons: 'reasons' in payload && !withheld ? payload.reasons : null,
    accepted: refusal === null,
    refusal: refusal === null ? null : { code: refusal.code, ...REFUSALS[refusal.code] },
    stateBefore,
    stateAfter,
    commandId: withheld ? null : commandId,
    hash,
  };
}
