import { signedIn } from '../../../../admit.ts';
import { signedInBy } from '../../../../identity/session.ts';
import { route } from '../../../route.ts';
import { DELEGATION_ID, PROBLEM_ANSWER } from '../../../../schemas/people.ts';
import { DATE, object } from '../../../../../contract/parts.ts';
import { endDelegation as end } from '../../../../../use-cases/delegation/end-delegation.ts';

const BY_NUMBER = {
  type: 'object',
  required: ['number'],
  properties: { number: { type: 'string', pattern: '^[1-9][0-9]{0,14}$', examples: ['1'] } },
} as const;

export const endDelegation = route(
  {
    tags: ['administration'],
    summary: 'Sets the last day of a delegation',
    params: BY_NUMBER,
    body: object({ untilDay: DATE }),
    response: { 200: object({ id: DELEGATION_ID, untilDay: DATE }), 409: PROBLEM_ANSWER },
  },
  {},
  async ({ database }, request) => {
    const id = Number(request.params.number);
    const { untilDay } = request.body;
    await end(database, signedIn(request), signedInBy(request), id, untilDay);
    return { id, untilDay };
  },
);
