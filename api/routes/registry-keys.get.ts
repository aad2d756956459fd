import { DATE, list, nullable, object, TEXT } from '../../contract/parts.ts';
import { SEARCHED_PAGE } from '../../use-cases/list-page.ts';
import { listKeys as read } from '../../use-cases/registry/list-keys.ts';
import { signedIn } from '../admit.ts';
import { route } from './route.ts';

const KEY = object({ id: TEXT, person: TEXT, publicKey: TEXT, fromDay: DATE, untilDay: nullable(DATE) });

/** `GET /registry-keys`: the public keys of registries, with the days on which they are good. */
export const listKeys = route(
  {
    tags: ['administration'],
    summary: 'The keys of registries by id',
    querystring: SEARCHED_PAGE,
    response: { 200: object({ keys: list(KEY), next: nullable(TEXT) }) },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
