import type { Sql } from '../connect.ts';

/** The department unit that an enterprise itself is; null for an ordinary one. */
export async function findUnit(sql: Sql, enterprise: string): Promise<string | null> {
  const [row] = await sql<{ unit: string | null }[]>`select unit from enterprises where code = ${enterprise}`;
  return row?.unit ?? null;
}
