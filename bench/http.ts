import { fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PendingQuery, Row } from 'postgres';
import type { Deps } from '../activities/deps.ts';
import { openApplicationRole } from '../embedded/application-role.ts';
import { onThrowawayPostgres } from './throwaway-postgres.ts';
import { columnsIn } from '../machine/columns.ts';
import { policyIn } from '../machine/policy-in.ts';
import { migrate } from '../db/migrate.ts';
import { seedDemonstration } from '../embedded/seed-demonstration.ts';
import { simulatedPolicy } from '../policy/packs/versions.ts';
import { connect, type Database } from '../db/connect.ts';
import { findApplication } from '../db/application/find-application.ts';
import { findPerson } from '../db/person/find-person.ts';
import { keepAnswer, reserveKey } from '../db/command/idempotency.ts';
import { machineOf, NEWEST_MACHINE } from '../machine/versions.ts';
import { CLAIM, WHO } from '../test/machine/life.ts';
import { HandDriver } from '../test/support/hand-driver.ts';
import { sendersOn } from '../test/support/signing.ts';
import { firstMessage } from './first-message.ts';
import { compareLists } from './lists.ts';

const ROUNDS = 7;
/** Reads are short: many small rounds, so that whatever else the machine does falls on both alike. */
const READ_ROUNDS = 31;
const READS = 800;
const IN_FLIGHT = 32;
const PAGES = 60;
const DECISIONS = 40;
const FEW = 1_000;
/** `BENCH_APPLICATIONS` names fewer, to try the bench out. */
const MANY = Number(process.env['BENCH_APPLICATIONS'] ?? 1_000_000);
const DEPTH = Math.round(MANY * 0.4);
const MUST = { read: 0.85, page: 1.2, decision: 1.2 } as const;
const AT = '2026-03-02T02:00:00.000Z';

interface Servers {
  readonly api: string;
  readonly peer: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * Reads of one application's status with identity and ownership against Fastify with raw postgres.js by primary key; the
 * reviewer's queue at depth 400,000 against its first page; database time of a decision among 10^6 applications against
 * the same among 10^3. All interleaved on one durable PostgreSQL.
 * @returns whether all are within what they must be
 */
export async function run(): Promise<boolean> {
  return onThrowawayPostgres(true, async ({ url }) => {
    const many = await filled(url, 'many', MANY);
    const few = await filled(url, 'few', FEW);
    console.log(
      `PostgreSQL 18 embedded, durable, Node ${process.version}, ${cpus().length} cores, ${ROUNDS} rounds each, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
    );
    const lists = await compareLists(many.database, few.database);
    const decisions = await compareDecisions(many, few);
    const reads = await withServers(many.applicationUrl, compareReads);
    await Promise.all([many.database.close(), few.database.close()]);
    return lists && decisions && reads;
  });
}

interface Filled {
  readonly database: Database;
  readonly applicationUrl: string;
}

type Condition = PendingQuery<Row[]>;

/** A product of two signs of two hundred, or the one that is looked for. */
function namedProduct(sql: Database['sql'], isLookedFor: Condition) {
  return sql`'product:' || case when ${isLookedFor} then '龙井'
    else chr(20000 + (n % 199)) || chr(30000 + (n / 199 % 211)) end || n`;
}

/** A database of its own with so many generated applications, each with a task that waits for the office. */
async function filled(adminUrl: string, name: string, applications: number): Promise<Filled> {
  const admin = connect(adminUrl, 1);
  await admin.sql`create database ${admin.sql(name)}`;
  await admin.close();
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  await seedDemonstration(url.href);
  const owner = connect(url.href, 1);
  const definition = machineOf(NEWEST_MACHINE);
  const submitted = definition.decide(definition.start(), {
    type: 'application.submit',
    payload: { claim: CLAIM, documents: [] },
    actor: WHO.applicant,
    at: AT,
    commandId: 'generated',
  });
  if (!submitted.accepted) throw new Error('the generated claim is refused');
  const snapshot = owner.sql.json(definition.persist(submitted.next) as never);
  // Eight of each database have the name, the amount, the unit and the handler that filters look for.
  const isLookedFor = owner.sql`n % ${applications / 8}::integer = 7`;
  console.error(`${applications} applications are being generated`);
  await owner.sql`
    insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines, head, at, submitted_at,
      amount_fen, committed_fen, rests)
    select 'G' || lpad(n::text, 15, '0'), ${CLAIM.enterprise}, 'C1',
      ${owner.sql.json(CLAIM)} || jsonb_build_object('certificate', 'G' || n, 'recognition', ${namedProduct(owner.sql, isLookedFor)}), '|g' || n, 'submitted', 1, 1, ${NEWEST_MACHINE},
      ${snapshot}, '[]', repeat('0', 64), at, at,
      case when ${isLookedFor} then 5000000 end, 0, false
    from generate_series(1, ${applications}::integer) as n, lateral (select timestamptz '2020-01-01' + n * interval '1 minute' as at) t`;
  await owner.sql`
    insert into tasks (application, opened_by, task, unit, waits_for, duty, deadline, due, provisional, opened_at)
    select id, 1, 'accept', '', 'office', 'handle', 'acceptance.due', submitted_at + interval '7 days', false, submitted_at
    from applications`;
  await owner.sql`
    insert into tasks (application, opened_by, task, unit, waits_for, duty, deadline, due, provisional, opened_at)
    select id, 1, 'verify', 'market', 'department', 'verify', 'acceptance.due', submitted_at + interval '7 days', false, submitted_at
    from applications where amount_fen > 0`;
  await owner.sql`
    insert into duties (application, person, capacity, since)
    select id, 'p-handler-1', 'handle', 1 from applications where amount_fen > 0`;
  // A row waits to be sealed where it is written: these are written by nobody.
  await owner.sql`alter table steps disable trigger seal_later`;
  await owner.sql`alter table steps disable trigger lawful_actor`;
  await owner.sql`
    insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after, outcome,
      machine_version, run_id, hash)
    select id, 1, id, true, 'application.submit', ${WHO.applicant.person}, at,
      jsonb_build_object('type', 'application.submit', 'payload', jsonb_build_object('claim', claim, 'documents', '[]'::jsonb)),
      'draft', 'submitted', '{}', ${NEWEST_MACHINE}, 'generated', repeat('0', 64) from applications`;
  await owner.sql`analyze`;
  await owner.close();
  const applicationUrl = await openApplicationRole(url.href, 'bench');
  return { database: connect(applicationUrl, 4), applicationUrl };
}

async function withServers(
  databaseUrl: string,
  work: (servers: Servers) => Promise<boolean>,
): Promise<boolean> {
  const program = fileURLToPath(new URL('http-servers.ts', import.meta.url));
  const child = fork(program, [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  try {
    return await work((await firstMessage(child)) as Servers);
  } finally {
    child.kill();
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });

async function read(url: string, token?: string): Promise<Record<string, unknown>> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered ${String(response.statusCode)}`));
        else resolve(JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
      });
    }).on('error', reject);
  });
}

async function compareReads({ api, peer, tokens }: Servers): Promise<boolean> {
  const idOf = (index: number): string => `G${String(((index * 7919) % MANY) + 1).padStart(15, '0')}`;
  const perSecond = async (readOne: (index: number) => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    let next = 0;
    await Promise.all(
      Array.from({ length: IN_FLIGHT }, async () => {
        while (next < READS) await readOne((next += 1));
      }),
    );
    return (READS * 1000) / (performance.now() - begun);
  };
  const reads = await interleaved(
    () => perSecond((index) => read(`${api}/applications/${idOf(index)}`, tokens['applicant-qiaoxi'])),
    () => perSecond((index) => read(`${peer}/applications/${idOf(index)}`)),
    READ_ROUNDS,
  );
  const isFastEnough = print(
    `status reads/s, ${IN_FLIGHT} in flight, against raw rows by primary key`,
    reads,
    (ratio) => ratio >= MUST.read,
    MUST.read,
  );

  const first = `${api}/tasks?limit=50`;
  const cursor = await cursorAt(api, tokens['handler-1'] ?? '');
  const deep = `${first}&cursor=${cursor}`;
  const pageOf = async (url: string): Promise<number> =>
    median(await times(PAGES, () => read(url, tokens['handler-1'])));
  const pages = await interleaved(
    () => pageOf(deep),
    () => pageOf(first),
  );
  return (
    print(
      'ms of a queue page at depth 400,000 against the first',
      pages,
      (ratio) => ratio <= MUST.page,
      MUST.page,
    ) && isFastEnough
  );
}

/** Where the page after the first 400,000 tasks begins, as the API itself would say it. */
async function cursorAt(api: string, token: string): Promise<string> {
  const { tasks } = (await read(`${api}/tasks?limit=1`, token)) as { tasks: { due: string }[] };
  const due = new Date(Date.parse(tasks[0]?.due ?? '') + DEPTH * 60_000).toISOString().replace('Z', '000Z');
  const id = `G${String(DEPTH + 1).padStart(15, '0')}`;
  return Buffer.from(JSON.stringify([due, id, 'accept', ''])).toString('base64url');
}

/** Everything that a decision asks of the database, at the API and in its recording, among many and among few. */
async function compareDecisions(many: Filled, few: Filled): Promise<boolean> {
  const [amongMany, amongFew] = await Promise.all([many, few].map(async ({ database }) => decider(database)));
  if (amongMany === undefined || amongFew === undefined) return false;
  const timed = async (decide: () => Promise<unknown>): Promise<number> =>
    median(await times(DECISIONS, decide));
  const decisions = await interleaved(
    () => timed(amongMany),
    () => timed(amongFew),
  );
  return print(
    'ms of database time per decision, 10^6 applications against 10^3',
    decisions,
    (ratio) => ratio <= MUST.decision,
    MUST.decision,
  );
}

async function decider(database: Database): Promise<() => Promise<unknown>> {
  const deps: Deps = {
    database,
    policy: simulatedPolicy(),
    columnsIn,
    policyIn,
    senders: sendersOn(database),
    deliver: () => Promise.resolve(),
  };
  const award = new HandDriver(deps, 'decided');
  const form = { claim: { ...CLAIM, certificate: 'decided' }, documents: [] };
  await award.send('application.submit', WHO.applicant, form, AT);
  let isReturned = false;
  let count = 0;
  return async () => {
    const keyed = { person: 'p-handler-1', key: `decision-${(count += 1)}`, requestHash: 'bench' };
    const person = await findPerson(database, 'handler-1', '2026-03-02');
    if (person === null) throw new Error('the demonstration people are missing');
    await reserveKey(database, keyed, { commandId: keyed.key, application: 'decided' }, 10);
    await findApplication(database, 'decided', person);
    if (isReturned) await award.send('application.resubmit', WHO.applicant, form, AT);
    else await award.send('application.return', WHO.handler, { reasons: 'bench' }, AT);
    isReturned = !isReturned;
    await keepAnswer(database, keyed, { status: 200, body: '{}', headers: {} });
  };
}

interface Compared {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** A B A B; the first round warms up. */
async function interleaved(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
  count = ROUNDS,
): Promise<Compared> {
  const rounds: { ours: number; theirs: number }[] = [];
  for (let round = 0; round <= count; round += 1) rounds.push({ ours: await ours(), theirs: await theirs() });
  const warm = rounds.slice(1);
  return { ours: warm.map((round) => round.ours), theirs: warm.map((round) => round.theirs) };
}

function print(
  what: string,
  { ours, theirs }: Compared,
  isWithin: (ratio: number) => boolean,
  must: number,
): boolean {
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
  const ratio = median(ratios);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  console.log(
    `${what}: ${median(ours).toFixed(2)} and ${median(theirs).toFixed(2)}, ratio ${ratio.toFixed(2)} (${range}), must ${must}`,
  );
  return isWithin(ratio);
}

async function times(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
