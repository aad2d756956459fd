import { giveToken as give } from '../../../use-cases/development/give-token.ts';
import { inDevelopment } from '../../deps.ts';
import { object } from '../../../contract/parts.ts';
import { route } from '../route.ts';

const ACCOUNT = { type: 'string', minLength: 1, maxLength: 100, examples: ['handler-1'] } as const;

export const giveToken = route(
  {
    tags: ['development'],
    summary: 'A token for an account, without a password',
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['account'],
      properties: { account: ACCOUNT },
    },
    response: {
      200: object({
        access_token: { type: 'string', examples: ['eyJ...'] },
        token_type: { const: 'Bearer' },
      }),
      403: { $ref: 'Problem#' },
    },
  },
  { development: true },
  async (deps, request) => {
    const { issuer } = inDevelopment(deps);
    const token = await give(deps, (account) => issuer.tokenFor(account), request.body.account);
    return { access_token: token, token_type: 'Bearer' };
  },
);
