import { route } from '../../route.ts';
import { NUMBER, REPORT_OR_REASON } from '../../../schemas/audit.ts';
import { object } from '../../../../contract/parts.ts';
import { proveLeaf as prove } from '../../../../use-cases/audit/prove-leaf.ts';

export const proveLeaf = route(
  {
    tags: ['audit'],
    summary: 'Shows that a leaf is under the newest checkpoint',
    querystring: object({ leaf: NUMBER }),
    response: REPORT_OR_REASON,
  },
  {},
  async ({ database }, { query }) => prove(database, Number(query.leaf)),
);
