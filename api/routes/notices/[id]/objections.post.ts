import { CATALOGUE } from '../../../../contract/signals/catalogue.ts';
import { objectToNotice as object } from '../../../../use-cases/notice/object-to-notice.ts';
import { signedIn } from '../../../admit.ts';
import { idempotent } from '../../../commands/idempotent.ts';
import { pendingReply } from '../../../commands/reply.ts';
import { PENDING } from '../../../schemas/application.ts';
import { OBJECTED } from '../../../schemas/notices.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { route } from '../../route.ts';

const { label, payload } = CATALOGUE['objection.file'];

/** For anybody who gives their name by signing in. */
export const objectToNotice = route(
  {
    tags: ['notices'],
    summary: `${label.zh} / ${label.en}`,
    params: BY_ID,
    body: payload,
    response: { 200: OBJECTED, 202: PENDING },
  },
  { attempt: 'objection.file', idempotent: true, bodyIsCheckedByAct: true },
  (deps, request, reply) =>
    idempotent(deps, request, reply, signedIn(request), request.params.id, async (command) => {
      const came = await object(deps, signedIn(request), command, request.body);
      return came.outcome === 'pending' ? pendingReply(came) : { status: 200, body: came };
    }),
);
