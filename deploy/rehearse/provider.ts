import Fastify from 'fastify';
import { readFile } from 'node:fs/promises';
import { developmentIssuer } from '../../api/identity/development-issuer.ts';
import { mountIssuer } from '../../api/identity/mount-issuer.ts';
import { PEOPLE } from '../../embedded/demonstration.ts';

/**
 * The identity provider of a rehearsal, a process of its own that speaks TLS: the demonstration people sign in with one click, and
 * `POST /token` gives an access token to an account. `node provider.ts PORT PORTAL CERTIFICATE KEY KEY-FILE`.
 */
const [port = '', portal = '', certificate = '', key = '', keyFile = ''] = process.argv.slice(2);
const issuer = await developmentIssuer(`https://127.0.0.1:${port}/oidc`, keyFile, PEOPLE, portal);
const [cert, secret] = await Promise.all([certificate, key].map(async (file) => readFile(file)));
const app = Fastify({ https: { cert: cert ?? '', key: secret ?? '' } });
mountIssuer(app, issuer);
app.post<{ Body: { readonly account: string } }>(
  '/token',
  { config: { permission: 'anyone' } },
  async ({ body }) => ({
    access_token: await issuer.tokenFor(body.account),
  }),
);
process.once('SIGTERM', () => process.exit());
process.once('disconnect', () => process.exit());
await app.listen({ host: '127.0.0.1', port: Number(port) });
process.send?.({ ready: true });
