import type { ApplicationRow } from '../db/application/find-application.ts';

/** Returns what an award's own clock says (ISO 8601, UTC): the time, and what was skipped for it alone (development). */
export function nowOf({ skippedMs }: Pick<ApplicationRow, 'skippedMs'>): string {
  return new Date(Date.now() + skippedMs).toISOString();
}
