export const BY_CODE = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'string', maxLength: 18, examples: ['91330105MA2AXQ001U'] } },
} as const;

/** The account to which the awards of an enterprise are paid. */
export const BANK_ACCOUNT = {
  type: 'object',
  additionalProperties: false,
  required: ['bank', 'holder', 'number'],
  properties: {
    bank: { type: 'string', pattern: '^[0-9]{12}$', examples: ['102331000000'] },
    holder: { type: 'string', minLength: 1, maxLength: 100, examples: ['样例有限公司'] },
    number: { type: 'string', pattern: '^[0-9]{8,32}$', examples: ['00000000000000001'] },
  },
} as const;
