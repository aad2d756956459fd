import { readMailbox as read } from '../../../use-cases/development/read-mailbox.ts';
import { mailboxPage } from '../../pages/mailbox-page.ts';
import { TEXT } from '../../../contract/parts.ts';
import { route } from '../route.ts';

export const readMailbox = route(
  {
    tags: ['development'],
    summary: 'The letters that were sent',
    response: { 200: { description: 'A page.', content: { 'text/html': { schema: TEXT } } } },
  },
  { development: true, page: true },
  async (deps, _request, reply) => reply.type('text/html; charset=utf-8').send(mailboxPage(await read(deps))),
);
