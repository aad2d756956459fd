import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { UNIT } from '../../schemas/people.ts';
import { list, object } from '../../../contract/parts.ts';
import { listUnits as read } from '../../../use-cases/unit/list-units.ts';

/** `GET /admin/units`: the departments, streets and parks for which officers verify. */
export const listUnits = route(
  {
    tags: ['administration'],
    summary: 'All units',
    response: { 200: object({ units: list(UNIT) }) },
  },
  {},
  async ({ database }, request) => ({ units: await read(database, signedIn(request)) }),
);
