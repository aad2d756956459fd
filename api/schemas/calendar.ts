import { TEXT } from '../../contract/parts.ts';

/** A calendar (RFC 5545). */
export const CALENDAR_FILE = {
  description: 'A calendar file.',
  content: { 'text/calendar': { schema: TEXT } },
} as const;
