import { signedIn } from '../../admit.ts';
import { PAGE } from '../../../use-cases/list-page.ts';
import { listRepayments as list } from '../../../use-cases/payment/list-payments.ts';
import { REPAYMENTS } from '../../schemas/payments.ts';
import { route } from '../route.ts';

export const listRepayments = route(
  { tags: ['payments'], summary: 'What firms paid back', querystring: PAGE, response: { 200: REPAYMENTS } },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
