import { DATE, object, COUNT } from '../../../../contract/parts.ts';
import { endTemplate as end } from '../../../../use-cases/template/templates.ts';
import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';

const BY_NUMBER = {
  type: 'object',
  required: ['number'],
  properties: { number: { type: 'string', pattern: '^[1-9][0-9]{0,14}$', examples: ['1'] } },
} as const;

export const endTemplate = route(
  {
    tags: ['office'],
    summary: 'Sets the last day on which a sentence is offered',
    params: BY_NUMBER,
    body: object({ untilDay: DATE }),
    response: { 200: object({ id: COUNT, untilDay: DATE }) },
  },
  {},
  async (deps, request) => {
    const id = Number(request.params.number);
    const { untilDay } = request.body;
    await end(deps, signedIn(request), id, untilDay);
    return { id, untilDay };
  },
);
