import { REQUEST_PARTS } from '../../contract/field-errors.ts';
import { API_ERRORS } from '../../contract/errors.ts';
import { REFUSALS } from '../../contract/refusals.ts';

/** A problem document (RFC 9457). What else it says depends on its code: `allowed`, `first`, `needed`, `reason`. */
export const PROBLEM = {
  $id: 'Problem',
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'errors'],
  properties: {
    type: { type: 'string', examples: ['urn:gongshu:problem:application.unknown'] },
    title: { type: 'string', examples: ['There is no such application.'] },
    status: { type: 'integer', examples: [404] },
    code: { enum: [...Object.keys(API_ERRORS), ...Object.keys(REFUSALS)] },
    /** What is wrong, each with a JSON Pointer into the body, or into another part of the request. */
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['at', 'code', 'zh', 'en'],
        properties: {
          at: { type: 'string', examples: ['/claim/recognisedOn'] },
          in: { enum: REQUEST_PARTS },
          code: { type: 'string', examples: ['missing'] },
          zh: { type: 'string', examples: ['此项必填。'] },
          en: { type: 'string', examples: ['This is needed.'] },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: true,
} as const;
