import type { FastifyInstance } from 'fastify';
import { DUTIES } from '../../contract/parties.ts';
import { findBudgets } from '../../db/ledger/find-budgets.ts';
import type { Deps } from '../deps.ts';
import { dayIn } from '../person-of.ts';
import { DATE } from '../schemas/parts.ts';
import { BUDGETS, CLOCKS, STREETS, TARGETS } from '../schemas/reports.ts';

const ON_DAY = { type: 'object', additionalProperties: false, properties: { on: DATE } } as const;
const SINCE_DAY = { type: 'object', additionalProperties: false, properties: { since: DATE } } as const;
const YEAR_MS = 365 * 86_400_000;
const IN_YEAR = {
  type: 'object',
  additionalProperties: false,
  properties: { year: { type: 'integer', minimum: 2000, maximum: 2999, examples: [2026] } },
} as const;
const STAFF = [...DUTIES, 'auditor'] as const;

/** `GET /targets` for anyone; `GET /streets`, `/budgets` and `/clocks` for staff. */
export function reports(app: FastifyInstance, deps: Deps): void {
  const tags = ['reports'];
  const targets = { tags, summary: 'The tiles of Article 2, each with its base', querystring: ON_DAY };
  app.get<{ Querystring: { on?: string } }>(
    '/targets',
    { schema: { ...targets, response: { 200: TARGETS } }, config: { permission: 'anyone' } },
    async ({ query: { on = dayIn(new Date()) } }) => ({ on, targets: await deps.policy.targets(on) }),
  );

  const streets = { tags, summary: 'The score board of Article 14 for a year', querystring: IN_YEAR };
  app.get<{ Querystring: { year?: number } }>(
    '/streets',
    { schema: { ...streets, response: { 200: STREETS } }, config: { permission: STAFF } },
    async ({ query: { year = thisYear() } }) => ({ year, streets: await deps.policy.streets(year) }),
  );

  const budgets = { tags, summary: 'The position of the fund in each year' };
  app.get(
    '/budgets',
    { schema: { ...budgets, response: { 200: BUDGETS } }, config: { permission: STAFF } },
    async () => ({ budgets: await findBudgets(deps.database.sql, thisYear()) }),
  );

  const clocks = {
    tags,
    summary:
      'Days by party and by department, and how long stages take (median, ninth decile), of the awards since a day, by default of two years, and of all that still wait',
    querystring: SINCE_DAY,
    response: { 200: CLOCKS },
  };
  app.get<{ Querystring: { since?: string } }>(
    '/clocks',
    { schema: clocks, config: { permission: STAFF } },
    async ({ query: { since = twoYearsAgo() } }) => ({ since, ...(await deps.audit.clocks(since)) }),
  );
}

/** As far back as the clocks look unless they are asked to look further. */
function twoYearsAgo(): string {
  return dayIn(new Date(Date.now() - 2 * YEAR_MS));
}

function thisYear(): number {
  return Number(dayIn(new Date()).slice(0, 4));
}
