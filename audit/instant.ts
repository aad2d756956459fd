import { beijingDay, endOfDay, isIsoDate } from '../policy/engine/dates.ts';
import { AuditProblem } from './audit-problem.ts';

const ISO =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Returns the milliseconds of an instant that somebody names: a time of ISO 8601 with its zone, or a day, which is its end, 24:00 in
 * Beijing; null if it is neither. A day that no calendar has is no instant.
 */
export function readInstant(text: string): number | null {
  if (isIsoDate(text)) return Date.parse(endOfDay(text));
  const [, day = ''] = ISO.exec(text) ?? [];
  return isIsoDate(day) ? Date.parse(text) : null;
}

/** As `readInstant`. @throws AuditProblem if it is neither */
export function instantOf(text: string): number {
  const instant = readInstant(text);
  if (instant !== null) return instant;
  throw new AuditProblem(
    `${text} is no instant: give a day such as 2026-03-02, or a time with its zone such as 2026-03-02T12:00:00+08:00.`,
  );
}

/** The day in Beijing that an instant belongs to; the end of a day belongs to that day. */
export function dayOf(instant: number): string {
  return beijingDay(new Date(instant - 1).toISOString());
}
