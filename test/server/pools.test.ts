import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { sampleForms } from '../../tour/forms.ts';
import { approving } from '../../tour/led-award.ts';
import { visitor } from '../../tour/visitor.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';

const AT_ONCE = 40;

let place: Place;
let database: Database;
beforeAll(async () => {
  place = await newPlace();
  database = connect(place.databaseUrls.ownerUrl, 1);
});
afterAll(async () => {
  await database.close();
  await place.databaseUrls.drop();
});

async function end({ child, ended }: Program): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

const opened = async (): Promise<number> => {
  const [row] = await database.sql<{ count: number }[]>`
    select count(*)::integer as count from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  return row?.count ?? 0;
};

/** The most connections that were open at one time while something was done. */
async function mostDuring(work: () => Promise<unknown>): Promise<number> {
  const over = new AbortController();
  const done = work().finally(() => over.abort());
  let most = 0;
  while (!over.signal.aborted) most = Math.max(most, await opened());
  await done;
  return Math.max(most, await opened());
}

const readers = async (): Promise<unknown> =>
  Promise.all(
    Array.from({ length: AT_ONCE }, async (_, index) =>
      visitor(place.url, index % 2 === 0 ? 'handler-1' : 'auditor-1').get('/applications'),
    ),
  );

it.each([3, 5])(
  'an API with DATABASE_POOL=%i opens as many connections under load, and not one more',
  async (pool) => {
    const api = await startProgram('api', { ...place.env, DATABASE_POOL: String(pool) });
    try {
      expect(await mostDuring(readers)).toBe(pool);
    } finally {
      await end(api);
    }
  },
);

it('an API and a worker that lead awards to their decision stay within what both state', async () => {
  const env = { ...place.env, DATABASE_POOL: '3' };
  const programs = await Promise.all([startProgram('api', env), startProgram('worker', env)]);
  try {
    const forms = await sampleForms();
    const visitors = visitorsAt(place.url, () => undefined);
    const most = await mostDuring(async () =>
      Promise.all([
        ...Array.from({ length: 4 }, async () => approving(visitors, forms.product())),
        readers(),
      ]),
    );
    expect(most).toBeLessThanOrEqual(6);
    expect(most).toBeGreaterThan(3);
  } finally {
    await Promise.all(programs.map(end));
  }
});
