import postgres from 'postgres';
import { DEMONSTRATION_MARK } from './seed-demonstration.ts';
import { StartProblem, messageOf } from './start-problem.ts';

/**
 * Requires that a database answers, and is empty or was filled by the demonstration before. Changes nothing in it.
 * @throws StartProblem
 */
export async function requireOwnDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [found] = await sql<{ tables: number; persons: boolean; mark: string | null }[]>`
      select (select count(*)::int from pg_tables where schemaname = 'public') as tables,
        to_regclass('public.persons') is not null as persons,
        obj_description(to_regclass('public.persons'), 'pg_class') as mark`;
    if (found === undefined || found.tables === 0 || found.mark === DEMONSTRATION_MARK) return;
    const isEmpty = found.persons && (await sql`select from persons limit 1`).length === 0;
    if (isEmpty) return;
  } catch (error) {
    throw new StartProblem(
      `The PostgreSQL of DATABASE_URL does not answer (${messageOf(error)}); correct it, or unset it to use the embedded one.`,
      { cause: error },
    );
  } finally {
    await sql.end();
  }
  throw new StartProblem(
    'The database of DATABASE_URL is not empty, and the demonstration did not fill it: name an empty one, or unset DATABASE_URL to use the embedded one.',
  );
}
