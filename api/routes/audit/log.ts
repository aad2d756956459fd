import type { FastifyInstance } from 'fastify';
import { findCheckpoint } from '../../../db/log/find-checkpoint.ts';
import { findLogKeys } from '../../../db/log/log-keys.ts';
import type { Deps } from '../../deps.ts';
import { REPORT, REPORT_OR_REASON, config, tags, valueOf } from './audited.ts';

const NUMBER = { type: 'string', pattern: '^[0-9]{1,15}$', examples: ['0'] } as const;
const numbers = <Names extends string>(...names: readonly Names[]) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, NUMBER])),
  }) as const;

/** `GET /audit/log/checkpoint`, `/audit/log/proof?leaf=` and `/audit/log/consistency?from=&to=`: the sealed log. */
export function log(app: FastifyInstance, { database, audit }: Deps): void {
  const checkpoint = {
    tags,
    summary: 'The newest signed head of the sealed log, and its keys',
    response: { 200: REPORT },
  };
  app.get('/audit/log/checkpoint', { schema: checkpoint, config }, async () => ({
    checkpoint: await findCheckpoint(database),
    keys: await findLogKeys(database),
  }));

  const proof = {
    tags,
    summary: 'Shows that a leaf is under the newest checkpoint',
    querystring: numbers('leaf'),
    response: REPORT_OR_REASON,
  };
  app.get<{ Querystring: { leaf: string } }>(
    '/audit/log/proof',
    { schema: proof, config },
    async ({ query }) => valueOf(await audit.proof(Number(query.leaf))),
  );

  const consistency = {
    tags,
    summary: 'Shows that a head of the log continues an earlier one',
    querystring: numbers('from', 'to'),
    response: REPORT_OR_REASON,
  };
  app.get<{ Querystring: { from: string; to: string } }>(
    '/audit/log/consistency',
    { schema: consistency, config },
    async ({ query }) => valueOf(await audit.consistency(Number(query.from), Number(query.to))),
  );
}
