import { API_ERRORS } from '../../contract/errors.ts';
import { REFUSALS } from '../../contract/refusals.ts';

/** A problem document (RFC 9457). What else it says depends on its code: `errors`, `allowed`, `first`, `needed`, `reason`. */
export const PROBLEM = {
  $id: 'Problem',
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', examples: ['urn:gongshu:problem:application.unknown'] },
    title: { type: 'string', examples: ['There is no such application.'] },
    status: { type: 'integer', examples: [404] },
    code: { enum: [...Object.keys(API_ERRORS), ...Object.keys(REFUSALS)] },
  },
  additionalProperties: true,
} as const;
