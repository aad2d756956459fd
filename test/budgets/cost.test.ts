import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { sampleForms } from '../../tour/forms.ts';
import { settled, watched, type LedAward } from '../../tour/led-award.ts';
import { bytesOf, unskipped, type Event } from '../../tour/plain-events.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { startAwards, type Awards } from '../support/awards.ts';

const PAGE = 'docs/explanation/cost.md';
/** How far events and bytes may be from what the page says: a busy machine wakes an award that rests once less, and ids differ in length. */
const TOLERANCE = 0.15;

interface Cost {
  readonly steps: number;
  readonly events: number;
  readonly historyBytes: number;
  readonly rows: number;
  readonly rowBytes: number;
}

let awards: Awards;
let owner: Database;
const measured = new Map<string, Cost>();
beforeAll(async () => {
  awards = await startAwards();
  owner = connect(awards.databaseUrls.ownerUrl, 1);
  const visitors = visitorsAt(awards.url, () => undefined);
  const forms = await sampleForms();
  measured.set('short', await costOf(await settled(visitors, forms.product())));
  const long = await watched(visitors, forms);
  await long.passes('watch', 'released');
  measured.set('watched', await costOf(long));
});
afterAll(async () => {
  await owner.close();
  await awards.stop();
});

/** What one award takes in the engine and in the tables that name it, once all that it said is recorded. */
async function costOf({ id }: LedAward): Promise<Cost> {
  const life = unskipped(await eventsOf(id));
  const { rows, bytes } = await rowsOf(id);
  const steps = await owner.sql<{ count: number }[]>`
    select count(*)::integer as count from steps where application = ${id} and accepted`;
  return {
    steps: steps[0]?.count ?? 0,
    events: life.length,
    historyBytes: bytesOf(life),
    rows,
    rowBytes: bytes,
  };
}

/** The events of all its runs: an award that rests goes on in another one. */
async function eventsOf(id: string): Promise<readonly Event[]> {
  const { raw } = await awards.client.workflow.getHandle(id).describe();
  const found: Event[] = [];
  let runId = raw.workflowExecutionInfo?.firstRunId;
  while (typeof runId === 'string' && runId !== '') {
    const { events } = await awards.client.workflow.getHandle(id, runId).fetchHistory();
    found.push(...(events ?? []));
    runId = found.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return found;
}

async function rowsOf(id: string): Promise<{ readonly rows: number; readonly bytes: number }> {
  const tables = await owner.sql<{ name: string }[]>`
    select table_name as name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'application'`;
  let [rows, bytes] = [0, 0];
  for (const { name, by } of [
    ...tables.map((table) => ({ ...table, by: 'application' })),
    { name: 'applications', by: 'id' },
  ]) {
    const [found] = await owner.sql<{ rows: number; bytes: number }[]>`
      select count(*)::integer as rows, coalesce(sum(pg_column_size(t.*)), 0)::integer as bytes
      from ${owner.sql(name)} t where ${owner.sql(by)} = ${id}`;
    rows += found?.rows ?? 0;
    bytes += found?.bytes ?? 0;
  }
  return { rows, bytes };
}

/** What the page says of one life: the numbers of the table's line that begins with its words. */
async function saidOf(words: string): Promise<Cost> {
  const text = await readFile(PAGE, 'utf8');
  const line = text.split('\n').find((each) => each.startsWith(`| ${words} `));
  if (line === undefined) throw new Error(`the page says nothing of ${words}`);
  const [steps = 0, events = 0, historyBytes = 0, rows = 0, rowBytes = 0] = line
    .split('|')
    .slice(2, -1)
    .map((cell) => Number(cell.replaceAll(',', '')));
  return { steps, events, historyBytes, rows, rowBytes };
}

const isNear = (found: number, said: number): boolean => Math.abs(found / said - 1) <= TOLERANCE;

describe('the page of costs', () => {
  it.each([
    ['short', 'From the form to the money, settled'],
    ['watched', 'The same with its five years of watch, of a newly introduced firm'],
  ])('says what a %s life takes', async (life, words) => {
    const cost = measured.get(life);
    if (cost === undefined) throw new Error(`${life} was not measured`);
    console.info(words, JSON.stringify(cost));
    const { steps, rows } = cost;
    const said = await saidOf(words);
    expect(said).toMatchObject({ steps, rows });
    for (const name of ['events', 'historyBytes', 'rowBytes'] as const)
      expect({ name, isNear: isNear(cost[name], said[name]) }).toEqual({ name, isNear: true });
  });

  it('would be found to be wrong', () => {
    expect([isNear(120, 100), isNear(80, 100), isNear(105, 100)]).toEqual([false, false, true]);
  });
});
