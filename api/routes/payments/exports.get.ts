import { signedIn } from '../../admit.ts';
import { PAGE } from '../../../use-cases/list-page.ts';
import { listPaymentFiles as list } from '../../../use-cases/payment/list-payments.ts';
import { PAYMENT_FILES } from '../../schemas/payments.ts';
import { route } from '../route.ts';

export const listPaymentFiles = route(
  {
    tags: ['payments'],
    summary: 'The payment files, with what each comes to',
    querystring: PAGE,
    response: { 200: PAYMENT_FILES },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
