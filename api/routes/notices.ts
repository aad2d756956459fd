import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { signalEntry, type SignalPayload } from '../../contract/signals/catalogue.ts';
import { findNotices } from '../../db/notice/find-notices.ts';
import { signedIn } from '../admit.ts';
import { object as toPublicNotice } from '../commands/decide.ts';
import type { Deps } from '../deps.ts';
import { idempotent } from '../commands/idempotent.ts';
import { PENDING } from '../schemas/application.ts';
import { NOTICES, OBJECTED } from '../schemas/notices.ts';
import { BY_ID } from '../schemas/parts.ts';

/** `GET /notices` for anyone, and `POST /notices/:id/objections` for anybody who gives their name by signing in. */
export function notices(app: FastifyInstance, deps: Deps): void {
  const tags = ['notices'];
  const all = {
    tags,
    summary:
      'The grants that stand before the public, each with the hash of what was published, and one over all',
    response: { 200: NOTICES },
  };
  app.get('/notices', { schema: all, config: { permission: 'anyone' } }, async () => {
    const standing = await findNotices(deps.database);
    const hash = createHash('sha256').update(standing.map((notice) => notice.hash).join('\n'));
    return { notices: standing, hash: hash.digest('hex') };
  });

  const { label, payload: body } = signalEntry('objection.file');
  const one = {
    tags,
    summary: `${label.zh} / ${label.en}`,
    params: BY_ID,
    body,
    response: { 200: OBJECTED, 202: PENDING },
  };
  const config = { permission: 'signedIn', attempt: 'objection.file', idempotent: true } as const;
  app.post<{ Params: { id: string }; Body: SignalPayload<'objection.file'> }>(
    '/notices/:id/objections',
    { schema: one, config },
    async (request, reply) => {
      const person = signedIn(request);
      return idempotent(deps, request, reply, person, request.params.id, (command) =>
        toPublicNotice(deps, person, command, request.body),
      );
    },
  );
}
