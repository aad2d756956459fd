import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { PERSON } from '../../schemas/people.ts';
import { list, nullable, object, TEXT } from '../../../contract/parts.ts';
import { SEARCHED_PAGE } from '../../../use-cases/list-page.ts';
import { listPeople as read } from '../../../use-cases/person/list-people.ts';

/** `GET /admin/people`: people who may sign in, with names and phones. */
export const listPeople = route(
  {
    tags: ['administration'],
    summary: 'People by id, with their roles of all times',
    querystring: SEARCHED_PAGE,
    response: { 200: object({ people: list(PERSON), next: nullable(TEXT) }) },
  },
  {},
  async (deps, request) => read(deps, signedIn(request), request.query),
);
