import { route } from '../../route.ts';
import { NUMBER, REPORT_OR_REASON } from '../../../schemas/audit.ts';
import { object } from '../../../../contract/parts.ts';
import { proveConsistency as prove } from '../../../../use-cases/audit/prove-consistency.ts';

export const proveConsistency = route(
  {
    tags: ['audit'],
    summary: 'Shows that a head of the log continues an earlier one',
    querystring: object({ from: NUMBER, to: NUMBER }),
    response: REPORT_OR_REASON,
  },
  {},
  async ({ database }, { query }) => prove(database, Number(query.from), Number(query.to)),
);
