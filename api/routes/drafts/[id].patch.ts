import { changeDraft as change } from '../../../use-cases/draft/change-draft.ts';
import { TYPED_CONTENT } from '../../../use-cases/draft/draft-content.ts';
import { signedIn } from '../../admit.ts';
import { etagOf, versionIn } from '../../http/if-match.ts';
import { CHECKED_DRAFT } from '../../schemas/draft.ts';
import { BY_ID } from '../../../contract/parts.ts';
import { PROBLEM_ANSWER } from '../../schemas/people.ts';
import { route } from '../route.ts';

export const changeDraft = route(
  {
    tags: ['drafts'],
    summary: 'Saves what was typed since (JSON merge patch), over the version that If-Match names',
    params: BY_ID,
    body: TYPED_CONTENT,
    response: { 200: CHECKED_DRAFT, 409: PROBLEM_ANSWER },
  },
  { versioned: 'needed' },
  async (deps, request, reply) => {
    const version = versionIn(request.headers['if-match']);
    const draft = await change(deps, signedIn(request), request.params.id, version, request.body);
    return reply.header('etag', etagOf(draft.version)).send(draft);
  },
);
