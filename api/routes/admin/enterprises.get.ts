import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { ENTERPRISE } from '../../schemas/people.ts';
import { list, nullable, object, TEXT } from '../../../contract/parts.ts';
import { listEnterprises as read } from '../../../use-cases/enterprise/list-enterprises.ts';
import { SEARCHED_PAGE } from '../../../use-cases/list-page.ts';

/** `GET /admin/enterprises`: beneficiaries, where they are registered, and who acts for them. */
export const listEnterprises = route(
  {
    tags: ['administration'],
    summary: 'Enterprises by code',
    querystring: SEARCHED_PAGE,
    response: { 200: object({ enterprises: list(ENTERPRISE), next: nullable(TEXT) }) },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
