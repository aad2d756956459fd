import { route } from '../route.ts';
import { REPORT_OR_REASON } from '../../schemas/audit.ts';
import { WHAT_IF, whatIf as judge } from '../../../use-cases/audit/what-if.ts';

/** `POST /audit/what-if`: for the office: what a change would do to every decided award. Writes nothing. */
export const whatIf = route(
  {
    tags: ['audit'],
    summary:
      'What another ruling, amount (fen) or first day would do to every decided award; nothing is written',
    body: WHAT_IF,
    response: REPORT_OR_REASON,
  },
  {},
  async ({ database }, { body }) => judge(database, body),
);
