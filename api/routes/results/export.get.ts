import { exportResults as read } from '../../../use-cases/results/export-results.ts';
import { TEXT } from '../../../contract/parts.ts';
import { route } from '../route.ts';

export const exportResults = route(
  {
    tags: ['results'],
    summary: 'Open data: all results as CSV',
    produces: ['text/csv'],
    response: { 200: { description: 'The rows as CSV.', content: { 'text/csv': { schema: TEXT } } } },
  },
  {},
  async (deps, _request, reply) =>
    reply
      .header('content-disposition', 'attachment; filename="results.csv"')
      .type('text/csv; charset=utf-8')
      .send(await read(deps)),
);
