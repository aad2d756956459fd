import type { Database } from '../connect.ts';

/** Notes that time was skipped for one award, so that the door dates what is sent to it accordingly. */
export async function addSkipped({ sql }: Database, application: string, ms: number): Promise<void> {
  await sql`update applications set skipped_ms = skipped_ms + ${Math.round(ms)} where id = ${application}`;
}
