import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { orReason, WHAT_IF_REPORT } from '../../schemas/audit.ts';
import { WHAT_IF, whatIf as judge } from '../../../use-cases/audit/what-if.ts';

/** `POST /audit/what-if`: for the office: what a change would do to every decided award. Writes nothing. */
export const whatIf = route(
  {
    tags: ['audit'],
    summary:
      'What another ruling, amount (fen) or first day would do to every decided award; nothing is written',
    body: WHAT_IF,
    response: orReason(WHAT_IF_REPORT),
  },
  {},
  async ({ database }, request) => judge(database, signedIn(request), request.body),
);
