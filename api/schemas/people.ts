import { codeOf } from './codes.ts';
import { UNIT_KINDS } from '../../contract/choices.ts';
import { CODE, CREDIT_CODE, DATE, INSTANT, list, nullable, object, TEXT } from '../../contract/parts.ts';
import { DELEGATION } from '../../use-cases/delegation/grant-delegation.ts';
import { REGISTRATION } from '../../use-cases/enterprise/register-enterprise.ts';
import { PERSON_ID, UNIT_ID } from '../../use-cases/parts.ts';

export const PROBLEM_ANSWER = { $ref: 'Problem#' } as const;

/** Parameters of an address. */
export const BY_CODE = { type: 'object', required: ['code'], properties: { code: CODE } } as const;
export const BY_AGENT = {
  type: 'object',
  required: ['code', 'person'],
  properties: { code: CODE, person: PERSON_ID },
} as const;

export const DATED_ROLE = object({
  capacity: codeOf('ROLES'),
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
  enterprises: list(object({ code: CREDIT_CODE, name: TEXT })),
  interests: list(object({ enterprise: CREDIT_CODE, name: TEXT, fromDay: DATE, untilDay: nullable(DATE) })),
});

export const UNIT = object({
  id: UNIT_ID,
  kind: { enum: UNIT_KINDS },
  zh: TEXT,
  en: TEXT,
  untilDay: nullable(DATE),
  successor: nullable(UNIT_ID),
});

export const DELEGATION_ID = {
  type: 'integer',
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  examples: [1],
} as const;
export const NUMBERED_DELEGATION = object({ id: DELEGATION_ID, ...DELEGATION });

export const ENTERPRISE = object({
  code: CREDIT_CODE,
  name: TEXT,
  beneficiary: codeOf('BENEFICIARY_KINDS'),
  introducedOn: nullable(DATE),
  unit: nullable(UNIT_ID),
  registrations: list(REGISTRATION),
  agents: list(PERSON_ID),
});

/** Ids, days and capacities of an act. */
const DETAIL = {
  anyOf: [TEXT, { type: 'number' }, { type: 'boolean' }, { type: 'null' }, list(TEXT)],
} as const;

export const ACT = object({
  id: { type: 'integer', examples: [1] },
  at: INSTANT,
  person: PERSON_ID,
  act: codeOf('ACTS'),
  about: TEXT,
  detail: { type: 'object', additionalProperties: DETAIL, examples: [{ capacity: 'handle' }] },
});
