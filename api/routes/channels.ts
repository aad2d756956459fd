import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { keepChannels } from '../../db/notification/channels.ts';
import { findMailStanding } from '../../db/notification/mail-standing.ts';
import { keepSecrets } from '../../db/vault/secrets.ts';
import { signedIn } from '../admit.ts';
import { ADDRESS, BOOLEAN, CHANNELS, channelsOf, LANGUAGE, URL_TEXT } from '../addresses/channels-of.ts';
import type { Deps } from '../deps.ts';
import { enterAddress } from '../addresses/own-address.ts';
import { Refused } from '../../use-cases/refused.ts';
import { nullable, object } from '../schemas/parts.ts';

const CHOICE = object({ language: LANGUAGE, email: BOOLEAN, address: nullable(ADDRESS) });
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
export function channels(app: FastifyInstance, deps: Deps): void {
  const { database, vault, messages } = deps;
  const tags = ['notifications'];
  const config = { permission: 'signedIn' } as const;

  const read = { tags, summary: 'How this person is told of things', response: { 200: CHANNELS } };
  app.get('/notifications/channels', { schema: read, config }, async (request) =>
    channelsOf(deps, signedIn(request).id),
  );

  const choose = {
    tags,
    summary:
      'Chooses the language and whether to be told by e-mail; another address gets a code to be confirmed by, null forgets it',
    body: CHOICE,
    response: { 200: CHANNELS, 409: { $ref: 'Problem#' } },
  };
  app.put<{ Body: Choice }>('/notifications/channels', { schema: choose, config }, async (request) => {
    const { id } = signedIn(request);
    const { language, email, address } = request.body;
    if (email && address === null)
      throw new Refused('request.invalid', { errors: ['address: there is none to which mail could go'] });
    if (email && !(await findMailStanding(database))) throw new Refused('channel.unavailable');
    await database.sql.begin(async (sql) => {
      await keepChannels({ sql }, id, { language, email });
      await enterAddress({ sql }, vault, id, address);
    });
    return channelsOf(deps, id);
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
      if (wrong !== null) throw new Refused('webhook.notAllowed', { reason: wrong });
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
