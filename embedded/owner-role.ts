import postgres from 'postgres';

/** The role that owns the tables of the embedded system. */
const OWNER_ROLE = 'gongshu_owner';

/**
 * Makes the role that owns the database and its tables: it can make the role of the processes, and nothing else of the server. The
 * superuser of the cluster does this at each start, and is used for nothing else.
 * @returns the connection of that role.
 */
export async function openOwnerRole(superuserUrl: string, password: string): Promise<string> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => undefined });
  const url = new URL(superuserUrl);
  try {
    const known = await sql`select from pg_roles where rolname = ${OWNER_ROLE}`;
    const [row] = await sql<{ quoted: string }[]>`select quote_literal(${password}::text) as quoted`;
    if (known.length === 0) await sql`create role ${sql(OWNER_ROLE)} with createrole`;
    await sql.unsafe(`alter role ${OWNER_ROLE} with login password ${row?.quoted ?? "''"}`);
    await sql`alter database ${sql(url.pathname.slice(1))} owner to ${sql(OWNER_ROLE)}`;
  } finally {
    await sql.end();
  }
  url.username = OWNER_ROLE;
  url.password = password;
  return url.href;
}
