import type { FastifyInstance } from 'fastify';
import { findApplications, type ListedApplication } from '../../db/application/find-applications.ts';
import { signedIn } from '../admit.ts';
import { CURSOR, LIMIT, nextOf, readCursor } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { PARTIES } from '../permission.ts';
import { APPLICATIONS } from '../schemas/lists.ts';
import { stateInWords } from '../view.ts';

interface Query {
  readonly state?: string;
  readonly item?: string;
  readonly enterprise?: string;
  readonly cursor?: string;
  readonly limit: number;
}

const FILTER = { type: 'string', minLength: 1, maxLength: 100 } as const;
const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: { state: FILTER, item: FILTER, enterprise: FILTER, cursor: CURSOR, limit: LIMIT },
} as const;

/** `GET /applications`: what this person may see, the newest first. */
export function listApplications(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['applications'],
    summary: 'Applications, the newest first; each sees what is theirs',
    querystring: QUERY,
    response: { 200: APPLICATIONS },
  };
  app.get<{ Querystring: Query }>(
    '/applications',
    { schema, config: { permission: PARTIES } },
    async (request) => {
      const { cursor, limit, ...filter } = request.query;
      const after = readCursor(cursor, 2);
      const rows = await findApplications(deps.database, signedIn(request), { ...filter, after, limit });
      return {
        applications: rows.slice(0, limit).map(inWords),
        next: nextOf(rows, limit, ({ submittedAt, id }) => [submittedAt, id]),
      };
    },
  );
}

function inWords({ machineVersion, ...row }: ListedApplication): object {
  const { name, group } = stateInWords(machineVersion, row.state);
  return { ...row, submittedAt: new Date(row.submittedAt).toISOString(), name, group };
}
