import { signedIn } from '../../../admit.ts';
import { signedInBy } from '../../../identity/session.ts';
import { route } from '../../route.ts';
import { DATE, object, TEXT } from '../../../../contract/parts.ts';
import { endKey as end } from '../../../../use-cases/registry/end-key.ts';
import { KEY_ID } from '../../../../use-cases/registry/enter-key.ts';

/** `POST /registry-keys/:id/end`: its last day, yesterday for one that somebody else may know. */
export const endKey = route(
  {
    tags: ['registry'],
    summary: 'Sets the last day on which a registry’s key is good',
    params: { type: 'object', required: ['id'], properties: { id: KEY_ID } },
    body: object({ untilDay: DATE }),
    response: { 200: object({ id: TEXT, untilDay: DATE }) },
  },
  {},
  async ({ database }, request) => {
    const { id } = request.params;
    const { untilDay } = request.body;
    await end(database, signedIn(request), signedInBy(request), id, untilDay);
    return { id, untilDay };
  },
);
