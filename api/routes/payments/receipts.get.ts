import { signedIn } from '../../admit.ts';
import { listReceipts as list } from '../../../use-cases/payment/list-receipts.ts';
import { RECEIPTS_TAKEN } from '../../schemas/payments.ts';
import { CURSOR_PAGE } from '../../schemas/page.ts';
import { route } from '../route.ts';

export const listReceipts = route(
  {
    tags: ['payments'],
    summary: 'What the bank has answered, line by line, the newest first',
    querystring: CURSOR_PAGE,
    response: { 200: RECEIPTS_TAKEN },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
