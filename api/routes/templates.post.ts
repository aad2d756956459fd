import { ENTER_TEMPLATE, enterTemplate as enter } from '../../use-cases/template/templates.ts';
import { COUNT, object } from '../../contract/parts.ts';
import { signedIn } from '../admit.ts';
import { route } from './route.ts';

export const enterTemplate = route(
  {
    tags: ['office'],
    summary: 'Offers a sentence for the reasons of an act, from a day on',
    body: ENTER_TEMPLATE,
    response: { 201: object({ id: COUNT }) },
  },
  {},
  async (deps, request, reply) => reply.status(201).send(await enter(deps, signedIn(request), request.body)),
);
