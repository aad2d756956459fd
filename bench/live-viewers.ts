import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openApplicationRole } from '../embedded/application-role.ts';
import { freePort } from '../embedded/ports.ts';
import { onThrowawayPostgres } from './throwaway-postgres.ts';
import { columnsIn } from '../machine/columns.ts';
import { policyIn } from '../machine/policy-in.ts';
import { seedDemonstration } from '../embedded/seed-demonstration.ts';
import { simulatedPolicy } from '../policy/packs/versions.ts';
import { connect } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { CLAIM, WHO } from '../test/machine/life.ts';
import { tokenOf } from '../test/support/event-reader.ts';
import { HandDriver } from '../test/support/hand-driver.ts';
import { sendersOn } from '../test/support/signing.ts';
import { firstMessage } from './first-message.ts';

const VIEWERS = 2_000;
const AWARDS = 100;
const STEPS_PER_SECOND = 5;
const POLL_MS = 5_000;
/** Viewers that come at the same time. */
const AT_ONCE = 50;
const ROUNDS = 5;
const ROUND_MS = 10_000;
const MUST = 1 / 10;
const TICKS_PER_SECOND = 100;

/**
 * 2,000 viewers of 100 awards on one process, live against asking every five seconds, interleaved, with the same steps being
 * written. Prints memory per viewer, the delay of an event after its commit, and the ratio of processor time.
 * @returns whether a live viewer costs at most a tenth
 */
export async function run(): Promise<boolean> {
  return onThrowawayPostgres(false, async ({ folder, password, url }) => {
    const port = await freePort();
    await migrate(url);
    const applicationUrl = await openApplicationRole(url, password);
    await seedDemonstration(url);
    const env = {
      ...process.env,
      DATABASE_URL: applicationUrl,
      PORT: String(port),
      DEVELOPMENT_KEY_FILE: join(folder, 'key.json'),
    };
    const execArgv = ['--import', 'tsx', '--expose-gc'];
    const api = fork(fileURLToPath(new URL('live-api.ts', import.meta.url)), { env, execArgv });
    const database = connect(applicationUrl, 4);
    try {
      await firstMessage(api);
      const deps = {
        database,
        policy: simulatedPolicy(),
        columnsIn,
        policyIn,
        senders: sendersOn(database),
        deliver: () => Promise.resolve(),
      };
      const awards = Array.from({ length: AWARDS }, (_, index) => new HandDriver(deps, `L${index}`));
      for (const award of awards)
        await award.send('application.submit', WHO.applicant, { claim: claimOf(award), documents: [] });
      return await compare(api, `http://127.0.0.1:${port}`, awards);
    } finally {
      if (api.exitCode === null && api.kill('SIGTERM')) await once(api, 'exit');
      await database.close();
    }
  });
}

const claimOf = ({ application }: HandDriver): object => ({
  ...CLAIM,
  recognition: `product:${application}`,
  certificate: application,
});

async function compare(api: ChildProcess, url: string, awards: readonly HandDriver[]): Promise<boolean> {
  const token = await tokenOf(url, 'handler-1');
  const headers = { authorization: `Bearer ${token}` };
  const committed = new Map<string, number>();
  const delays: number[] = [];
  const bytesPerViewer: number[] = [];
  const live: number[] = [];
  const asking: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    idle.push(await during(api, () => write(awards, committed)));
    const before = await memoryOf(api);
    const streams = await watch(url, headers, awards, committed, delays);
    bytesPerViewer.push((await memoryOf(api)) - before);
    live.push(await during(api, () => write(awards, committed)));
    for (const stream of streams) stream.destroy();
    const agent = new Agent({ keepAlive: true, maxSockets: VIEWERS });
    asking.push(
      await during(api, () => Promise.all([write(awards, committed), ask(url, headers, awards, agent)])),
    );
    agent.destroy();
    console.error(
      `round ${round + 1}: idle ${percent(idle.slice(-1))}, live ${percent(live.slice(-1))}, asking ${percent(asking.slice(-1))}`,
    );
  }
  const [kept, asked] = [median(live) - median(idle), median(asking) - median(idle)];
  const ratio = Math.max(kept, 0) / asked;
  const kib = median(bytesPerViewer) / VIEWERS / 1024;
  console.log(
    `${VIEWERS} viewers of ${AWARDS} awards, ${STEPS_PER_SECOND} steps/s, ${ROUNDS} rounds of ${ROUND_MS / 1000} s each way`,
  );
  console.log(`memory per live viewer ${kib.toFixed(1)} KiB, heap and buffers`);
  console.log(
    `delay after commit p50 ${percentile(delays, 50).toFixed(0)} ms, p99 ${percentile(delays, 99).toFixed(0)} ms, ${delays.length} events`,
  );
  console.log(
    `processor time of the API: idle ${percent(idle)}, live ${percent(live)}, asking every ${POLL_MS / 1000} s ${percent(asking)}`,
  );
  console.log(`a live viewer costs ${ratio.toFixed(3)} of one that asks, must ${MUST}`);
  console.log(
    `Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}, PostgreSQL 18 embedded, not durable`,
  );
  return ratio <= MUST;
}

/** Writes steps at an even pace for one round. */
async function write(awards: readonly HandDriver[], committed: Map<string, number>): Promise<void> {
  const end = performance.now() + ROUND_MS;
  for (let index = 0; performance.now() < end; index += 1) {
    const award = awards[index % awards.length];
    if (award === undefined) return;
    const payload =
      award.state === 'returned' ? { claim: claimOf(award), documents: [] } : { reasons: 'bench' };
    if (award.state === 'returned') await award.send('application.resubmit', WHO.applicant, payload);
    else await award.send('application.return', WHO.handler, payload);
    committed.set(`${award.application}/${award.seq}`, performance.now());
    await delay(1000 / STEPS_PER_SECOND);
  }
}

async function watch(
  url: string,
  headers: Record<string, string>,
  awards: readonly HandDriver[],
  committed: ReadonlyMap<string, number>,
  delays: number[],
): Promise<readonly IncomingMessage[]> {
  const come = async (index: number): Promise<IncomingMessage> => {
    const application = awards[index % awards.length]?.application ?? '';
    const request = get(`${url}/api/applications/${application}/events`, { headers, agent: false });
    const [stream] = (await once(request, 'response')) as [IncomingMessage];
    if (stream.statusCode !== 200) throw new Error(`a viewer was answered ${String(stream.statusCode)}`);
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => {
      const seq = /^id: (\d+)\nevent: step/m.exec(chunk.toString())?.[1];
      const at = seq === undefined ? undefined : committed.get(`${application}/${seq}`);
      if (at !== undefined) delays.push(performance.now() - at);
    });
    return stream;
  };
  const streams: IncomingMessage[] = [];
  for (let from = 0; from < VIEWERS; from += AT_ONCE)
    streams.push(
      ...(await Promise.all(Array.from({ length: AT_ONCE }, async (_, index) => come(from + index)))),
    );
  return streams;
}

/** Every viewer asks once in its interval, evenly spread. */
async function ask(
  url: string,
  headers: Record<string, string>,
  awards: readonly HandDriver[],
  agent: Agent,
): Promise<void> {
  const end = performance.now() + ROUND_MS;
  const due = performance.now();
  for (let index = 0; performance.now() < end; index += 1) {
    const application = awards[index % awards.length]?.application ?? '';
    const known = { ...headers, 'if-none-match': `"${awards[index % awards.length]?.seq ?? 0}"` };
    get(`${url}/api/applications/${application}`, { headers: known, agent }, (answer) => answer.resume()).on(
      'error',
      () => undefined,
    );
    await delay(Math.max(0, due + (index * POLL_MS) / VIEWERS - performance.now()));
  }
}

/** Seconds of processor time that the API took per second of the work. */
async function during(api: ChildProcess, work: () => Promise<unknown>): Promise<number> {
  const [before, begun] = [await processorSeconds(api), performance.now()];
  await work();
  return ((await processorSeconds(api)) - before) / ((performance.now() - begun) / 1000);
}

async function processorSeconds({ pid }: ChildProcess): Promise<number> {
  const fields = (await readFile(`/proc/${String(pid)}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

async function memoryOf(api: ChildProcess): Promise<number> {
  api.send('memory');
  const [{ held }] = (await once(api, 'message')) as [{ held: number }];
  return held;
}

const percent = (values: readonly number[]): string => `${(median(values) * 100).toFixed(1)} %`;
const median = (values: readonly number[]): number => percentile(values, 50);

function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? Number.NaN;
}
