import { EVENT_OUTCOMES, REPORT_OUTCOMES } from '../../contract/choices.ts';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import {
  mayEndAward,
  REGISTRY_EVENTS,
  reportCommand,
  reportOf,
  type RegistryEvent,
} from '../../contract/registry-event.ts';
import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import { findAnswers } from '../../db/command/find-answers.ts';
import type { Person } from '../../db/person/find-person.ts';
import {
  findFarthestClock,
  findRegistryKey,
  findWatched,
  insertRegistryEvent,
} from '../../db/enterprise/registry.ts';
import { findUnits } from '../../db/person/units.ts';
import { signedIn } from '../admit.ts';
import { sendSignal } from '../../use-cases/application/send-signal.ts';
import type { Deps } from '../deps.ts';
import { verifySignature } from '../identity/verify-signature.ts';
import { dayIn } from '../person-of.ts';
import { Refused } from '../../use-cases/refused.ts';
import { APPLICATION_ID, DATE, list, nullable, object, TEXT } from '../schemas/parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes of a signed body; null where nothing is signed. */
    signedBody: Buffer | null;
  }
}

const SHORT = { type: 'string', minLength: 1, maxLength: 100 } as const;
const BY_CODE = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'string', maxLength: 100, examples: ['91330105MA2AXQ001U'] } },
} as const;
const BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'kind', 'effectiveOn'],
  properties: {
    id: { ...SHORT, examples: ['SAMR-2026-000001'] },
    kind: { enum: REGISTRY_EVENTS },
    effectiveOn: DATE,
    address: { type: 'string', minLength: 1, maxLength: 200, examples: ['江南大道3号'] },
    district: { ...SHORT, examples: ['滨江区'] },
    street: SHORT,
    successor: SHORT,
  },
  if: { properties: { kind: { const: 'addressChange' } } },
  then: { required: ['address', 'district'] },
  examples: [
    {
      id: 'SAMR-2026-000001',
      kind: 'addressChange',
      effectiveOn: '2026-03-02',
      address: '江南大道3号',
      district: '滨江区',
    },
  ],
} as const;
const REPORTED = object({
  event: TEXT,
  /** Whether the event was new; the same one again changes nothing. */
  outcome: { enum: EVENT_OUTCOMES },
  awards: list(
    object({
      application: APPLICATION_ID,
      outcome: { enum: REPORT_OUTCOMES },
      code: nullable(TEXT),
    }),
  ),
});

/**
 * `POST /enterprises/:code/registry-events`: what a registry reports, signed by its program. Each award of the enterprise
 * that is within its five years is told of it once, as a reported relocation. What has not taken effect yet is refused.
 */
export function registryEvents(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['registry'],
    summary: 'Report what happened to an enterprise; signed by HTTP message signature (RFC 9421, Ed25519)',
    params: BY_CODE,
    body: BODY,
    response: { 200: REPORTED, 202: REPORTED, 409: { $ref: 'Problem#' } },
  };
  app.decorateRequest('signedBody', null);
  app.post<{ Params: { code: string }; Body: RegistryEvent }>(
    '/enterprises/:code/registry-events',
    {
      schema,
      config: { permission: ['registry'] },
      preParsing: async (request, _reply, payload) => {
        request.signedBody = await buffer(payload);
        return Readable.from(request.signedBody);
      },
    },
    async (request, reply) => {
      const person = signedIn(request);
      const { code } = request.params;
      const now = new Date();
      const signature = await verifySignature(
        request,
        request.signedBody ?? Buffer.alloc(0),
        (key) => findRegistryKey(deps.database, key, person.id, dayIn(now)),
        now.getTime(),
      );
      const skippedMs = await findFarthestClock(deps.database, code);
      if (skippedMs === null) throw new Refused('enterprise.unknown');
      const event = request.body;
      if (
        event.street !== undefined &&
        !(await findUnits(deps.database)).some(({ id }) => id === event.street)
      )
        throw new Refused('request.invalid', { errors: ['street: there is no such unit'] });
      if (event.effectiveOn > dayIn(new Date(now.getTime() + skippedMs)))
        await refuseEarly(deps, person, event);
      const outcome = await insertRegistryEvent(deps.database, code, event, person.id, signature);
      if (outcome === 'other') throw new Refused('registry.otherEvent');
      const awards = mayEndAward(event, (district, on) => deps.policy.isInside(district, on))
        ? await tellAwards(deps, person, code, event)
        : [];
      return reply
        .status(awards.some((award) => award.outcome === 'pending') ? 202 : 200)
        .send({ event: event.id, outcome, awards });
    },
  );
}

/** Nothing would meet it on its day, so that it is not filed: its sender keeps it until then. */
async function refuseEarly(deps: Deps, person: Person, { effectiveOn }: RegistryEvent): Promise<never> {
  const problem = new Refused('registry.notYetEffective', { effectiveOn });
  const attempt = { person: person.id, application: null, type: 'registry.event', code: problem.code };
  await insertDoorRefusal(deps.database, attempt);
  throw problem;
}

interface AwardAnswer {
  readonly application: string;
  readonly outcome: 'reported' | 'refused' | 'pending';
  readonly code: string | null;
}

/** A repeated event meets the same commands: the journal takes each once. */
async function tellAwards(
  deps: Deps,
  person: Person,
  enterprise: string,
  event: RegistryEvent,
): Promise<readonly AwardAnswer[]> {
  const payload = reportOf(event);
  const watched = await findWatched(deps.database, enterprise);
  return Promise.all(
    watched.map(async (application): Promise<AwardAnswer> => {
      const commandId = reportCommand(event, application);
      const [known] = await findAnswers(deps.database, [commandId]);
      if (known !== undefined)
        return {
          application,
          outcome: known.refusal === null ? 'reported' : 'refused',
          code: known.refusal?.code ?? null,
        };
      try {
        const command = { commandId, application, repeated: false };
        const { outcome } = await sendSignal(deps, person, command, {
          type: 'relocation.report',
          payload,
          version: null,
          actsFor: null,
        });
        return { application, outcome: outcome === 'pending' ? 'pending' : 'reported', code: null };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { application, outcome: 'refused', code: error.code };
      }
    }),
  );
}
