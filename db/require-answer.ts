import { connect } from './connect.ts';

/** Rejects with the cause if the database does not answer a statement now, over a connection of its own: a pool would wait longer each time. */
export async function requireAnswer(url: string): Promise<void> {
  const database = connect(url, 1);
  try {
    await database.sql`select 1`;
  } finally {
    await database.close();
  }
}
