import { ROLES } from './permission.ts';

/** Pieces of what people and programs send about people, units and enterprises. */
export const PERSON_ID = { type: 'string', minLength: 1, maxLength: 100, examples: ['p-handler-1'] } as const;
export const UNIT_ID = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,59}$', examples: ['market'] } as const;
/** Every role that is granted; that of an applicant follows from acting for an enterprise. */
export const CAPACITY = {
  enum: ROLES.filter((role) => role !== 'applicant'),
} as const;
export const FREE_TEXT = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  examples: ['样例 / sample'],
} as const;
