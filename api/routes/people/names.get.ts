import { list, nullable, object, TEXT } from '../../../contract/parts.ts';
import { PERSON_ID } from '../../../use-cases/parts.ts';
import { listNames as read, NAMES_OF } from '../../../use-cases/person/list-names.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

/** `GET /people/names?of=p-handler-1,p-approver-1`: what people of a record are called. */
export const listNames = route(
  {
    tags: ['people'],
    summary: 'What persons are called whom a record names',
    querystring: NAMES_OF,
    response: {
      200: object({
        people: list(object({ person: PERSON_ID, name: nullable(TEXT), account: nullable(TEXT) })),
      }),
    },
  },
  {},
  (deps, request) => read(deps, signedIn(request), request.query),
);
