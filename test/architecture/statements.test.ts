import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BY_HAND } from './by-hand.ts';
import { columnsByHand, isRead, membersByHand, statementsIn, type Tables } from './statements.ts';

const files = readdirSync('db', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `db/${name}`);

const modules = await Promise.all(
  files
    .filter((file) => file.endsWith('.table.ts'))
    .map(async (file) => (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>),
);
const tables: Tables = new Map(
  modules
    .flatMap((module) => Object.values(module))
    .filter((value) => is(value, PgTable))
    .map((table) => [
      getTableName(table),
      new Map(Object.entries(getTableColumns(table)).map(([key, { name }]) => [name, key])),
    ]),
);

const sourceOf = (text: string): ts.SourceFile =>
  ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
const sources = files.map((file) => ({ file, source: sourceOf(readFileSync(file, 'utf8')) }));

/** What of a source's statements is written by hand though a table says it. */
function byHandIn(source: ts.SourceFile): readonly string[] {
  return statementsIn(source).flatMap((statement) => [
    ...columnsByHand(statement, tables),
    ...membersByHand(statement, source, tables),
  ]);
}

describe('a statement of db/', () => {
  it('takes the columns that it reads out, and their types, from the tables', () => {
    expect(tables.size).toBeGreaterThan(40);
    const found = sources.flatMap(({ file, source }) => byHandIn(source).map((item) => `${file}: ${item}`));
    expect(found).toEqual([]);
  });

  it('is built by `prepared` if it only reads, or stands in test/architecture/by-hand.ts with its reason', () => {
    const reading = sources.filter(({ source }) => statementsIn(source).some(isRead)).map(({ file }) => file);
    const listed = BY_HAND.flatMap(({ files: named }) => named);
    expect(reading.filter((file) => !listed.includes(file))).toEqual([]);
    expect(listed.filter((file) => !reading.includes(file))).toEqual([]);
  });
});

describe('what is written by hand', () => {
  it.each([
    [
      'sql`select machine_version as "machineVersion" from applications`',
      'machine_version as "machineVersion"',
    ],
    ['sql`select utc(a.at) as at from applications a`', 'a.at as at'],
    ['tx<Row[]>`select state from applications`', 'state'],
    ['sql<Row[]>`insert into drafts (id) values (1) returning id`', 'id'],
    [
      "sql`select jsonb_agg(jsonb_build_object('unit', unit, 'due', utc(due))) from tasks`",
      "'unit', unit, 'due', due",
    ],
    ['sql<{ state: string }[]>`select ${LIST} from applications`', 'state'],
    ['interface Row { readonly head: string } sql<Row[]>`select ${LIST} from applications`', 'head'],
    ['type Row = Of & { head: string }; sql<Row[]>`select ${LIST} from applications`', 'head'],
    ['written<Asked, { state: string }>((value) => sql`select ${LIST} from applications`)', 'state'],
    ['written<Asked, Row>((value) => sql`select state from applications`)', 'state'],
  ])('is found in %s', (code, found) => {
    expect(byHandIn(sourceOf(code))).toEqual([found]);
  });

  it.each([
    'sql<Row[]>`select ${LIST} from applications a`',
    'sql<{ fen: number }[]>`select sum(amount_fen) as fen from transfers`',
    'sql<{ item: string }[]>`select item, count(*) as awards from applications group by item`',
    'sql`insert into drafts (id) select id from drafts returning id`',
    "sql`select jsonb_build_object('from', from_day, 'district', district) from registrations`",
  ])('is not in %s', (code) => {
    expect(byHandIn(sourceOf(code))).toEqual([]);
  });

  it.each([
    ['a read', 'sql<Row[]>`select ${LIST} from units`', true],
    ['a read', 'written<Asked, Row>((value) => sql`select ${LIST} from units`)', true],
    ['a read', "written<Asked, Row>((value) => personsBehind(value('day')))", true],
    ['a write', 'sql<Row[]>`delete from units returning ${LIST}`', false],
    ['a look at nothing but whether there is a row', 'sql`select 1 from units`', false],
  ])('is told to be %s', (_, code, isOne) => {
    expect(statementsIn(sourceOf(code)).map(isRead)).toEqual([isOne]);
  });
});
