import ExcelJS from 'exceljs';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { pairsOf, ENTERED_PAIRS, ENTERS_CLAIM } from '../../db/step/searched-signs.ts';
import { exportApplications } from '../../use-cases/application/export-applications.ts';
import { wantedBy, type Filter } from '../../use-cases/application/filter.ts';
import { countedApplications, listApplications } from '../../use-cases/application/list-applications.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, approvable, NOON } from '../support/ledger-awards.ts';
import { seededDatabase, type SeededDatabase } from '../support/seeded-database.ts';

const QIAOXI = '91330105MA2AXQ001U';
const YUNHE = '91330105MA2AYH0024';
const HANDLER = { person: 'p-handler-1', as: 'handle' } as const;

let seeded: SeededDatabase;
let office: Person;
let officer: Person;
let agent: Person;

async function person(account: string): Promise<Person> {
  const known = await findPerson(seeded.database, account, '2026-03-02');
  if (known === null) throw new Error(`nobody is ${account}`);
  return known;
}

async function submit(id: string, enterprise: string, recognition: string, day: string): Promise<HandDriver> {
  const driver = new HandDriver(seeded.deps, id);
  const claim = {
    item: 'C1',
    enterprise,
    recognition,
    recognisedOn: '2026-01-05',
    certificate: `证书-${id}`,
  };
  const applicant = { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise } as const;
  await driver.send('application.submit', applicant, { claim, documents: [] }, `${day}T02:00:00.000Z`);
  return driver;
}

beforeAll(async () => {
  seeded = await seededDatabase();
  await allotEnough(seeded.owner);
  [office, officer, agent] = (await Promise.all(
    ['handler-1', 'officer-market', 'applicant-qiaoxi'].map(person),
  )) as [Person, Person, Person];
  await submit('F1', QIAOXI, 'product:龙井绿茶', '2026-01-10');
  await submit('F2', YUNHE, 'product:西湖龙井', '2026-02-10');
  const third = await submit('F3', QIAOXI, 'product:=公式', '2026-03-01');
  await third.send('application.decline', HANDLER, { reasons: 'r' }, '2026-03-01T03:00:00.000Z');
  await approvable(seeded.deps, 'F4', { recognition: 'product:桥西糕点', certificate: '证书-F4' }, NOON);
});
afterAll(async () => seeded.close());

const found = async (filter: Filter, person = office) => {
  const { applications } = await listApplications({ database: seeded.database }, person, filter);
  return applications.map(({ id }) => id);
};

describe('a list of applications', () => {
  it.each<[string, Filter, readonly string[]]>([
    ['two signs of a name', { text: '龙井' }, ['F2', 'F1']],
    ['two signs across the middle of it', { text: '井绿' }, ['F1']],
    ['the number of a certificate', { text: '书-F2' }, ['F2']],
    ['Latin letters in another case', { text: 'f4' }, ['F4']],
    ['the beginning of an id', { text: 'F3' }, ['F3']],
    ['the name of a firm', { text: '运河' }, ['F2']],
    ['the code of a firm', { text: YUNHE.toLowerCase() }, ['F2']],
    ['signs that stand nowhere', { text: '井龙' }, []],
    ['a state', { state: 'refused' }, ['F3']],
    ['a state that holds others', { state: 'officeReview' }, ['F4']],
    ['a stage', { group: 'submitted' }, ['F2', 'F1']],
    ['a day', { submittedFrom: '2026-02-10', submittedUntil: '2026-03-01' }, ['F3', 'F2']],
    ['a person', { person: 'p-handler-1' }, ['F3']],
    ['a unit', { unit: 'market' }, ['F4']],
    ['an amount', { leastFen: 5_000_000 }, ['F4']],
    ['another amount', { leastFen: 5_000_001 }, []],
    ['several', { text: '龙井', enterprise: QIAOXI }, ['F1']],
  ])('is found by %s', async (_, filter, ids) => {
    expect(await found(filter)).toEqual(ids);
  });

  it('is found by what is overdue', async () => {
    expect((await found({ overdue: true })).sort()).toEqual(['F1', 'F2', 'F3', 'F4']);
    await seeded.owner.sql`update tasks set due = '2100-01-01' where application = 'F1'`;
    expect((await found({ overdue: true })).sort()).toEqual(['F2', 'F3', 'F4']);
  });

  it('refuses a state that no machine has', () => {
    expect(() => wantedBy({ state: 'granted' })).toThrow(
      expect.objectContaining({ more: { errors: [expect.objectContaining({ at: '/state', in: 'query' })] } }),
    );
  });

  it('goes on from page to page without gap or double, in either order', async () => {
    for (const sort of ['newest', 'oldest'] as const) {
      const pages: string[] = [];
      let cursor: string | null = null;
      do {
        const asked = { limit: 1, sort, ...(cursor !== null && { cursor }) };
        const { applications, next } = await listApplications({ database: seeded.database }, office, asked);
        pages.push(...applications.map(({ id }) => id));
        cursor = next;
      } while (cursor !== null);
      expect(sort === 'oldest' ? pages : pages.toReversed()).toEqual(['F1', 'F2', 'F3', 'F4']);
    }
  });

  it('shows an officer what their unit was asked, and lets nobody search for more', async () => {
    expect(await found({}, officer)).toEqual(['F4']);
    expect(await found({ text: '龙井' }, officer)).toEqual([]);
    expect(await found({ text: '桥西' }, officer)).toEqual(['F4']);
    expect(await found({ text: '龙井' }, agent)).toEqual(['F1']);
  });

  it('is closed to a department that was not asked, to another firm, and to a street that applies itself', async () => {
    for (const account of ['officer-commerce', 'applicant-yunhe', 'street-banshan'])
      expect([account, await found({ enterprise: QIAOXI }, await person(account))]).toEqual([account, []]);
    await seeded.owner.sql`update enterprises set unit = 'market' where code = ${QIAOXI}`;
    expect(await found({}, officer)).toEqual([]);
    await seeded.owner.sql`update enterprises set unit = null where code = ${QIAOXI}`;
    expect(await found({}, officer)).toEqual(['F4']);
  });

  it('tells nobody by a filter what its answer hides: a pending amount, and who has acted', async () => {
    expect(await found({ leastFen: 1 }, agent)).toEqual([]);
    expect(await found({ leastFen: 1 }, officer)).toEqual([]);
    expect(await found({ mostFen: 9_999_999_999 }, agent)).toEqual([]);
    expect(await found({ person: 'p-handler-1' }, agent)).toEqual([]);
    expect(await found({ person: 'p-handler-1' })).toEqual(['F3']);
  });
});

describe('the counts', () => {
  it('are those of the list, by stage and state', async () => {
    const counted = await countedApplications({ database: seeded.database }, office, {});
    expect(counted).toMatchObject({ count: 4, amountFen: 5_000_000 });
    expect(counted.groups.map(({ group, count }) => [group, count])).toEqual([
      ['submitted', 2],
      ['departmentVerification', 0],
      ['officeReview', 2],
      ['funded', 0],
      ['clawedBack', 0],
    ]);
    expect(await countedApplications({ database: seeded.database }, agent, { text: '龙井' })).toMatchObject({
      count: 1,
    });
  });
});

describe('an export', () => {
  it('has every row of the filter, with words, and no formula of a stranger', async () => {
    const bytes = await buffer(await exportApplications({ database: seeded.database }, office, {}));
    const csv = bytes.toString('utf8');
    const lines = csv.trim().split('\n');
    expect(csv.startsWith('\uFEFF"申报编号"')).toBe(true);
    expect(lines).toHaveLength(5);
    expect(lines.find((line) => line.startsWith('"F4"'))).toContain('"50000.00"');
    expect(lines.find((line) => line.startsWith('"F3"'))).toContain(`"'=公式"`);
    expect(csv).toContain('"待批准"');
  });

  it('says times in Beijing, and the end of a day as 24:00 of that day', async () => {
    const bytes = await buffer(await exportApplications({ database: seeded.database }, office, {}));
    const [header = '', ...lines] = bytes.toString('utf8').trim().split('\n');
    expect(header).toContain('"最迟办理时间（北京时间）","提交时间（北京时间）"');
    const [due, submitted] = (lines.find((line) => line.startsWith('"F2"')) ?? '').split(',').slice(-2);
    expect(due).toBe('"2026-02-24 24:00"');
    expect(submitted).toBe('"2026-02-10 10:00"');
  });
});

describe('a spreadsheet', () => {
  it('has the same rows; codes are text, amounts are numbers, and text that looks like a formula is text', async () => {
    const stream = await exportApplications({ database: seeded.database }, office, { format: 'xlsx' });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await buffer(stream)) as unknown as ExcelJS.Buffer);
    const [sheet] = book.worksheets;
    const rows = [2, 3, 4, 5].map((number) => sheet?.getRow(number));
    expect(sheet?.getRow(1).getCell(1).value).toBe('申报编号');
    expect(rows.map((row) => row?.getCell(1).value)).toEqual(['F4', 'F3', 'F2', 'F1']);
    const [granted, formula] = rows;
    expect(granted?.getCell(7).value).toBe(50_000);
    expect([granted?.getCell(3).value, granted?.getCell(3).type]).toEqual([QIAOXI, ExcelJS.ValueType.String]);
    expect(granted?.getCell(3).numFmt).toBe('@');
    expect([formula?.getCell(5).value, formula?.getCell(5).type]).toEqual([
      '=公式',
      ExcelJS.ValueType.String,
    ]);
  });
});

describe('the index of signs', () => {
  it('has the pairs of a text from every sign on', () => {
    expect(pairsOf('龙井 Tea')).toEqual(['龙井', 'te', 'ea']);
    expect(pairsOf('𬭎图')).toEqual(['𬭎图']);
  });

  it('is used by a search', async () => {
    const plan = await seeded.owner.sql.begin(async (tx) => {
      await tx`set local enable_seqscan = off`;
      return tx.unsafe(
        `explain select application from steps where ${ENTERS_CLAIM} and ${ENTERED_PAIRS} @> array['龙井']`,
      );
    });
    expect(JSON.stringify(plan)).toContain('steps_searched');
  });
});
