import { and, eq, sql as raw } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Sql } from '../connect.ts';
import type { PendingQuery, Row } from 'postgres';
import type { Person } from '../person/find-person.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { transact } from '../transaction.ts';
import { documents } from './documents.table.ts';

/** A document that somebody put in. */
export type DocumentRow = RowOf<
  typeof documents,
  'sha256' | 'kind' | 'size' | 'scan' | 'name' | 'uploadedAt'
>;

const uploadOf = prepared((value: Value<{ sha256: string; person: string }>) =>
  query
    .select(selected(documents, 'sha256', 'kind', 'size', 'scan', 'name', 'uploadedAt'))
    .from(documents)
    .where(and(eq(documents.sha256, value('sha256')), eq(documents.person, value('person')))),
);
const useOf = prepared((value: Value<{ person: string }>) =>
  query
    .select({
      bytes: raw<number>`coalesce(sum(${documents.size}), 0)::float8`.as('bytes'),
      count: raw<number>`count(*)::float8`.as('count'),
    })
    .from(documents)
    .where(eq(documents.person, value('person'))),
);
const CONTENT = ['kind', 'size'] as const;
const FOUND = selectList(documents, CONTENT);
const WANTED = selectList(documents, ['sha256'], 'wanted');

/** What one person may have stored: bytes and documents. */
export interface Quota {
  readonly bytes: number;
  readonly count: number;
}

/**
 * Puts on record that a person put a document in; again, if they did before, under the name that they give it now. Two uploads of one person are counted one
 * after the other. Returns null if their quota does not hold it.
 */
export async function insertDocument(
  database: Database,
  person: string,
  { sha256, kind, size, scan, name }: Omit<DocumentRow, 'uploadedAt'>,
  quota: Quota,
): Promise<DocumentRow | null> {
  return transact(database, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext(${`documents/${person}`}))`;
    await tx`
      insert into documents (sha256, person, kind, size, scan, name)
      select ${sha256}, ${person}, ${kind}, ${size}, ${scan}, ${name}
      from (select coalesce(sum(size), 0) as bytes, count(*) as count from documents where person = ${person}) as held
      where held.bytes + ${size} <= ${quota.bytes} and held.count < ${quota.count}
      on conflict (sha256, person) do update set name = coalesce(excluded.name, documents.name)`;
    const [row] = await uploadOf({ sql: tx }, { sha256, person });
    return row ?? null;
  });
}

/** How many bytes and documents a person has stored. */
export async function findUse(database: Database, person: string): Promise<Quota> {
  const [row] = await useOf(database, { person });
  return row ?? { bytes: 0, count: 0 };
}

/** Those who decide and those who audit. */
const seesAll = ({ roles }: Person): boolean =>
  roles.some(({ capacity }) => ['handle', 'approve', 'group', 'auditor'].includes(capacity));

const unitsOf = ({ roles }: Person): string[] =>
  roles.flatMap(({ capacity, unit }) => (capacity === 'verify' && unit !== null ? [unit] : []));

/**
 * Returns a document for the person who put it in, for the firm and for those who decide on an application that carries it,
 * and for an officer whose unit was asked to verify it; null for everybody else.
 */
export async function findDocument(
  { sql }: Database,
  sha256: string,
  person: Person,
): Promise<RowOf<typeof documents, (typeof CONTENT)[number]> | null> {
  const [row] = await sql<RowOf<typeof documents, (typeof CONTENT)[number]>[]>`
    select ${sql.unsafe(FOUND)} from documents
    where sha256 = ${sha256} and (person = ${person.id} or exists (
      select from steps s join applications a on a.id = s.application
      where s.event->'payload' ? 'documents' and ${named(sql, sql`${sha256}::text`)}
        and (a.enterprise = any(${person.enterprises as string[]}) or ${seesAll(person)} or exists (
          select from tasks t left join enterprises e on e.code = a.enterprise
          where t.application = a.id and t.task = 'verify' and t.unit = any(${unitsOf(person)})
            and t.unit is distinct from e.unit))))
    limit 1`;
  return row ?? null;
}

/** Which of some documents a person may name in an application: those of their own, and those that it carries already. */
export async function findOwnDocuments(
  { sql }: Database,
  person: string,
  application: string | null,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql<RowOf<typeof documents, 'sha256'>[]>`
    select ${sql.unsafe(WANTED)} from unnest(${wanted as string[]}::text[]) as wanted (sha256)
    where exists (select from documents d where d.sha256 = wanted.sha256 and d.person = ${person})
      or exists (select from steps s where s.application = ${application} and s.accepted
        and s.event->'payload' ? 'documents' and ${named(sql, sql`wanted.sha256`)})`;
  return rows.map(({ sha256 }) => sha256);
}

/** Whether a step `s` names a document: by its hash alone, or beside what it proves. */
function named(sql: Sql, sha256: PendingQuery<Row[]>): PendingQuery<Row[]> {
  return sql`(s.event->'payload'->'documents' @> to_jsonb(${sha256})
    or s.event->'payload'->'documents' @> jsonb_build_array(jsonb_build_object('sha256', ${sha256})))`;
}
