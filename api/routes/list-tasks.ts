import { TASK_FILTERS } from '../../contract/choices.ts';
import type { FastifyInstance } from 'fastify';
import { DUTIES } from '../../contract/parties.ts';
import { findTasks } from '../../db/task/find-tasks.ts';
import { signedIn } from '../admit.ts';
import { CURSOR, LIMIT, nextOf, readCursor } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { TASKS } from '../schemas/lists.ts';

interface Query {
  readonly claimed?: 'mine' | 'free';
  readonly cursor?: string;
  readonly limit: number;
}

const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    claimed: {
      enum: TASK_FILTERS,
      description: 'Only what this person has taken, or what nobody else has.',
    },
    cursor: CURSOR,
    limit: LIMIT,
  },
} as const;

/** `GET /tasks`: the inbox of one's duties and unit, due first. */
export function listTasks(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['tasks'],
    summary: 'The inbox of one’s duties and unit, due first',
    querystring: QUERY,
    response: { 200: TASKS },
  };
  app.get<{ Querystring: Query }>('/tasks', { schema, config: { permission: DUTIES } }, async (request) => {
    const { claimed, cursor, limit } = request.query;
    const after = readCursor(cursor, 4);
    const rows = await findTasks(deps.database, signedIn(request), { claimed, after, limit });
    return {
      tasks: rows.slice(0, limit).map((row) => ({ ...row, due: new Date(row.due).toISOString() })),
      next: nextOf(rows, limit, ({ due, application, task, unit }) => [due, application, task, unit]),
    };
  });
}
