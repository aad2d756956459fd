import { keepBankAccount as keep } from '../../../../use-cases/enterprise/keep-bank-account.ts';
import { signedIn } from '../../../admit.ts';
import { signedInBy } from '../../../identity/session.ts';
import { BANK_ACCOUNT, BY_CODE } from '../../../schemas/bank-account.ts';
import { route } from '../../route.ts';

export const keepBankAccount = route(
  {
    tags: ['enterprises'],
    summary: 'Names the account to which its awards are paid from now on',
    params: BY_CODE,
    body: BANK_ACCOUNT,
    response: { 200: BANK_ACCOUNT },
  },
  {},
  (deps, request) => keep(deps, signedIn(request), signedInBy(request), request.params.code, request.body),
);
