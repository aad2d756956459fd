import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import publishedDriver from 'postgres-of-the-registry';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Sql } from '../../db/connect.ts';
import { isDatabaseAway } from '../../db/is-away.ts';
import { announce } from '../../db/step/announcements.ts';
import { inTransaction, withBehind } from '../../db/transaction.ts';
import { freePort } from '../../embedded/ports.ts';
import { randomFrom } from '../faults/plan.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { lineTo } from '../support/line.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const CUTS = 200;
const MOST_MS_BETWEEN = 20;
const CONNECTIONS = 10;
/** Some wait for a connection at any time. */
const AT_ONCE = CONNECTIONS + 2;

const { ownerUrl, drop } = await freshDatabase();
const admin = connect(ownerUrl, 2);
await admin.sql`create table halves (pair text, half integer)`;
const line = await lineTo(Number(new URL(ownerUrl).port));
const throughLine = Object.assign(new URL(ownerUrl), { port: String(line.port) }).href;
afterAll(async () => {
  await admin.close();
  await line.cut();
  await drop();
});
beforeEach(() => admin.sql`delete from halves`);

const halvesOf = async (pair: string): Promise<number> =>
  (await admin.sql`select from halves where pair = ${pair}`).count;

/** Ends the session of one connection, as an administrator or a failover does. */
async function endSession(pid?: number): Promise<void> {
  const those =
    pid === undefined ? admin.sql`pid <> all (${ours}) order by random() limit 1` : admin.sql`pid = ${pid}`;
  await admin.sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and ${those}`;
}
const ours = (
  await Promise.all(
    [1, 2].map(() => admin.sql<{ pid: number }[]>`select pg_backend_pid() as pid, pg_sleep(0.1)`),
  )
).flatMap(([row]) => (row === undefined ? [] : [row.pid]));

const WAYS = {
  'close in order': (random: () => number) => line.cutOne('end', random),
  'are reset': (random: () => number) => line.cutOne('reset', random),
  'are ended by PostgreSQL': () => endSession(),
};

describe.each(Object.entries(WAYS))('connections that %s', (_, cutOne) => {
  it(`lose no transaction by halves, and the pool works on (seed ${SEED})`, async () => {
    const random = randomFrom(SEED);
    const database = connect(throughLine, CONNECTIONS);
    const pairs: string[] = [];
    let isOver = false;
    let written = 0;
    const working = Array.from({ length: AT_ONCE }, async (_each, worker) => {
      while (!isOver) {
        const pair = `${worker}-${pairs.length}`;
        pairs.push(pair);
        const work = worker % 3 === 0 ? inOneStatement(database, pair) : inTwo(database, pair);
        await work.then(
          () => (written += 1),
          (error: unknown) => expect(isDatabaseAway(error), String(error)).toBe(true),
        );
      }
    });
    for (let cuts = 0; cuts < CUTS || written < CUTS; cuts += 1) {
      await delay(random() * MOST_MS_BETWEEN);
      await cutOne(random);
    }
    isOver = true;
    await Promise.all(working);
    const there = await admin.sql<{ half: number }[]>`
      select count(*)::integer as half from halves group by pair`;
    expect(new Set(there.map(({ half }) => half))).toEqual(new Set([2]));
    // An answer to COMMIT may be lost with its connection.
    expect(there.length).toBeGreaterThanOrEqual(written);
    expect(there.length).toBeLessThan(pairs.length);
    // Each of its connections is to be had again.
    await Promise.all(Array.from({ length: CONNECTIONS }, () => answer(database.sql)));
    await database.close();
  });
});

/** Asks until it is answered: a connection that was ended last may say so now. */
async function answer(sql: Sql): Promise<void> {
  await sql`select pg_sleep(0.05)`.catch(async (error: unknown) => {
    expect(isDatabaseAway(error)).toBe(true);
    await answer(sql);
  });
}

const inOneStatement = async (database: { sql: Sql }, pair: string): Promise<void> =>
  withBehind(
    database,
    async (on) => {
      await on`insert into halves values (${pair}, 1), (${pair}, 2)`;
    },
    announce,
  );

const inTwo = async (database: { sql: Sql }, pair: string): Promise<void> =>
  inTransaction(database, async (tx) => {
    await tx`insert into halves values (${pair}, 1)`;
    return {
      commit: async () => {
        await tx`insert into halves values (${pair}, 2)`;
      },
      behind: async () => announce(tx),
    };
  });

/** A transaction begins on the pool's one connection, which is lost; another begins on the next one, and the first goes on. */
async function goOnAfterLoss(driver: typeof postgres): Promise<{ first: string; others: number }> {
  let onclose: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (onclose = resolve));
  const sql = driver(ownerUrl, { max: 1, onnotice: () => undefined, onclose: () => onclose() });
  const lost = await sql.reserve();
  await lost.unsafe('begin');
  const [session] = await lost<{ pid: number }[]>`select pg_backend_pid() as pid`;
  await endSession(session?.pid);
  await closed;
  const other = await sql.reserve();
  await other.unsafe('begin');
  await other`insert into halves values ('other', 1)`;
  const first = await lost.unsafe('rollback').then(
    () => 'sent',
    () => 'refused',
  );
  await other`insert into halves values ('other', 2)`;
  await other.unsafe('commit');
  other.release();
  await sql.end();
  return { first, others: await halvesOf('other') };
}

describe('a transaction whose connection is lost', () => {
  it('sends nothing more, so that it never speaks in the transaction of another', async () => {
    expect(await goOnAfterLoss(postgres)).toEqual({ first: 'refused', others: 2 });
  });

  it('does by the published driver, and halves the other', async () => {
    expect(await goOnAfterLoss(publishedDriver)).toEqual({ first: 'sent', others: 1 });
  });
});

/** A message of PostgreSQL: a letter, its length, its content (PostgreSQL 18, section 54.7). */
function fromServer(letter: string, content = ''): Buffer {
  const message = Buffer.alloc(5);
  message.write(letter);
  message.writeInt32BE(4 + Buffer.byteLength(content), 1);
  return Buffer.concat([message, Buffer.from(content)]);
}
const READY = fromServer('Z', 'I');
const HELLO = Buffer.concat([fromServer('R', '\0'.repeat(4)), READY]);
const NO_TYPES = Buffer.concat([
  ...['1', '2', 'n'].map((letter) => fromServer(letter)),
  fromServer('C', 'SELECT 0\0'),
  READY,
]);
const TAKEN = fromServer('E', 'SERROR\0C23505\0Mtaken\0\0');

it('a statement is not refused for what another one on the same connection was', async () => {
  const answers = [HELLO, NO_TYPES];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', () => {
      const next = answers.shift();
      if (next === undefined) socket.end(TAKEN);
      else socket.write(next);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const database = connect(`postgres://somebody@127.0.0.1:${port}/none`, 1);
  const one = await database.sql.reserve();
  const [first, second] = await Promise.allSettled([one.unsafe('first'), one.unsafe('second')]);
  expect(first).toMatchObject({ status: 'rejected', reason: { code: '23505' } });
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'CONNECTION_CLOSED' } });
  await database.close();
  server.close();
});

describe('a server that accepts a connection and closes it', () => {
  it.each(['once', 'by two hosts'])('is said to be away, %s', async (hosts) => {
    let times = 0;
    const server = createServer((socket) => {
      times += 1;
      socket.on('error', () => undefined).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const places = [`127.0.0.1:${port}`, `127.0.0.1:${await freePort()}`].slice(0, hosts === 'once' ? 1 : 2);
    const database = connect(`postgres://nobody@${places.join()}/none`, 1);
    await expect(database.sql`select 1`).rejects.toSatisfy(isDatabaseAway);
    await expect(database.sql.reserve()).rejects.toSatisfy(isDatabaseAway);
    expect(times).toBeLessThan(10);
    await database.close();
    server.close();
  });
});
