import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../db/connect.ts';
import { startPostgres } from '../../embedded/postgres.ts';

/** `node encrypted-pool.ts CERTIFICATE KEY` says how a pool reaches a server that it must verify. Whom it trusts is read when it starts. */
const [, , certificate = '', key = ''] = process.argv;
const folder = await mkdtemp(join(tmpdir(), 'gongshu-tls-'));
const around = {
  logFolder: join(folder, 'logs'),
  runFolder: join(folder, 'run'),
  say: () => undefined,
  onGiveUp: () => undefined,
};
await Promise.all([around.logFolder, around.runFolder].map((each) => mkdir(each)));
const options = {
  folder: join(folder, 'postgres'),
  password: 'tls',
  durable: false,
  tls: { certificate, key },
};
try {
  const { child, url } = await startPostgres(options, around);
  const database = connect(url, 1);
  const [row] = await database.sql<
    { ssl: boolean }[]
  >`select ssl from pg_stat_ssl where pid = pg_backend_pid()`;
  console.log(JSON.stringify({ encrypted: row?.ssl, mode: new URL(url).searchParams.get('sslmode') }));
  await database.close();
  await child.stop();
} finally {
  await rm(folder, { recursive: true, force: true });
}
