import { afterAll, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freePort } from '../../embedded/ports.ts';

const { applicationUrl, drop } = await freshDatabase();
afterAll(drop);

it('a pool of several hosts works on the one that answers', async () => {
  const { hostname, port } = new URL(applicationUrl);
  const silent = `127.0.0.1:${await freePort()}`;
  const several = applicationUrl.replace(`${hostname}:${port}`, `${silent},${hostname}:${port}`);
  const database = connect(several, 1);
  try {
    expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  } finally {
    await database.close();
  }
});

it('a pool of one host that does not answer says so', async () => {
  const { hostname, port } = new URL(applicationUrl);
  const database = connect(applicationUrl.replace(`${hostname}:${port}`, `127.0.0.1:${await freePort()}`), 1);
  try {
    await expect(database.sql`select 1`).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  } finally {
    await database.close();
  }
});
