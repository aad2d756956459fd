import type { FastifyInstance } from 'fastify';
import { findPerson } from '../../db/person/find-person.ts';
import { keepSkipped } from '../../db/application/keep-skipped.ts';
import type { Deps } from '../deps.ts';
import { TimeSkipError } from '../fast-forward.ts';
import { askedFor } from '../admit.ts';
import { PARTIES } from '../permission.ts';
import { Refused } from '../../use-cases/refused.ts';
import { APPLICATION_ID, BY_ID, DATE, INSTANT, object } from '../schemas/parts.ts';

const DAY_MS = 86_400_000;
const TOKEN_REQUEST = {
  type: 'object',
  additionalProperties: false,
  required: ['account'],
  properties: { account: { type: 'string', minLength: 1, maxLength: 100, examples: ['handler-1'] } },
} as const;
const UNTIL = {
  type: 'object',
  additionalProperties: false,
  required: ['until'],
  properties: { until: { ...DATE, examples: ['2027-03-15'] } },
} as const;
const TOKEN = object({
  access_token: { type: 'string', examples: ['eyJ...'] },
  token_type: { const: 'Bearer' },
});
const FORWARDED = object({ application: APPLICATION_ID, now: INSTANT });

/** What exists only in the development profile: tokens for the asking, and time that passes on demand. */
export function development(app: FastifyInstance, deps: Deps): void {
  if (deps.development === null) return;
  const { issuer, skipTime } = deps.development;

  app.post<{ Body: { account: string } }>(
    '/dev/token',
    {
      schema: {
        tags: ['development'],
        summary: 'A token for an account, without a password',
        body: TOKEN_REQUEST,
        response: { 200: TOKEN, 403: { $ref: 'Problem#' } },
      },
      config: { permission: 'anyone' },
    },
    async ({ body: { account } }) => {
      const day = new Date().toISOString().slice(0, 10);
      if ((await findPerson(deps.database, account, day)) === null) throw new Refused('person.unknown');
      return { access_token: await issuer.tokenFor(account), token_type: 'Bearer' };
    },
  );

  app.post<{ Params: { id: string }; Body: { until: string } }>(
    '/dev/applications/:id/fast-forward',
    {
      schema: {
        tags: ['development'],
        summary: 'Time passes for one award',
        params: BY_ID,
        body: UNTIL,
        response: { 200: FORWARDED, 409: { $ref: 'Problem#' } },
      },
      config: { permission: PARTIES, about: 'application' },
    },
    async (request) => {
      const row = askedFor(request);
      const until = Date.parse(`${request.body.until}T00:00:00+08:00`);
      if (until + DAY_MS <= Date.now() + row.skippedMs)
        throw new Refused('request.invalid', { errors: ['until: time passes forwards only'] });
      const skippedMs = await skipTime(row.id, until).catch((cause: unknown) => {
        if (!(cause instanceof TimeSkipError)) throw cause;
        throw new Refused('timeSkipping.unavailable', { errors: [cause.message] }, { cause });
      });
      await keepSkipped(deps.database, row.id, skippedMs);
      return { application: row.id, now: new Date(Date.now() + skippedMs).toISOString() };
    },
  );
}
