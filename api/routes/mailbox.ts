import type { FastifyInstance } from 'fastify';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deps } from '../deps.ts';
import { TEXT } from '../schemas/parts.ts';

const NEWEST = 100;

interface Kept {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly text: string;
}

/** `GET /dev/mailbox`: every letter that would have gone out, newest first; in the development profile alone. */
export function mailbox(app: FastifyInstance, { messages, development }: Deps): void {
  if (development === null || messages.mailbox === null) return;
  const folder = messages.mailbox;
  const response = { 200: { description: 'A page.', content: { 'text/html': { schema: TEXT } } } };
  const schema = { tags: ['development'], summary: 'The letters that were sent', response };
  app.get(
    '/dev/mailbox',
    { schema, config: { permission: 'anyone', page: true } },
    async (_request, reply) => {
      const names = (await readdir(folder).catch(absent)).filter((name) => name.endsWith('.json'));
      const newest = names.sort().reverse().slice(0, NEWEST);
      const letters = await Promise.all(
        newest.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Kept),
      );
      return reply.type('text/html; charset=utf-8').send(pageOf(letters));
    },
  );
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function pageOf(letters: readonly Kept[]): string {
  const items = letters.map(
    ({ to, subject, text }) =>
      `<article><h2>${escaped(subject)}</h2><p>${escaped(to.map(({ address }) => address).join(', '))}</p><pre>${escaped(text)}</pre></article>`,
  );
  const body = items.length === 0 ? '<p>没有邮件。 No letters yet.</p>' : items.join('\n');
  return `<!doctype html>\n<html lang="zh"><meta charset="utf-8"><title>邮箱 Mailbox</title>\n<h1>邮箱 Mailbox</h1>\n${body}\n</html>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
