import { exportApplications as read } from '../../../use-cases/application/export-applications.ts';
import { FILTER } from '../../../use-cases/application/filter.ts';
import { TEXT } from '../../../contract/parts.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

/** All that a filter selects, as CSV. */
export const exportApplications = route(
  {
    tags: ['applications'],
    summary: 'What the list shows, all pages of it, as CSV',
    querystring: { type: 'object', additionalProperties: false, properties: FILTER },
    produces: ['text/csv'],
    response: { 200: { description: 'The rows as CSV.', content: { 'text/csv': { schema: TEXT } } } },
  },
  {},
  async (deps, request, reply) =>
    reply
      .header('content-disposition', 'attachment; filename="applications.csv"')
      .type('text/csv; charset=utf-8')
      .send(await read(deps, signedIn(request), request.query)),
);
