import type { Static } from 'typebox';
import { NUMBER_ROLES, SUCCESSION_KINDS } from '../../contract/choices.ts';
import { DATE, object, nullable } from '../../contract/parts.ts';
import { installedPacks } from '../../policy/packs/versions.ts';

/** Of every text that is here. */
const TARGETS = Object.fromEntries(installedPacks().flatMap(({ targets }) => Object.entries(targets)));
const SHORT = { type: 'string', minLength: 1, maxLength: 300 } as const;
const CODE = { type: 'string', maxLength: 100 } as const;
const PRIOR_PAYMENT = {
  ...object({
    id: SHORT,
    enterprise: CODE,
    recognition: SHORT,
    item: CODE,
    amount: { type: 'number' },
    unit: CODE,
    paidOn: CODE,
    policy: CODE,
    certificate: CODE,
    issuer: CODE,
  }),
  required: ['id', 'enterprise', 'recognition', 'item', 'amount', 'unit', 'paidOn', 'policy'],
} as const;

/** What the office enters at once; each list may be left out, and none names a person: those who confirm it answer for it. Amounts of prior payments in whole yuan. */
export const OFFICE_FILE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    policyActs: {
      type: 'array',
      items: {
        oneOf: [
          object({
            kind: { const: 'adopt' },
            version: CODE,
            documentNumber: CODE,
            effectiveFrom: CODE,
          }),
          object({ kind: { const: 'repeal' }, version: CODE, from: CODE }),
        ],
      },
    },
    rulings: {
      type: 'array',
      items: object({
        id: CODE,
        value: CODE,
        from: CODE,
        reason: { ...CODE, maxLength: 2000 },
      }),
    },
    priorPayments: { type: 'array', items: PRIOR_PAYMENT },
    successions: {
      type: 'array',
      items: object({
        kind: { enum: SUCCESSION_KINDS },
        from: CODE,
        to: CODE,
        recognition: nullable(SHORT),
        on: DATE,
      }),
    },
    targetNumbers: {
      type: 'array',
      items: object({
        target: { enum: Object.keys(TARGETS) as [string] },
        role: { enum: NUMBER_ROLES },
        value: { type: 'number', minimum: 0 },
        asOf: DATE,
        source: SHORT,
      }),
    },
  },
} as const;

export type OfficeFile = Static<typeof OFFICE_FILE>;
