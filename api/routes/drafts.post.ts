import { createDraft as create } from '../../use-cases/draft/create-draft.ts';
import { TYPED_CONTENT } from '../../use-cases/draft/draft-content.ts';
import { signedIn } from '../admit.ts';
import { etagOf } from '../http/if-match.ts';
import { CHECKED_DRAFT } from '../schemas/draft.ts';
import { PROBLEM_ANSWER } from '../schemas/people.ts';
import { route } from './route.ts';

export const createDraft = route(
  {
    tags: ['drafts'],
    summary: 'Begins a draft',
    body: TYPED_CONTENT,
    response: { 201: CHECKED_DRAFT, 409: PROBLEM_ANSWER },
  },
  {},
  async (deps, request, reply) => {
    const draft = await create(deps, signedIn(request), request.body);
    const headers = { location: `/api/drafts/${draft.id}`, etag: etagOf(draft.version) };
    return reply.status(201).headers(headers).send(draft);
  },
);
