import { isDatabaseAway } from '../../db/is-away.ts';
import { requireAnswer } from '../../db/require-answer.ts';
import type { Neighbour } from './neighbour.ts';

/** The database that a URL names. */
export function postgresql(url: string, setting = 'DATABASE_URL'): Neighbour {
  const { hostname, port } = new URL(url);
  return {
    name: `PostgreSQL at ${hostname}:${port || '5432'}`,
    dependency: 'database',
    setting,
    ask: async () => requireAnswer(url),
    isAway: isDatabaseAway,
  };
}
