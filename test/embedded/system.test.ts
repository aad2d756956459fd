import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { defaultPayloadConverter, type PayloadCodec } from '@temporalio/common';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bareDatabase } from '../support/fresh-database.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import { isRunning, parseMark } from '../../embedded/process-mark.ts';
import type { ProcessMark } from '../../embedded/process-mark.ts';
import type { System } from '../../embedded/system.ts';
import { NAMESPACE } from '../../temporal.config.ts';
import { commandArgs } from '../support/command-args.ts';
import { compiledStart } from '../support/compiled-start.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A name that is none in an address, a query or a percent encoding. */
const SIGNS = 'data #1 50%41?x=y&z';
const PARTS = ['api', 'postgres', 'temporal', 'worker'];

/** Processes that compile what they load would take most of the time of these tests. */
const startSystem = await compiledStart();

let dataDir: string;
let env: NodeJS.ProcessEnv;
const said: string[] = [];

beforeAll(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'gongshu-system-')), SIGNS);
  env = { ...process.env, TEMPORAL_CLI_PATH: inject('temporalBinary') };
});

afterAll(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

function start(): Promise<System> {
  return startSystem({
    dataDir,
    port: 0,
    env,
    say: (line) => void said.push(line),
    onGiveUp: (problem) => void said.push(problem.message),
  });
}

/** What of a folder somebody else than its owner may read, write or enter. */
async function openToOthers(path: string): Promise<readonly string[]> {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) return [`${path} ${mode.toString(8)}`];
  // Nobody else gets past a closed folder; what lies in it is closed too, so that a copy of it stays so.
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const found = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const inner = join(parentPath, name);
      const { mode: own } = await lstat(inner);
      return (own & 0o077) === 0 || inner.includes('/cache/') ? [] : [`${inner} ${own.toString(8)}`];
    }),
  );
  return found.flat();
}

async function readiness(url: string): Promise<number> {
  return fetch(`${url}/api/health/ready`).then(
    ({ status }) => status,
    () => 0,
  );
}

/** What the next start can know of the processes of this one. */
async function marks(): Promise<ReadonlyMap<string, ProcessMark>> {
  const files = (await readdir(join(dataDir, 'run'))).filter((name) => name.endsWith('.pid'));
  const entries = await Promise.all(
    files.map(async (name) => {
      const mark = parseMark(await readFile(join(dataDir, 'run', name), 'utf8'));
      if (mark === undefined) throw new Error(`${name} holds no mark`);
      return [name.replace('.pid', ''), mark] as const;
    }),
  );
  return new Map(entries);
}

async function ask<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** Whoever has no key reads null where something is sealed (ADR 60). */
const WITHOUT_KEY: PayloadCodec = {
  encode: async (payloads) => Promise.resolve(payloads),
  decode: async (payloads) => Promise.resolve(payloads.map(() => defaultPayloadConverter.toPayload(null))),
};

async function withClient<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    const dataConverter = { payloadCodecs: [WITHOUT_KEY] };
    return await work(new Client({ connection, namespace: NAMESPACE, dataConverter }));
  } finally {
    await connection.close();
  }
}

function addressesIn(out: string) {
  const [, database] = /PostgreSQL +([^ ,]+), database gongshu/.exec(out) ?? [];
  const [, temporal] = /Temporal +([^ ,]+),/.exec(out) ?? [];
  if (database === undefined || temporal === undefined) throw new Error(`no addresses in ${out}`);
  return { database, temporal };
}

/** Runs `npm start` as a process of its own until it has said all that it has to say. */
async function npmStart(...options: readonly string[]) {
  const command = commandArgs('start', '--port', '0', '--data', dataDir, ...options);
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (out += more));
  await expect.poll(() => out).toContain('Ctrl-C stops everything');
  return {
    out,
    end: async (signal: NodeJS.Signals) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [exitCode] = (await ended) as [number | null];
      return exitCode;
    },
  };
}

/** Runs `npm run registry` on the data folder. */
async function registry(kind: string, ...options: readonly string[]) {
  const command = commandArgs('registry', kind, ...options, '--data', dataDir);
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[exitCode], out, err] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { exitCode, out, err };
}

/** One data folder through its life: each test begins where the one before it ended. */
describe('the embedded system', () => {
  it('tells where it is, who can sign in and what to try next', async () => {
    const { out, end } = await npmStart();
    expect(out).toMatch(/ready after \d+\.\d s/);
    expect(out).toMatch(/API +http:\/\/127\.0\.0\.1:\d+\/api/);
    expect(out).toContain('applicant-qiaoxi');
    expect(out).toContain('npm run tour');
    expect(out).not.toContain(await readFile(join(dataDir, 'secrets', 'database-owner'), 'utf8'));
    expect(out).not.toContain('postgres://');
    expect(await openToOthers(dataDir)).toEqual([]);
    await end('SIGKILL');
  });

  it('starts again after it was killed, with none of its processes twice', async () => {
    const left = await marks();
    expect([...left.keys()].sort()).toEqual(PARTS);
    const system = await start();
    expect([...left.values()].filter(isRunning)).toEqual([]);
    expect(await readiness(system.url)).toBe(200);
    await ask(system.database.ownerUrl, (sql) => sql`create table witness as select 'postgres' as name`);
    await withClient(system.engine.address, (client) =>
      client.workflow.start('anything', { workflowId: 'witness', taskQueue: 'nobody' }),
    );

    const before = await marks();
    expect([...before.keys()].sort()).toEqual(PARTS);
    await system.stop();
    expect([...before.values()].filter(isRunning)).toEqual([]);
    expect(await marks()).toEqual(new Map());
    expect(await readiness(system.url)).toBe(0);
  });

  it('continues at the next start where it stopped, each part coming back when it is killed', async () => {
    const system = await start();
    try {
      const rows = await ask(system.database.ownerUrl, (sql) => sql`select name from witness`);
      expect(rows).toEqual([{ name: 'postgres' }]);
      const { status } = await withClient(system.engine.address, (client) =>
        client.workflow.getHandle('witness').describe(),
      );
      expect(status.name).toBe('RUNNING');

      for (const part of PARTS) {
        const pid = system.pids()[part];
        if (pid === undefined) throw new Error(`${part} does not run`);
        const before = said.length;
        process.kill(pid, 'SIGKILL');
        await expect.poll(() => said.slice(before)).toContain(`${part} is back`);
        await expect.poll(() => readiness(system.url)).toBe(200);
        expect(system.pids()[part]).not.toBe(pid);
      }
    } finally {
      await system.stop();
    }
  });

  it('has a registry that reports by one command, and says in one sentence what is wrong with it', async () => {
    const enterprise = '91330105MA2AXN003K';
    const on = ['--on', '2026-03-02'];
    const move = [...on, '--district', '滨江区', '--address', '江南大道9号（样例）'];
    expect(await registry('address-change', enterprise, ...move)).toMatchObject({
      exitCode: 1,
      err: `No system runs on ${dataDir}: start it with \`npm start\`, or name its folder with --data.\n`,
    });
    const system = await start();
    try {
      const event = [enterprise, ...move, '--id', 'SAMPLE-1'];
      const stated = `SAMPLE-1: ${enterprise} moves to 滨江区 on 2026-03-02`;
      expect(await registry('address-change', ...event)).toEqual({
        ...{ exitCode: 0, err: '' },
        out: `${stated}; awards notified: 0\n`,
      });
      expect((await registry('address-change', ...event)).out).toBe(
        `${stated}, which was known; awards notified: 0\n`,
      );
      const inside = ['--district', '拱墅区', '--address', '半山路1号（样例）', '--street', 'street-banshan'];
      const successor = '91330105MA2AYH0024';
      const others = [
        ['address-change', 'SAMPLE-2', 'moves to 拱墅区', ...inside],
        ['dissolution', 'SAMPLE-3', 'is dissolved'],
        ['bankruptcy', 'SAMPLE-4', 'is bankrupt'],
        ['merger', 'SAMPLE-5', `is merged into ${successor}`, '--successor', successor],
      ] as const;
      await Promise.all(
        others.map(async ([kind, id, words, ...options]) => {
          const { out } = await registry(kind, enterprise, '--on', '2026-03-03', '--id', id, ...options);
          expect(out).toBe(`${id}: ${enterprise} ${words} on 2026-03-03; awards notified: 0\n`);
        }),
      );
      const rows = await ask(
        system.database.ownerUrl,
        (sql) => sql`select e.event, e.person, k.person as signer from register_events e
          join register_keys k on k.id = e.signature->>'key' order by e.id`,
      );
      const by = { person: 'p-registry-1', signer: 'p-registry-1' };
      expect(rows).toMatchObject([
        { ...by, event: { kind: 'addressChange', district: '滨江区' } },
        { ...by, event: { kind: 'addressChange', street: 'street-banshan' } },
        { ...by, event: { kind: 'dissolution' } },
        { ...by, event: { kind: 'bankruptcy' } },
        { ...by, event: { kind: 'merger', successor } },
      ]);

      const wrong = [
        [
          `value '123' is invalid for argument 'enterprise'. "123": A unified social credit code has 18 digits`,
          'dissolution',
          '123',
          ...on,
        ],
        [
          `argument 'x' is invalid. "x": A unified social credit code has 18 digits`,
          'merger',
          enterprise,
          ...on,
          '--successor',
          'x',
        ],
        ["'2026-02-30' is invalid. Give a day as YYYY-MM-DD", 'merger', enterprise, '--on', '2026-02-30'],
        ['(registry.notYetEffective)', 'dissolution', enterprise, '--on', '2999-01-01'],
        ['(registry.otherEvent)', 'address-change', ...event, '--district', '拱墅区'],
        [
          'street: "x": There is no such street or park. A department is none. Choose one of',
          'address-change',
          enterprise,
          ...move,
          '--street',
          'x',
        ],
      ] as const;
      await Promise.all(
        wrong.map(async ([sentence, kind, ...options]) => {
          const { exitCode, err } = await registry(kind, ...options);
          expect(exitCode).toBe(err.startsWith('error: ') ? 2 : 1);
          expect(err).toContain(sentence);
          expect(err.trim().split('\n')).toHaveLength(1);
        }),
      );
    } finally {
      await system.stop();
    }
  });

  it('exports histories each hour and sweeps everything each night, by schedules that the engine keeps', async () => {
    const system = await start();
    try {
      await withClient(system.engine.address, async (client) => {
        const planned = async (id: string) => client.schedule.getHandle(id).describe();
        const { spec: exports } = await planned('evidence-export');
        const { spec: sweeps } = await planned('evidence-sweep');
        expect(exports.intervals).toMatchObject([{ every: 3_600_000 }]);
        expect(sweeps.calendars).toMatchObject([{ hour: [{ start: 3, end: 3 }] }]);
        expect(sweeps.timezone).toBe('Asia/Shanghai');
        for (const id of ['evidence-export', 'evidence-sweep']) {
          // The full hour may have begun a run already: from here on only the test does.
          await client.schedule.getHandle(id).pause();
          const { numActionsTaken } = (await planned(id)).info;
          await client.schedule.getHandle(id).trigger();
          await expect.poll(async () => (await planned(id)).info.numActionsTaken).toBe(numActionsTaken + 1);
          const run = (await planned(id)).info.recentActions.at(-1);
          if (run?.action.type !== 'startWorkflow') throw new Error('a schedule starts a workflow');
          await client.workflow.getHandle(run.action.workflow.workflowId).result();
        }
      });
      const swept = await ask(
        system.database.ownerUrl,
        (sql) =>
          sql`select requested_by as by, result->'findings' as findings from audits where kind = 'sweep'`,
      );
      expect(swept.at(-1)).toEqual({ by: 'clock', findings: [] });
    } finally {
      await system.stop();
    }
  });

  it('forgets all data on a reset, and stops in order when it is asked to', async () => {
    const { out, end } = await npmStart('--reset');
    const { database, temporal } = addressesIn(out);
    const password = await readFile(join(dataDir, 'secrets', 'database-owner'), 'utf8');
    const [row] = await ask(
      `postgres://gongshu_owner:${password}@${database}/gongshu`,
      (sql) => sql`select to_regclass('witness') as witness`,
    );
    expect(row).toEqual({ witness: null });
    await expect(
      withClient(temporal, (client) => client.workflow.getHandle('witness').describe()),
    ).rejects.toThrow(/not found/i);

    const before = await marks();
    expect(await end('SIGTERM')).toBe(0);
    expect([...before.values()].filter(isRunning)).toEqual([]);
    expect(await marks()).toEqual(new Map());
  });

  it('that cannot start stops what had started', async () => {
    await expect(
      startSystem({
        dataDir,
        port: 0,
        env: { ...env, TEMPORAL_CLI_PATH: '/no/such/temporal' },
        say: () => undefined,
        onGiveUp: () => undefined,
      }),
    ).rejects.toThrow('TEMPORAL_CLI_PATH: there is no /no/such/temporal; name another one or unset it.');
    expect(await marks()).toEqual(new Map());
  });

  it('uses a PostgreSQL and a Temporal server of the environment instead of its own', async () => {
    const bare = await bareDatabase();
    const system = await startSystem({
      dataDir,
      port: 0,
      env: {
        ...env,
        DATABASE_URL: bare.url,
        TEMPORAL_ADDRESS: inject('temporalAddress'),
        TEMPORAL_NAMESPACE: await freshNamespace(),
      },
      demonstration: true,
      say: () => undefined,
      onGiveUp: () => undefined,
    });
    try {
      expect(Object.keys(system.pids()).sort()).toEqual(['api', 'worker']);
      expect(await readiness(system.url)).toBe(200);
    } finally {
      await system.stop();
      await bare.drop();
    }
  });

  it.each([
    [
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      /^The PostgreSQL of DATABASE_URL does not answer/,
    ],
    [{ TEMPORAL_ADDRESS: '127.0.0.1:1' }, /^The Temporal server at 127.0.0.1:1 does not answer/],
  ])('says in one sentence that nobody answers at %o', async (wrong, sentence) => {
    await expect(
      startSystem({
        dataDir,
        port: 0,
        env: { ...env, ...wrong },
        demonstration: true,
        say: () => undefined,
        onGiveUp: () => undefined,
      }),
    ).rejects.toThrow(sentence);
  });

  it('says which namespace is missing on the server of the environment', async () => {
    const wrong = { TEMPORAL_ADDRESS: inject('temporalAddress'), TEMPORAL_NAMESPACE: 'not-there' };
    await expect(
      startSystem({
        dataDir,
        port: 0,
        env: { ...env, ...wrong },
        demonstration: true,
        say: () => undefined,
        onGiveUp: () => undefined,
      }),
    ).rejects.toThrow(/has no namespace "not-there"; make it: temporal operator namespace create/);
  });
});
