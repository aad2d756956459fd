import fastify from 'fastify';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../use-cases/command/answers.ts';
import { buildApp } from '../api/app.ts';
import type { Deps } from '../api/deps.ts';
import { developmentIssuer } from '../api/identity/development-issuer.ts';
import { freePort } from '../embedded/ports.ts';
import { PEOPLE } from '../embedded/demonstration.ts';
import { required } from '../server/required.ts';
import { connect } from '../db/connect.ts';
import { announcements } from '../db/step/announcements.ts';

/** The API, and beside it the peer: Fastify with raw postgres.js, one row by primary key, no identity. One process. */
const database = connect(required('DATABASE_URL'), 10);
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const keyFile = join(tmpdir(), `gongshu-bench-${process.pid}.json`);
const issuer = await developmentIssuer(`${url}/oidc`, keyFile, PEOPLE);
const unlimited = { perAddress: 1e9, perPerson: 1e9 };
/** What reading needs; the rest of what a API works with is never asked. */
const deps = {
  database,
  issuer,
  answers: answers(database, announcements(required('DATABASE_URL'))),
  limits: unlimited,
  development: null,
  portal: { origin: url },
};
await buildApp(deps as unknown as Deps).listen({ port, host: '127.0.0.1' });

const peer = fastify();
const { sql } = connect(required('DATABASE_URL'), 10);
peer.get<{ Params: { id: string } }>('/applications/:id', async ({ params: { id } }) => {
  const [row] = await sql`select * from applications where id = ${id}`;
  return row;
});
const peerPort = await freePort();
await peer.listen({ port: peerPort, host: '127.0.0.1' });

const tokens = Object.fromEntries(
  await Promise.all(
    ['applicant-qiaoxi', 'handler-1'].map(
      async (account) => [account, await issuer.tokenFor(account)] as const,
    ),
  ),
);
process.send?.({ api: `${url}/api`, peer: `http://127.0.0.1:${peerPort}`, tokens });
