import { codeOf } from './codes.ts';
import { CREDIT_CODE, INSTANT, list, nullable, object } from '../../contract/parts.ts';

/** Who is signed in, in which roles, and where else. */
export const WHO = object({
  person: { type: 'string', examples: ['p-officer-market'] },
  account: { type: 'string', examples: ['officer-market'] },
  roles: list(
    object({
      capacity: codeOf('ROLES'),
      unit: nullable({ type: 'string', examples: ['market'] }),
      principal: nullable({ type: 'string', examples: ['p-handler-1'] }),
    }),
  ),
  enterprises: list(CREDIT_CODE),
  sessions: list(
    object({ createdAt: INSTANT, seenAt: INSTANT, expiresAt: INSTANT, isThis: { type: 'boolean' } }),
  ),
});
