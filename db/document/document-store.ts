import { selected } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { documentStore } from './document-store.table.ts';

const known = prepared(() => query.select(selected(documentStore, 'name')).from(documentStore));

/** The name of the place where the documents lie; null before the first API has begun. */
export async function findDocumentStore(database: Database): Promise<string | null> {
  const [row] = await known(database, {});
  return row?.name ?? null;
}

/** Enters a place, unless one is known. Returns the one that is known then. */
export async function enterDocumentStore(database: Database, name: string): Promise<string> {
  await database.sql`insert into document_store (name) values (${name}) on conflict do nothing`;
  return (await findDocumentStore(database)) ?? name;
}
