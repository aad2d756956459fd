import { signedIn } from '../../admit.ts';
import { PAGE } from '../../../use-cases/list-page.ts';
import { listWaitingOrders as list } from '../../../use-cases/payment/list-payments.ts';
import { WAITING_ORDERS } from '../../schemas/payments.ts';
import { route } from '../route.ts';

export const listWaitingOrders = route(
  {
    tags: ['payments'],
    summary: 'The orders that wait for the bank, and in which file each is',
    querystring: PAGE,
    response: { 200: WAITING_ORDERS },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
