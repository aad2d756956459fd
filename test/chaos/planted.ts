import { connect, type Sql } from '../../db/connect.ts';
import { unsafeDriver } from '../faults/unsafe-driver.ts';
import { checkHistories, checkRecords, type Violation } from './check.ts';
import type { ClientLog } from './client-log.ts';
import type { Stage } from './stage.ts';

/** One thing that is made wrong, and the invariant that must notice it. */
interface Plant {
  readonly invariant: Violation['invariant'];
  /** Changes copies of tables that only its own session sees. */
  readonly breakIt?: (sql: Sql) => Promise<unknown>;
  /** Changes what the client knows. */
  readonly misremember?: (log: ClientLog) => ClientLog;
}

const PLANTS: readonly Plant[] = [
  { invariant: 'I1', misremember: (log) => ({ ...log, seen: new Map([['A-lost', 'submitted']]) }) },
  { invariant: 'I1', breakIt: (sql) => sql`update applications set id = 'A-unknown' where seq < 5` },
  {
    invariant: 'I2',
    breakIt: (sql) => sql`
      insert into transfers select application, step + 1000, kind, debit, credit, amount_fen, key, sequence, reference
      from transfers where kind = 'post' limit 1`,
  },
  { invariant: 'I3', breakIt: (sql) => sql`update transfers set step = step + 1000 where kind = 'post'` },
  { invariant: 'I3', breakIt: (sql) => sql`update allotments set amount_fen = 1` },
  {
    invariant: 'I4',
    breakIt: (sql) => sql`update applications set state = 'withdrawn' where state = 'funded.settled'`,
  },
  {
    invariant: 'I5',
    breakIt: (sql) => sql`
      update steps set event = jsonb_set(event, '{actor,person}', (
        select other.event #> '{actor,person}' from steps other
        where other.application = steps.application and other.event #>> '{actor,as}' = 'handle' limit 1))
      where event #>> '{actor,as}' = 'approve'`,
  },
  { invariant: 'I6', breakIt: (sql) => sql`update applications set state = 'submitted', seq = seq + 1` },
  { invariant: 'I7', breakIt: (sql) => sql`delete from steps where seq = 2` },
  {
    invariant: 'I8',
    misremember: ({ acknowledged, ...log }) => ({
      ...log,
      acknowledged: acknowledged.map((each) => ({ ...each, commandId: 'never recorded' })),
    }),
  },
  { invariant: 'I9', breakIt: (sql) => sql`update log_leaves set digest = 'another' where index = 3` },
  { invariant: 'I9', breakIt: (sql) => sql`delete from log_leaves where kind = 'steps'` },
  { invariant: 'I9', misremember: (log) => ({ ...log, checkpoints: [{ size: 3, root: 'another' }] }) },
  {
    invariant: 'I10',
    breakIt: (sql) => sql`update tasks set due = due + interval '1 millisecond' where task = 'watch'`,
  },
  {
    invariant: 'I11',
    breakIt: (sql) => sql`
      insert into unrecorded_steps (application, seq, kind) select id, seq + 1, 'planted' from applications limit 1`,
  },
  { invariant: 'I13', breakIt: (sql) => sql`update granted_levels set amount_fen = amount_fen + 1` },
];

const TABLES = [
  'steps',
  'applications',
  'transfers',
  'allotments',
  'tasks',
  'log_leaves',
  'granted_levels',
  'unrecorded_steps',
];

/** What the checker says of each plant. Nothing is changed: a session's own tables go before those of the same names. */
export async function planted(
  { auditor, ownerUrl }: Pick<Stage, 'auditor' | 'ownerUrl'>,
  log: ClientLog,
): Promise<
  readonly { readonly plant: string; readonly invariant: string; readonly found: readonly string[] }[]
> {
  const database = connect(ownerUrl, 1);
  const { sql } = database;
  const copied = async (tables: readonly string[]): Promise<void> => {
    for (const table of tables) {
      await sql.unsafe(`drop table if exists pg_temp.${table}`);
      await sql.unsafe(`create temporary table ${table} as select * from public.${table}`);
    }
  };
  const named = (violations: readonly Violation[]): string[] => [
    ...new Set(violations.map(({ invariant }) => invariant)),
  ];
  try {
    const results = [];
    for (const [index, { invariant, breakIt, misremember = (same: ClientLog) => same }] of PLANTS.entries()) {
      await copied(TABLES);
      await breakIt?.(sql);
      const found = named(await checkRecords(sql, misremember(log)));
      results.push({ plant: `plant ${index + 1}`, invariant, found });
    }
    // One award that the clock moved is enough for its history.
    await copied(['steps']);
    await sql`
      delete from steps where application <> (select application from steps where type = 'notice.closed' limit 1)`;
    const other = { ...auditor, database, bundlePath: await unsafeDriver(auditor.bundlePath) };
    results.push({ plant: 'another driver', invariant: 'I12', found: named(await checkHistories(other)) });
    await sql`update steps set state_after = 'elsewhere' where seq = 2`;
    const found = named(await checkHistories({ ...auditor, database }));
    results.push({ plant: 'another journal', invariant: 'I6', found });
    await sql`delete from steps where seq > 3`;
    const fewer = named(await checkHistories({ ...auditor, database }));
    results.push({ plant: 'rows that are missing', invariant: 'I7', found: fewer });
    return results;
  } finally {
    await database.close();
  }
}
