import { signedIn } from '../../admit.ts';
import { idempotent } from '../../commands/idempotent.ts';
import { route } from '../route.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  COUNT,
  CREDIT_CODE,
  list,
  object,
  TEXT,
} from '../../../contract/parts.ts';
import { TOUCHED_ACT } from '../../schemas/interests.ts';
import { SHA256 } from '../../../contract/signals/schema.ts';
import { END_OF_PAYEE } from '../../schemas/payments.ts';
import { PAYEE_DOUBTS } from '../../../use-cases/payment/payee.ts';
import {
  EXPORT_PAYMENTS,
  exportPayments as make,
  ORDER_ID,
  orderId,
} from '../../../use-cases/payment/export-payments.ts';

const ORDERED = object({
  order: ORDER_ID,
  application: APPLICATION_ID,
  enterprise: CREDIT_CODE,
  amountFen: AMOUNT_FEN,
});
const HELD = object({
  order: ORDER_ID,
  enterprise: CREDIT_CODE,
  name: TEXT,
  holder: TEXT,
  because: { enum: PAYEE_DOUBTS },
  account: SHA256,
});
const EXPORT = object({
  id: TEXT,
  digest: SHA256,
  count: COUNT,
  totalFen: AMOUNT_FEN,
  /** Another person of finance releases the file before the bank gets it. */
  needsRelease: { type: 'boolean' },
  orders: list(ORDERED),
  /** Left out until finance has confirmed whom they pay; `account` is what payee.confirm takes. */
  held: list(HELD),
  /** Those whose firm has ended: left out until the office has decided to go on with the award. */
  ended: list(object({ order: ORDER_ID, enterprise: CREDIT_CODE, name: TEXT, ...END_OF_PAYEE })),
  /** Acts for whose sake orders are left out until the leading group has looked at them. */
  unanswered: list(TOUCHED_ACT),
  /** Where the file lies; `?format=` csv or pain.001. */
  file: TEXT,
});

/** `POST /payments/exports`: what is ordered, as a file for the bank. */
export const exportPayments = route(
  {
    tags: ['payments'],
    summary: 'Put payment orders into a file for the bank',
    body: EXPORT_PAYMENTS,
    response: { 201: EXPORT },
  },
  { idempotent: true },
  async (deps, request, reply) => {
    const person = signedIn(request);
    return idempotent(deps, request, reply, person, null, async () => {
      const made = await make(deps, person, request.body);
      const { id, digest, totalFen, needsRelease, orders, held, unanswered, ended } = made;
      const file = `/api/payments/exports/${id}`;
      const listed = orders.map((order) => ({
        order: orderId(order),
        application: order.application,
        enterprise: order.enterprise,
        amountFen: order.amountFen,
      }));
      const count = orders.length;
      const body = {
        id,
        digest,
        count,
        totalFen,
        needsRelease,
        orders: listed,
        held,
        unanswered,
        ended,
        file,
      };
      return { status: 201, body, headers: { location: file } };
    });
  },
);
