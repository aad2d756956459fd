import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countApplications } from '../../db/application/count-applications.ts';
import { connect, type Database } from '../../db/connect.ts';
import { LOOKED_AT } from '../../db/looked-at.ts';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { wantedBy, type Filter } from '../../use-cases/application/filter.ts';
import { STATE_NAMES } from '../../use-cases/application/state-names.ts';
import { countedApplications } from '../../use-cases/application/list-applications.ts';
import { rowsRead } from '../support/rows-read.ts';
import { seededDatabase, type SeededDatabase } from '../support/seeded-database.ts';

const QIAOXI = '91330105MA2AXQ001U';
const FEN = 7;

let seeded: SeededDatabase;
let database: Database;
let office: Person;
let officer: Person;

/** Awards of a state, each of which comes to 7 fen; one in a thousand is of the item S1. */
async function enter(name: string, state: string, awards: number): Promise<void> {
  await seeded.owner.sql`
    insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines,
      head, at, submitted_at, approved_at, amount_fen, committed_fen, rests)
    select ${name} || lpad(n::text, 7, '0'), ${QIAOXI}, case when n % 1000 = 3 then 'S1' else 'C1' end, '{}', ${name} || n::text,
      ${state}, 1, 1, 1, '{}', '[]', '', now(), '2026-01-01'::timestamptz + n * interval '1 second', now(), ${FEN}, 0, false
    from generate_series(1, ${awards}::integer) as n`;
  await seeded.owner.sql`analyze applications`;
}

const counted = async (filter: Filter, person = office) => countedApplications({ database }, person, filter);
const ofState = async (state: string) => (await counted({})).states.find((each) => each.state === state);
const reads = async (filter: Filter, person = office): Promise<number> =>
  (
    await rowsRead(database, async (tx) =>
      countApplications({ ...database, sql: tx }, person, wantedBy(filter), Object.keys(STATE_NAMES)),
    )
  ).rows;

beforeAll(async () => {
  seeded = await seededDatabase();
  database = connect(seeded.applicationUrl, 2);
  const found = await Promise.all(
    ['handler-1', 'officer-market'].map(async (account) => findPerson(database, account, '2026-03-02')),
  );
  [office, officer] = found as [Person, Person];
});
afterAll(async () => {
  await database.close();
  await seeded.close();
});

describe('the counts of a list', () => {
  it('are exact up to a thousand of each state, and so is what they come to', async () => {
    await enter('A', 'submitted', LOOKED_AT);
    expect(await ofState('submitted')).toMatchObject({
      count: LOOKED_AT,
      isMore: false,
      amountFen: LOOKED_AT * FEN,
    });
    expect(await counted({ item: 'S1' })).toMatchObject({ count: 1, isMore: false, amountFen: FEN });
  });

  it('say beyond a thousand that there are more, and no sum, while every other state stays exact', async () => {
    await enter('B', 'publicNotice.open', LOOKED_AT + 1);
    expect(await ofState('publicNotice.open')).toMatchObject({
      count: LOOKED_AT,
      isMore: true,
      amountFen: null,
    });
    expect(await ofState('submitted')).toMatchObject({ count: LOOKED_AT, amountFen: LOOKED_AT * FEN });
    expect(await counted({})).toMatchObject({ count: 2 * LOOKED_AT, isMore: true, amountFen: null });
    expect(await counted({ item: 'S2' })).toMatchObject({ count: 0, isMore: true, amountFen: null });
  });

  it('are exact for what an index of its own finds, however many others there are', async () => {
    expect(await counted({ enterprise: QIAOXI })).toMatchObject({
      count: 2 * LOOKED_AT + 1,
      amountFen: (2 * LOOKED_AT + 1) * FEN,
    });
    expect(await counted({ text: 'B0000003' })).toMatchObject({ count: 1, isMore: false, amountFen: FEN });
  });

  it('read two looks at a thousand of each state at most among 40,000 awards, whatever is asked', async () => {
    await enter('C', 'publicNotice.open', 38_000);
    const asked: readonly Filter[] = [{}, { item: 'S1' }, { state: 'publicNotice' }, { text: 'B0000003' }];
    const states = 2;
    for (const filter of asked)
      expect(await reads(filter), JSON.stringify(filter)).toBeLessThanOrEqual(states * 2 * (LOOKED_AT + 1));
    expect(await reads({}, officer)).toBeLessThanOrEqual(states * 2 * (LOOKED_AT + 1));
    // What a scan would read, so that the numbers above can fail.
    const { rows } = await rowsRead(
      database,
      async (tx) => tx`select count(*) from applications where amount_fen <> 1`,
    );
    expect(rows).toBeGreaterThan(40_000);
  });

  it('go by an index of the state, and never over the table', async () => {
    const plan = await planOf(async (on) => countApplications(on, office, {}, Object.keys(STATE_NAMES)));
    expect(plan).toContain('applications_state_submitted_at_id_index');
    expect(plan).not.toMatch(/Seq Scan on applications/);
    expect(
      await planOf(async (on) => on.sql`select count(*) from applications where amount_fen <> 1`),
    ).toMatch(/Seq Scan on applications/);
  });
});

/** How PostgreSQL says that it does each statement of some work. */
async function planOf(work: (on: Database) => Promise<unknown>): Promise<string> {
  const sent: (readonly [text: string, parameters: unknown[]])[] = [];
  const sql = postgres(seeded.applicationUrl, {
    max: 1,
    debug: (_connection, text, parameters) => void sent.push([text, parameters]),
  });
  await work({ sql, close: async () => sql.end() });
  const asked = sent.filter(([text]) => text.includes('from applications'));
  const plans = await Promise.all(
    asked.map(async ([text, parameters]) => sql.unsafe(`explain ${text}`, parameters as string[])),
  );
  await sql.end();
  return JSON.stringify(plans);
}
