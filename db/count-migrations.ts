import type { Sql } from './connect.ts';
import journal from './migrations/meta/_journal.json' with { type: 'json' };

/** How many migrations the database has, of how many this release knows. */
export async function countMigrations(sql: Sql): Promise<{ applied: number; known: number }> {
  const [row] = await sql<{ applied: number }[]>`select applied from applied_migrations`;
  return { applied: row?.applied ?? 0, known: journal.entries.length };
}
