import { codeOf } from './codes.ts';
import { CREDIT_CODE, INSTANT, list, nullable, object, TEXT } from '../../contract/parts.ts';

/** Who is signed in, in which roles, and where else. */
export const WHO = object({
  person: { type: 'string', examples: ['p-officer-market'] },
  name: nullable({ type: 'string', examples: ['石昌（样例）'] }),
  account: { type: 'string', examples: ['officer-market'] },
  roles: list(
    object({
      capacity: codeOf('ROLES'),
      unit: nullable({ type: 'string', examples: ['market'] }),
      principal: nullable({ type: 'string', examples: ['p-handler-1'] }),
    }),
  ),
  enterprises: list(object({ code: CREDIT_CODE, name: TEXT })),
  sessions: list(
    object({ createdAt: INSTANT, seenAt: INSTANT, expiresAt: INSTANT, isThis: { type: 'boolean' } }),
  ),
});
