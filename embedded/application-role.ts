import postgres from 'postgres';

/** The role that migrations create and grant: it can read and append, never change what is on record. */
const APPLICATION_ROLE = 'gongshu_app';

/**
 * Lets the application's role log in to a migrated database.
 * @returns the connection of that role.
 */
export async function openApplicationRole(ownerUrl: string, password: string): Promise<string> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql<{ quoted: string }[]>`select quote_literal(${password}::text) as quoted`;
    await sql.unsafe(`alter role ${APPLICATION_ROLE} with login password ${row?.quoted ?? "''"}`);
  } finally {
    await sql.end();
  }
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = password;
  return url.href;
}
