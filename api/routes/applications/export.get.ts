import { EXPORT_FORMATS } from '../../../contract/choices.ts';
import { exportApplications as read } from '../../../use-cases/application/export-applications.ts';
import { FILTER } from '../../../use-cases/application/filter.ts';
import { FILE_TYPES } from '../../../use-cases/export/table-file.ts';
import { TEXT } from '../../../contract/parts.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

const FILE = { type: 'string', format: 'binary' } as const;

/** All that a filter selects, as a file. */
export const exportApplications = route(
  {
    tags: ['applications'],
    summary: 'What the list shows, all pages of it, as CSV or as a spreadsheet',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { ...FILTER, format: { enum: EXPORT_FORMATS } },
    },
    produces: Object.values(FILE_TYPES),
    response: {
      200: {
        description: 'The rows.',
        content: { 'text/csv': { schema: TEXT }, [FILE_TYPES.xlsx]: { schema: FILE } },
      },
    },
  },
  {},
  async (deps, request, reply) => {
    const { format = 'csv' } = request.query;
    return reply
      .header('content-disposition', `attachment; filename="applications.${format}"`)
      .type(FILE_TYPES[format])
      .send(await read(deps, signedIn(request), request.query));
  },
);
