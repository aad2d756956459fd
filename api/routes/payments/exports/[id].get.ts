import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { TEXT } from '../../../../contract/parts.ts';
import { FORMATS, readPaymentFile as read } from '../../../../use-cases/payment/read-payment-file.ts';

export const readPaymentFile = route(
  {
    tags: ['payments'],
    summary: 'The file for the bank',
    params: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', maxLength: 100, examples: ['P1'] } },
    },
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { format: { enum: FORMATS, default: 'csv' } },
    },
    response: {
      200: {
        description: 'The file for the bank.',
        content: { 'text/csv': { schema: TEXT }, 'application/xml': { schema: TEXT } },
      },
      409: { $ref: 'Problem#' },
    },
  },
  {},
  async (deps, request, reply) => {
    const { id } = request.params;
    const { format = 'csv' } = request.query;
    const { text, digest } = await read(deps, signedIn(request), id, format);
    const isCsv = format === 'csv';
    return reply
      .header('content-disposition', `attachment; filename="${id}.${isCsv ? 'csv' : 'xml'}"`)
      .header('x-rows-sha256', digest)
      .type(isCsv ? 'text/csv; charset=utf-8' : 'application/xml; charset=utf-8')
      .serializer((payload: unknown) => payload as string)
      .send(text);
  },
);
