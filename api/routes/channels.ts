import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { findChannels, keepChannels } from '../../db/queries/channels.ts';
import { findSecrets, keepSecrets } from '../../db/queries/secrets.ts';
import type { Holder } from '../../db/vault.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { nullable, object } from '../schemas/parts.ts';

const LANGUAGE = { enum: ['zh', 'en'] } as const;
const ADDRESS = {
  type: 'string',
  maxLength: 254,
  pattern: '^[A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
  examples: ['sample@example.com'],
} as const;
const URL_TEXT = {
  type: 'string',
  maxLength: 500,
  pattern: '^https?://[^\\s]+$',
  examples: ['https://example.com/gongshu'],
} as const;
const BOOLEAN = { type: 'boolean' } as const;
const CHOICE = object({ language: LANGUAGE, email: BOOLEAN, address: nullable(ADDRESS) });
const CHANNELS = object({
  language: LANGUAGE,
  email: BOOLEAN,
  address: nullable(ADDRESS),
  /** Whether mail is sent from here at all. */
  emailIsSent: BOOLEAN,
  webhook: nullable(URL_TEXT),
});
const SUBSCRIBED = object({ url: URL_TEXT, secret: { type: 'string', examples: ['whsec_...'] } });

interface Choice {
  readonly language: 'zh' | 'en';
  readonly email: boolean;
  readonly address: string | null;
}

/**
 * `/notifications/channels` and `/notifications/webhook`: how somebody wants to be told of things beside the portal, where
 * they are told always. Everybody chooses for themselves; addresses and secrets lie in the vault.
 */
export function channels(app: FastifyInstance, { database, vault, messages }: Deps): void {
  const tags = ['notifications'];
  const config = { permission: 'signedIn' } as const;
  const chosen = async (person: string) => {
    const holder: Holder = `person:${person}`;
    const [{ language, email, webhook }, secrets] = await Promise.all([
      findChannels(database, person),
      findSecrets(database, vault, [holder]),
    ]);
    const { email: address = null, webhook: subscriber } = secrets.get(holder) ?? {};
    const url = webhook && subscriber !== undefined ? (JSON.parse(subscriber) as { url: string }).url : null;
    return { language, email, address, emailIsSent: messages.sendsMail, webhook: url };
  };

  const read = { tags, summary: 'How this person is told of things', response: { 200: CHANNELS } };
  app.get('/notifications/channels', { schema: read, config }, async (request) =>
    chosen(signedIn(request).id),
  );

  const choose = {
    tags,
    summary: 'Chooses the language and whether to be told by e-mail; null forgets the address',
    body: CHOICE,
    response: { 200: CHANNELS, 409: { $ref: 'Problem#' } },
  };
  app.put<{ Body: Choice }>('/notifications/channels', { schema: choose, config }, async (request) => {
    const { id } = signedIn(request);
    const { language, email, address } = request.body;
    if (email && address === null)
      throw new Problem('request.invalid', { errors: ['address: there is none to which mail could go'] });
    if (email && !messages.sendsMail) throw new Problem('channel.unavailable');
    await database.sql.begin(async (sql) => {
      await keepSecrets({ sql }, vault, `person:${id}`, { email: address });
      await keepChannels({ sql }, id, { language, email });
    });
    return chosen(id);
  });

  const subscribe = {
    tags,
    summary: 'Has a program told of things; the secret that signs what it gets is shown this once',
    body: object({ url: URL_TEXT }),
    response: { 200: SUBSCRIBED },
  };
  app.put<{ Body: { url: string } }>(
    '/notifications/webhook',
    { schema: subscribe, config },
    async (request) => {
      const { id } = signedIn(request);
      const { url } = request.body;
      const wrong = URL.canParse(url) ? messages.wrongAddress(url) : 'noAddress';
      if (wrong !== null) throw new Problem('webhook.notAllowed', { reason: wrong });
      const secret = `whsec_${randomBytes(32).toString('base64url')}`;
      await database.sql.begin(async (sql) => {
        await keepSecrets({ sql }, vault, `person:${id}`, { webhook: JSON.stringify({ url, secret }) });
        await keepChannels({ sql }, id, { webhook: true });
      });
      return { url, secret };
    },
  );

  const unsubscribe = {
    tags,
    summary: 'Tells no program any more; its secret is forgotten',
    response: { 204: { type: 'null' } },
  };
  app.delete('/notifications/webhook', { schema: unsubscribe, config }, async (request, reply) => {
    const { id } = signedIn(request);
    await database.sql.begin(async (sql) => {
      await keepSecrets({ sql }, vault, `person:${id}`, { webhook: null });
      await keepChannels({ sql }, id, { webhook: false });
    });
    return reply.status(204).send();
  });
}
