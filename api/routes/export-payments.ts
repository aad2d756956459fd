import { PAYMENT_FORMATS } from '../../contract/choices.ts';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import {
  findPaymentExport,
  findPaymentOrders,
  insertPaymentExport,
} from '../../db/payment/payment-exports.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { idempotent } from '../commands/idempotent.ts';
import { pain001, type PayableRow } from '../payments/pain001.ts';
import { csvOf, digestOf, rowsOf, totalOf, type PaymentRow } from '../payments/payment-file.ts';
import { dayIn } from '../person-of.ts';
import { Refused } from '../../use-cases/refused.ts';
import { AMOUNT_FEN, APPLICATION_ID, COUNT, CREDIT_CODE, list, object, TEXT } from '../schemas/parts.ts';

const ORDER_ID = {
  type: 'string',
  pattern: '^[A-Za-z0-9_]{1,60}-[0-9]{1,6}$',
  examples: ['A0123456789abcde-1'],
} as const;
const BODY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    /** Exports these, whether or not they are in a file already; left out: all that are in none. */
    orders: { type: 'array', minItems: 1, maxItems: 1000, uniqueItems: true, items: ORDER_ID },
  },
} as const;
const DIGEST = { type: 'string', pattern: '^[0-9a-f]{64}$', examples: ['0'.repeat(64)] } as const;
const EXPORT = object({
  id: TEXT,
  digest: DIGEST,
  count: COUNT,
  totalFen: AMOUNT_FEN,
  orders: list(
    object({ order: ORDER_ID, application: APPLICATION_ID, enterprise: CREDIT_CODE, amountFen: AMOUNT_FEN }),
  ),
  /** Where the file lies; `?format=` csv or pain.001. */
  file: TEXT,
});
const FILE = {
  200: {
    description: 'The file for the bank.',
    content: { 'text/csv': { schema: TEXT }, 'application/xml': { schema: TEXT } },
  },
  409: { $ref: 'Problem#' },
};
const FORMAT = {
  type: 'object',
  additionalProperties: false,
  properties: { format: { enum: PAYMENT_FORMATS, default: 'csv' } },
} as const;
const BY_EXPORT = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', maxLength: 100, examples: ['P1'] } },
};

/** `POST /payments/exports` and `GET /payments/exports/:id`: what is ordered, as a file for the bank. */
export function exportPayments(app: FastifyInstance, deps: Deps): void {
  const tags = ['payments'];
  const permission = ['pay'] as const;
  const make = {
    tags,
    summary: 'Put payment orders into a file for the bank',
    body: BODY,
    response: { 201: EXPORT },
  };
  app.post<{ Body: { orders?: readonly string[] } }>(
    '/payments/exports',
    { schema: make, config: { permission, idempotent: true } },
    async (request, reply) => {
      const person = signedIn(request);
      const { orders: named = null } = request.body;
      return idempotent(deps, request, reply, person, null, async () => {
        const orders = await findPaymentOrders(deps.database, named);
        if (named !== null && orders.length < named.length) {
          const found = new Set(orders.map(({ application, sequence }) => `${application}-${sequence}`));
          throw new Refused('payment.notOrdered', { orders: named.filter((order) => !found.has(order)) });
        }
        if (orders.length === 0) throw new Refused('payment.nothingToExport');
        const rows = rowsOf(orders, await deps.accounts(orders.map(({ enterprise }) => enterprise)));
        const id = `P${randomUUID().replaceAll('-', '').slice(0, 20)}`;
        const digest = digestOf(rows);
        if (
          !(await insertPaymentExport(
            deps.database,
            { id, person: person.id, digest },
            orders,
            named !== null,
          ))
        )
          throw new Refused('payment.exportedMeanwhile');
        const body = {
          id,
          digest,
          count: rows.length,
          totalFen: totalOf(rows),
          orders: orders.map(({ application, sequence, enterprise, amountFen }) => ({
            order: `${application}-${sequence}`,
            application,
            enterprise,
            amountFen,
          })),
          file: `/api/payments/exports/${id}`,
        };
        return { status: 201, body, headers: { location: body.file } };
      });
    },
  );

  const read = {
    tags,
    summary: 'The file for the bank',
    params: BY_EXPORT,
    querystring: FORMAT,
    response: FILE,
  };
  app.get<{ Params: { id: string }; Querystring: { format: 'csv' | 'pain.001' } }>(
    '/payments/exports/:id',
    { schema: read, config: { permission } },
    async (request, reply) => {
      const { id } = request.params;
      const file = await findPaymentExport(deps.database, id);
      if (file === null) throw new Refused('payment.exportUnknown');
      const rows = rowsOf(file.orders, await deps.accounts(file.orders.map(({ enterprise }) => enterprise)));
      const digest = digestOf(rows);
      if (digest !== file.digest) throw new Refused('payment.accountChanged', { digest: file.digest });
      const isCsv = request.query.format === 'csv';
      const text = isCsv ? csvOf(rows) : xmlOf(deps, id, file.at, rows);
      return reply
        .header('content-disposition', `attachment; filename="${id}.${isCsv ? 'csv' : 'xml'}"`)
        .header('x-rows-sha256', digest)
        .type(isCsv ? 'text/csv; charset=utf-8' : 'application/xml; charset=utf-8')
        .serializer((payload: unknown) => payload as string)
        .send(text);
    },
  );
}

function xmlOf({ payer }: Deps, id: string, at: string, rows: readonly PaymentRow[]): string {
  if (payer === null) throw new Refused('payment.noPayer');
  const payable = rows.filter((row): row is PayableRow => row.account !== null);
  if (payable.length < rows.length) {
    const without = rows.filter(({ account }) => account === null).map(({ enterprise }) => enterprise);
    throw new Refused('payment.accountMissing', { enterprises: [...new Set(without)] });
  }
  return pain001({ id, at, day: dayIn(new Date(at)) }, payer, payable);
}
