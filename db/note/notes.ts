import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { transact } from '../transaction.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { notes } from './notes.table.ts';

/** A note of an officer. Instants in UTC. */
export type Note = RowOf<typeof notes, 'number' | 'person' | 'unit' | 'words' | 'at'>;

const notesOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(notes, 'number', 'person', 'unit', 'words', 'at'))
    .from(notes)
    .where(eq(notes.application, value('application')))
    .orderBy(notes.number),
);

/** The notes of an award, oldest first. */
export async function findNotes(on: Queryable, application: string): Promise<readonly Note[]> {
  return notesOf(on, { application });
}

/** Writes a note behind those that stand; two at once are written one after the other. */
export async function insertNote(
  database: Database,
  application: string,
  { person, unit, words }: Pick<Note, 'person' | 'unit' | 'words'>,
): Promise<void> {
  await transact(database, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext(${`notes/${application}`}))`;
    await tx`
      insert into notes (application, number, person, unit, words)
      select ${application}, coalesce(max(number), 0) + 1, ${person}, ${unit}, ${words}
      from notes where application = ${application}`;
  });
}
