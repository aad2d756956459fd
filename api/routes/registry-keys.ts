import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../db/queries/admin-acts.ts';
import { insertRegistryKey } from '../../db/queries/registry.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { dayIn } from '../person-of.ts';
import { Problem } from '../problem.ts';
import { object, TEXT } from '../schemas/parts.ts';

const BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'person', 'publicKey'],
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,100}$', examples: ['registry-2026'] },
    person: { type: 'string', minLength: 1, maxLength: 100, examples: ['p-registry-1'] },
    publicKey: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{43}$',
      examples: ['11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'],
    },
  },
} as const;

/** `POST /registry-keys`: the public key (Ed25519, `x` of its JSON Web Key) with which a registry's program signs. */
export function registryKeys(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['registry'],
    summary: 'Enter the public key of a registry’s program',
    body: BODY,
    response: { 201: object({ id: TEXT, person: TEXT }), 409: { $ref: 'Problem#' } },
  };
  const config = { permission: ['administrator'], freshSignIn: true } as const;
  app.post<{ Body: { id: string; person: string; publicKey: string } }>(
    '/registry-keys',
    { schema, config },
    async (request, reply) => {
      const { body } = request;
      const { id, person } = body;
      const act = {
        person: signedIn(request).id,
        act: 'registry.enterKey',
        about: person,
        detail: { key: id },
      } as const;
      const entered = await onRecord(deps.database, act, async (tx) =>
        (await insertRegistryKey(tx, { ...body, fromDay: dayIn(new Date()) })) ? true : null,
      );
      if (entered === null) throw new Problem('registry.keyTaken');
      return reply.status(201).send({ id, person });
    },
  );
}
