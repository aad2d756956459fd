import { signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';
import { PERSON } from '../../../schemas/people.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { readPerson as read } from '../../../../use-cases/person/read-person.ts';

export const readPerson = route(
  { tags: ['administration'], summary: 'One person', params: BY_ID, response: { 200: PERSON } },
  {},
  async (deps, request) => read(deps, signedIn(request), request.params.id),
);
