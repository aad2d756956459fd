import { ROLES } from '../../use-cases/permission.ts';
import { CREDIT_CODE, DATE, INSTANT, list, nullable, object, TEXT } from './parts.ts';

/** What stands in a request about people, units and enterprises, and in its answer. */
export const PERSON_ID = { type: 'string', minLength: 1, maxLength: 100, examples: ['p-handler-1'] } as const;
export const ACCOUNT = { type: 'string', minLength: 1, maxLength: 200, examples: ['8f2c1f0e'] } as const;
export const PERSON_NAME = { type: 'string', minLength: 1, maxLength: 100, examples: ['样例'] } as const;
export const PHONE = {
  type: 'string',
  pattern: '^[+0-9][0-9 -]{4,24}$',
  examples: ['0571-00000000'],
} as const;
export const UNIT_ID = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,59}$', examples: ['market'] } as const;
/** Every role but that of an applicant, which follows from acting for an enterprise. */
export const CAPACITY = { enum: ROLES.filter((role) => role !== 'applicant') } as const;
export const FREE_TEXT = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  examples: ['样例 / sample'],
} as const;

export const PROBLEM_ANSWER = { $ref: 'Problem#' } as const;

export const DATED_ROLE = object({
  capacity: TEXT,
  unit: nullable(UNIT_ID),
  fromDay: DATE,
  untilDay: nullable(DATE),
});

export const PERSON = object({
  id: PERSON_ID,
  account: TEXT,
  name: nullable(TEXT),
  phone: nullable(TEXT),
  isForgotten: { type: 'boolean' },
  roles: list(DATED_ROLE),
  enterprises: list(CREDIT_CODE),
  interests: list(object({ enterprise: CREDIT_CODE, fromDay: DATE, untilDay: nullable(DATE) })),
});

export const UNIT = object({ id: UNIT_ID, zh: TEXT, en: TEXT, untilDay: nullable(DATE) });

export const REGISTRATION = object({
  fromDay: DATE,
  district: FREE_TEXT,
  address: FREE_TEXT,
  street: nullable(UNIT_ID),
});

export const ENTERPRISE = object({
  code: CREDIT_CODE,
  name: TEXT,
  beneficiary: TEXT,
  introducedOn: nullable(DATE),
  unit: nullable(UNIT_ID),
  registrations: list(REGISTRATION),
  agents: list(PERSON_ID),
});

export const ACT = object({
  id: { type: 'integer', examples: [1] },
  at: INSTANT,
  person: PERSON_ID,
  act: { type: 'string', examples: ['role.grant'] },
  about: TEXT,
  detail: { type: 'object', additionalProperties: true, examples: [{ capacity: 'handle' }] },
});

/** The query of a list that goes on after what was shown. */
export const PAGE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    after: { type: 'string', maxLength: 100, examples: [''] },
    limit: { type: 'integer', minimum: 1, maximum: 100, examples: [50] },
  },
} as const;
export const PAGE_BACK = {
  type: 'object',
  additionalProperties: false,
  properties: {
    before: { type: 'integer', minimum: 1, maximum: 9_007_199_254_740_991, examples: [1000] },
    limit: { type: 'integer', minimum: 1, maximum: 100, examples: [50] },
  },
} as const;
export const PAGE_SIZE = 50;
