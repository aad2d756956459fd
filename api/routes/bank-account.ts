import type { FastifyInstance } from 'fastify';
import { onRecord } from '../../db/administration/admin-acts.ts';
import { findBankAccounts, type EnterpriseAccount } from '../../db/vault/bank-accounts.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import type { Person } from '../../db/person/find-person.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../../use-cases/refused.ts';
import { object } from '../schemas/parts.ts';

const PARAMS = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'string', maxLength: 18, examples: ['91330105MA2AXQ001U'] } },
} as const;
const ACCOUNT = object({
  bank: { type: 'string', pattern: '^[0-9]{12}$', examples: ['102331000000'] },
  holder: { type: 'string', minLength: 1, maxLength: 100, examples: ['样例有限公司'] },
  number: { type: 'string', pattern: '^[0-9]{8,32}$', examples: ['00000000000000001'] },
});

/**
 * `/enterprises/:code/bank-account`: where its awards are paid to. It belongs to the enterprise, lies in the vault, is
 * changed by its agents and read by them and by finance.
 */
export function bankAccount(app: FastifyInstance, { database, vault }: Deps): void {
  const requireAgent = ({ enterprises }: Person, code: string): void => {
    if (!enterprises.includes(code)) throw new Refused('record.unknown');
  };

  app.get<{ Params: { code: string } }>(
    '/enterprises/:code/bank-account',
    {
      schema: {
        tags: ['enterprises'],
        summary: 'The account to which its awards are paid',
        params: PARAMS,
        response: { 200: ACCOUNT },
      },
      config: { permission: ['applicant', 'pay'] },
    },
    async (request) => {
      const { code } = request.params;
      const person = signedIn(request);
      if (!person.roles.some(({ capacity }) => capacity === 'pay')) requireAgent(person, code);
      const account = (await findBankAccounts(database, vault, [code])).get(code);
      if (account === undefined) throw new Refused('record.unknown');
      return account;
    },
  );

  app.put<{ Params: { code: string }; Body: EnterpriseAccount }>(
    '/enterprises/:code/bank-account',
    {
      schema: {
        tags: ['enterprises'],
        summary: 'Names the account to which its awards are paid from now on',
        params: PARAMS,
        body: ACCOUNT,
        response: { 200: ACCOUNT },
      },
      config: { permission: ['applicant'], freshSignIn: true },
    },
    async (request) => {
      const { code } = request.params;
      const person = signedIn(request);
      requireAgent(person, code);
      const text = JSON.stringify(request.body);
      await onRecord(
        database,
        { person: person.id, act: 'enterprise.keepAccount', about: code },
        async (tx) =>
          (await keepSecrets(tx, vault, `enterprise:${code}`, { bankAccount: text })) ? true : null,
      );
      return request.body;
    },
  );
}
