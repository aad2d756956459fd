import { readDraft as read } from '../../../use-cases/draft/read-draft.ts';
import { signedIn } from '../../admit.ts';
import { etagOf } from '../../http/if-match.ts';
import { CHECKED_DRAFT } from '../../schemas/draft.ts';
import { BY_ID } from '../../../contract/parts.ts';
import { route } from '../route.ts';

export const readDraft = route(
  { tags: ['drafts'], summary: 'One draft of mine', params: BY_ID, response: { 200: CHECKED_DRAFT } },
  {},
  async (deps, request, reply) => {
    const draft = await read(deps, signedIn(request), request.params.id);
    return reply.header('etag', etagOf(draft.version)).send(draft);
  },
);
