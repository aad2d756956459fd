import { Client } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { answers } from '../api/commands/answers.ts';
import { buildApp } from '../api/app.ts';
import { engine } from '../api/engine.ts';
import { fastForwardTo } from '../api/fast-forward.ts';
import { DEVELOPMENT_CLIENT, developmentIssuer } from '../api/identity/development-issuer.ts';
import { portal } from '../api/identity/portal.ts';
import { askedToStop } from '../server/asked-to-stop.ts';
import { auditDesk } from '../server/audit-desk.ts';
import { checks } from '../api/health-checks.ts';
import { logged } from '../api/http/log.ts';
import { countsAnswers, metrics } from '../api/metrics.ts';
import { live } from '../api/live/live.ts';
import { connect } from '../db/connect.ts';
import { findBankAccounts } from '../db/vault/bank-accounts.ts';
import { openVault } from '../db/vault/vault.ts';
import { isCreditCode } from '../policy/credit-code.ts';
import { TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { PEOPLE } from '../embedded/demonstration.ts';
import { documentSettings } from '../server/document-settings.ts';
import { evidenceLag } from '../server/evidence-lag.ts';
import { namedIssuer } from '../server/named-issuer.ts';
import { policyDesk } from '../server/policy-desk.ts';
import { payerOf } from '../server/payer.ts';
import { officeInWords } from './office-words.ts';
import { messageSettings } from '../server/mail-settings.ts';
import { readClaim } from '../server/read-claim.ts';
import { requireFit } from '../server/require-fit.ts';
import { required } from '../server/required.ts';
import { serveMetrics } from '../server/serve-metrics.ts';
import { logLevelOf, metricsAddressOf, numberOf } from '../server/settings.ts';
import { tlsFilesOf } from '../server/tls-files.ts';
import { tracing } from '../server/tracing/tracing.ts';

/** For requests that are under way when the door is asked to stop, beside what each may wait for its row. */
const GRACE_MS = 5_000;
/** For what the door itself closes. */
const CLOSE_MS = 10_000;

/** The door: HTTP on one port. Stops in order on SIGTERM and SIGINT. */
Runtime.install({ shutdownSignals: [] });
const isDevelopment = requireFit('api') === 'development';
const host = process.env['HOST'] || '127.0.0.1';
const port = numberOf(process.env, 'PORT');
const patienceMs = numberOf(process.env, 'PATIENCE_MS');
const issuerUrl = required('OIDC_ISSUER');
const publicUrl = process.env['PUBLIC_URL'] || `http://${host}:${port}`;
const database = connect(required('DATABASE_URL'), 20);
const vault = openVault(required('VAULT_KEYS'));
const { connectionOptions, namespace } = temporalConnection();
const connection = await NativeConnection.connect(connectionOptions);
const traces = tracing('gongshu-api');
const client = new Client({ connection, namespace, interceptors: { workflow: traces?.ofClient() ?? [] } });
const keyFile = process.env['DEVELOPMENT_KEY_FILE'] ?? '';
const embedded = isDevelopment && keyFile !== '' ? await developmentIssuer(issuerUrl, keyFile, PEOPLE) : null;
const issuer = embedded ?? namedIssuer(process.env);
const streams = live(database);
const app = buildApp(
  {
    database,
    engine: engine(client, TASK_QUEUE),
    answers: answers(database),
    live: streams,
    audit: auditDesk(database, client),
    issuer,
    portal: portal({
      issuer: issuerUrl,
      clientId: embedded === null ? required('OIDC_CLIENT_ID') : DEVELOPMENT_CLIENT,
      clientSecret: process.env['OIDC_CLIENT_SECRET'] ?? null,
      acr: process.env['OIDC_ACR'] || null,
      algorithm: issuer.algorithm,
      clockSkewSeconds: issuer.clockSkewSeconds,
      publicUrl,
    }),
    patienceMs,
    readClaim,
    policy: policyDesk(database),
    isCreditCode,
    vault,
    office: officeInWords({ database, deliver: engine(client, TASK_QUEUE).deliver }),
    documents: documentSettings(process.env),
    messages: messageSettings(process.env),
    health: checks(database, client, TASK_QUEUE),
    accounts: (enterprises) => findBankAccounts(database, vault, enterprises),
    payer: payerOf(process.env),
    limits: {
      perAddress: numberOf(process.env, 'RATE_PER_ADDRESS'),
      perPerson: numberOf(process.env, 'RATE_PER_PERSON'),
      trustedProxies: (process.env['TRUSTED_PROXIES'] ?? '').split(',').filter(Boolean),
    },
    development:
      embedded === null
        ? null
        : {
            issuer: embedded,
            skipTime: (application, until) =>
              fastForwardTo(connection.workflowService, namespace, application, until),
          },
  },
  logged(logLevelOf(process.env)),
  await tlsFilesOf(process.env),
);
traces?.traceRequests(app);
const metricsAddress = metricsAddressOf(process.env);
const counted = metrics(database, streams, async () => evidenceLag(database, client));
countsAnswers(app, counted);
const closeMetrics = metricsAddress === null ? null : await serveMetrics(counted.registry, metricsAddress);
const asked = askedToStop(patienceMs + GRACE_MS + CLOSE_MS);
await app.listen({ host, port });
process.send?.({ ready: true });
await asked;
// Whoever waits for a row is answered in time; a client that does not go on sending is cut off.
const grace = setTimeout(() => app.server.closeAllConnections(), patienceMs + GRACE_MS);
await app.close();
clearTimeout(grace);
closeMetrics?.();
await traces?.close();
await connection.close();
await database.close();
process.exit();
