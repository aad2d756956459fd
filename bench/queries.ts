import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from '../db/migrate.ts';
import { selected, selectList } from '../db/columns/lists.ts';
import { connect, type Database } from '../db/connect.ts';
import { companyRegisterKeys } from '../db/enterprise/register-keys.table.ts';
import { units } from '../db/person/units.table.ts';
import { prepared, query, type Value } from '../db/prepared.ts';
import { steps } from '../db/step/steps.table.ts';
import { onThrowawayPostgres } from './throwaway-postgres.ts';

const ROUNDS = 9;
const PER_ROUND = 400;
const WAYS = ['tagged', 'prepared', 'drizzle', 'unprepared'] as const;
type Way = (typeof WAYS)[number];
const IN_WORDS: Readonly<Record<Way, string>> = {
  tagged: 'a tagged statement of postgres.js',
  prepared: 'built by drizzle once, sent by postgres.js',
  drizzle: 'drizzle .prepare(name) on a pool of its own',
  unprepared: 'drizzle without .prepare()',
};
/** The way that plain reads take may cost this much of the tagged one. */
const MUST = 1.25;
const KEY = ['id', 'person', 'publicKey', 'fromDay'] as const;
const UNIT = ['id', 'zh', 'en', 'untilDay'] as const;
const STEP = ['application', 'seq', 'event', 'outcome', 'stateAfter', 'at'] as const;

/**
 * Three plain reads four ways on one PostgreSQL, one connection each, interleaved: one row by its key, a list of 40 rows, and
 * 30 wide rows with JSON and instants. Prints medians in microseconds with the CPU time of this process.
 * @returns whether the way that `db/` takes is within the must
 */
export async function run(): Promise<boolean> {
  return onThrowawayPostgres(false, async ({ url }) => {
    await migrate(url);
    const own = connect(url, 1);
    const lent = connect(url, 1);
    try {
      await fill(own);
      const reads = readsOn(own, lent);
      const ratios: number[] = [];
      for (const [name, ways] of Object.entries(reads)) ratios.push(await compare(name, ways));
      console.log(`${ROUNDS} rounds of ${PER_ROUND}, node ${process.version}, must ${MUST}`);
      return Math.max(...ratios) <= MUST;
    } finally {
      await Promise.all([own.close(), lent.close()]);
    }
  });
}

async function fill({ sql: owner }: Database): Promise<void> {
  await owner`insert into units (id, kind, zh, en) select 'u' || n, 'department', '单位' || n, 'unit ' || n from generate_series(1, 40) n`;
  await owner`insert into persons (id, account) select 'p' || n, 'a' || n from generate_series(1, 500) n`;
  await owner`insert into register_keys (id, person, public_key, from_day)
    select 'k' || n, 'p' || n, repeat('k', 43), '2026-01-01' from generate_series(1, 500) n`;
  const event = {
    type: 'office.approve',
    payload: { reasons: 'as the file shows' },
    actor: { person: 'p1' },
  };
  // Nobody acted: these rows stand for a journal, and no right of theirs is asked for.
  await owner`alter table steps disable trigger lawful_actor`;
  await owner`
    insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after, outcome,
      machine_version, run_id, hash)
    select 'A' || a, n, a || '/' || n, true, 'office.approve', 'p1', now(), ${owner.json(event)}, 'submitted', 'submitted',
      '{"result": "accepted", "deadlines": [], "events": [], "sends": []}', 1, 'r', repeat('0', 64)
    from generate_series(1, 50) a, generate_series(1, 30) n`;
  await owner`alter table steps enable trigger lawful_actor`;
  await owner`analyze`;
}

type Reads = Readonly<Record<string, Readonly<Record<Way, (n: number) => Promise<readonly object[]>>>>>;

function readsOn(own: Database, lent: Database): Reads {
  const { sql: tagged } = own;
  const lists = {
    key: selectList(companyRegisterKeys, KEY),
    unit: selectList(units, UNIT),
    step: selectList(steps, STEP),
  };
  const db = drizzle({ client: lent.sql });
  const byKey = (value: Value<{ id: string }>) => eq(companyRegisterKeys.id, value('id'));
  const ofAward = (value: Value<{ application: string }>) => eq(steps.application, value('application'));
  const keyOf = prepared((value: Value<{ id: string }>) =>
    query
      .select(selected(companyRegisterKeys, ...KEY))
      .from(companyRegisterKeys)
      .where(byKey(value)),
  );
  const allUnits = prepared(() =>
    query
      .select(selected(units, ...UNIT))
      .from(units)
      .orderBy(units.id),
  );
  const stepsOf = prepared((value: Value<{ application: string }>) =>
    query
      .select(selected(steps, ...STEP))
      .from(steps)
      .where(ofAward(value))
      .orderBy(steps.seq),
  );
  const key = db
    .select(selected(companyRegisterKeys, ...KEY))
    .from(companyRegisterKeys)
    .where(byKey(sql.placeholder))
    .prepare('key');
  const unit = db
    .select(selected(units, ...UNIT))
    .from(units)
    .orderBy(units.id)
    .prepare('unit');
  const step = db
    .select(selected(steps, ...STEP))
    .from(steps)
    .where(ofAward(sql.placeholder))
    .orderBy(steps.seq)
    .prepare('step');
  return {
    'one row by its key': {
      tagged: (n) => tagged`select ${tagged.unsafe(lists.key)} from register_keys where id = ${`k${n}`}`,
      prepared: (n) => keyOf(own, { id: `k${n}` }),
      drizzle: (n) => key.execute({ id: `k${n}` }),
      unprepared: (n) =>
        db
          .select(selected(companyRegisterKeys, ...KEY))
          .from(companyRegisterKeys)
          .where(eq(companyRegisterKeys.id, `k${n}`)),
    },
    'a list of 40 rows': {
      tagged: () => tagged`select ${tagged.unsafe(lists.unit)} from units order by id`,
      prepared: () => allUnits(own, {}),
      drizzle: () => unit.execute(),
      unprepared: () =>
        db
          .select(selected(units, ...UNIT))
          .from(units)
          .orderBy(units.id),
    },
    '30 wide rows with JSON': {
      tagged: (n) =>
        tagged`select ${tagged.unsafe(lists.step)} from steps where application = ${`A${n % 50}`} order by seq`,
      prepared: (n) => stepsOf(own, { application: `A${n % 50}` }),
      drizzle: (n) => step.execute({ application: `A${n % 50}` }),
      unprepared: (n) =>
        db
          .select(selected(steps, ...STEP))
          .from(steps)
          .where(eq(steps.application, `A${n % 50}`))
          .orderBy(steps.seq),
    },
  };
}

/** @returns what the way of `db/` costs of the tagged one */
async function compare(name: string, ways: Reads[string]): Promise<number> {
  const [like, ...others] = await Promise.all(WAYS.map((way) => ways[way](7)));
  for (const other of others)
    if (JSON.stringify(other) !== JSON.stringify(like))
      throw new Error(`${name}: the ways do not read the same`);
  const wall: Record<Way, number[]> = { tagged: [], prepared: [], drizzle: [], unprepared: [] };
  const cpu: Record<Way, number[]> = { tagged: [], prepared: [], drizzle: [], unprepared: [] };
  for (let round = -1; round < ROUNDS; round += 1)
    for (const way of WAYS) {
      const before = process.cpuUsage();
      const times: number[] = [];
      for (let n = 1; n <= PER_ROUND; n += 1) times.push(await microseconds(() => ways[way](n)));
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      wall[way].push(median(times));
      cpu[way].push((user + system) / PER_ROUND);
    }
  console.log(name);
  for (const way of WAYS) {
    const share = median(wall[way].map((time, round) => time / (wall.tagged[round] ?? time)));
    console.log(
      `  ${IN_WORDS[way].padEnd(46)} ${median(wall[way]).toFixed(0).padStart(5)} us, CPU ${median(cpu[way]).toFixed(0).padStart(4)} us, ratio ${share.toFixed(2)}`,
    );
  }
  return median(wall.prepared.map((time, round) => time / (wall.tagged[round] ?? time)));
}

async function microseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) * 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
