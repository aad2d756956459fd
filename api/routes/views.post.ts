import { SAVE_VIEW, saveView as save } from '../../use-cases/saved-view/saved-views.ts';
import { object, TEXT } from '../../contract/parts.ts';
import { signedIn } from '../admit.ts';
import { PROBLEM_ANSWER } from '../schemas/people.ts';
import { route } from './route.ts';

export const saveView = route(
  {
    tags: ['lists'],
    summary: 'Names a filter of a list, for myself',
    body: SAVE_VIEW,
    response: { 201: object({ id: TEXT }), 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) => reply.status(201).send(await save(deps, signedIn(request), request.body)),
);
