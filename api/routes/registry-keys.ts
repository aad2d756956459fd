import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { endRegistryKey, insertRegistryKey } from '../../db/enterprise/registry.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { dayIn } from '../person-of.ts';
import { Refused } from '../../use-cases/refused.ts';
import { DATE, object, TEXT } from '../schemas/parts.ts';

const KEY_ID = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,100}$', examples: ['registry-2026'] } as const;
const NEW = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'person', 'publicKey'],
  properties: {
    id: KEY_ID,
    person: { type: 'string', minLength: 1, maxLength: 100, examples: ['p-registry-1'] },
    publicKey: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{43}$',
      examples: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'],
    },
  },
} as const;
const BY_KEY = { type: 'object', required: ['id'], properties: { id: KEY_ID } } as const;
const END = {
  type: 'object',
  additionalProperties: false,
  required: ['untilDay'],
  properties: { untilDay: DATE },
} as const;
const tags = ['registry'];
const config = { permission: ['administrator'], freshSignIn: true } as const;

/**
 * `POST /registry-keys`: the public key (Ed25519, `x` of its JSON Web Key) with which a registry's program signs;
 * `POST /registry-keys/:id/end`: its last day, yesterday for one that somebody else may know.
 */
export function registryKeys(app: FastifyInstance, { database }: Deps): void {
  app.post<{ Body: { id: string; person: string; publicKey: string } }>(
    '/registry-keys',
    {
      schema: {
        tags,
        summary: 'Enter the public key of a registry’s program',
        body: NEW,
        response: { 201: object({ id: TEXT, person: TEXT }), 409: { $ref: 'Problem#' } },
      },
      config,
    },
    async (request, reply) => {
      const { body } = request;
      const { id, person } = body;
      const entered = await onRecord(
        database,
        { person: signedIn(request).id, act: 'registry.enterKey', about: id, detail: { person } },
        async (tx) => ((await insertRegistryKey(tx, { ...body, fromDay: dayIn(new Date()) })) ? true : null),
      );
      if (entered === null) throw new Refused('registry.keyTaken');
      return reply.status(201).send({ id, person });
    },
  );

  app.post<{ Params: { id: string }; Body: { untilDay: string } }>(
    '/registry-keys/:id/end',
    {
      schema: {
        tags,
        summary: 'Sets the last day on which a registry’s key is good',
        params: BY_KEY,
        body: END,
        response: { 200: object({ id: TEXT, untilDay: DATE }) },
      },
      config,
    },
    async (request) => {
      const { id } = request.params;
      const { untilDay } = request.body;
      const ended = await onRecord(
        database,
        { person: signedIn(request).id, act: 'registry.endKey', about: id, detail: { untilDay } },
        async (tx) => ((await endRegistryKey(tx, id, untilDay)) ? true : null),
      );
      if (ended === null) throw new Refused('record.unknown');
      return { id, untilDay };
    },
  );
}
