import type { Database } from '../connect.ts';

/** Notes how far the clock of one award is ahead, so that the API dates what is sent to it accordingly. */
export async function keepSkipped({ sql }: Database, application: string, ms: number): Promise<void> {
  await sql`update applications set skipped_ms = ${Math.round(ms)} where id = ${application}`;
}
