import { readBankAccount as read } from '../../../../use-cases/enterprise/read-bank-account.ts';
import { signedIn } from '../../../admit.ts';
import { BANK_ACCOUNT, BY_CODE } from '../../../schemas/bank-account.ts';
import { route } from '../../route.ts';

export const readBankAccount = route(
  {
    tags: ['enterprises'],
    summary: 'The account to which its awards are paid',
    params: BY_CODE,
    response: { 200: BANK_ACCOUNT },
  },
  {},
  (deps, request) => read(deps, signedIn(request), request.params.code),
);
