import { buildApp } from '../api/app.ts';
import type { Deps } from '../api/deps.ts';
import { developmentIssuer } from '../api/identity/development-issuer.ts';
import { live, LIVE_SETTINGS } from '../use-cases/live/live.ts';
import { connect } from '../db/connect.ts';
import { PEOPLE } from '../embedded/demonstration.ts';
import { required } from '../server/required.ts';
import { announcements } from '../db/step/announcements.ts';

/** The API in a process of its own, for viewers only: no worker, no engine, nobody is limited. */
const port = Number(required('PORT'));
const database = connect(required('DATABASE_URL'), 20);
const issuer = await developmentIssuer(
  `http://127.0.0.1:${port}/oidc`,
  required('DEVELOPMENT_KEY_FILE'),
  PEOPLE,
);
const most = Number.MAX_SAFE_INTEGER;
const app = buildApp({
  database,
  issuer,
  portal: { origin: `http://127.0.0.1:${port}` },
  live: live(database, announcements(required('DATABASE_URL')), { ...LIVE_SETTINGS, perPerson: most }),
  limits: { perAddress: most, perPerson: most },
  messages: { mailbox: null },
  development: { issuer, skipTime: () => Promise.reject(new Error('nothing is skipped here')) },
} as unknown as Deps);
process.once(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => database.close())
      .then(() => process.disconnect()),
);
await app.listen({ host: '127.0.0.1', port });
process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ held: heapUsed + external });
});
process.send?.({ ready: true });
