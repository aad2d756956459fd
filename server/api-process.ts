import { Client } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { answers } from '../use-cases/command/answers.ts';
import { buildApp } from '../api/app.ts';
import { engine } from './engine.ts';
import { fastForwardTo } from './fast-forward.ts';
import { DEVELOPMENT_CLIENT, developmentIssuer } from '../api/identity/development-issuer.ts';
import { portal } from '../api/identity/portal.ts';
import { askedToStop } from './asked-to-stop.ts';
import { bucketOf } from './bucket-of.ts';
import { bucketAt } from './neighbour/bucket-at.ts';
import { postgresql } from './neighbour/postgresql.ts';
import { temporal } from './neighbour/temporal.ts';
import { startPatience } from './start-patience.ts';
import { openWaitingRoom } from './waiting-room.ts';
import type { Tls } from '../api/app.ts';
import type { Dependency } from '../use-cases/unavailable.ts';
import { checks } from '../api/health-checks.ts';
import { logged } from '../api/http/log.ts';
import { countsAnswers, metrics } from '../api/metrics.ts';
import type { Documents } from '../use-cases/document/documents.ts';
import { live, type Live } from '../use-cases/live/live.ts';
import { announcements, type Announcements } from '../db/step/announcements.ts';
import { connect, type Database } from '../db/connect.ts';
import { findBankAccounts } from '../db/vault/bank-accounts.ts';
import { openVault, type Vault } from '../db/vault/vault.ts';
import { TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { PEOPLE } from '../embedded/demonstration.ts';
import { buildVerifier } from './build-verifier.ts';
import { dataConverter } from './codec/data-converter.ts';
import { documentSettings } from './document-settings.ts';
import { domainCounts } from './domain-counts.ts';
import { namedIssuer } from './named-issuer.ts';
import { payerOf } from './payer.ts';
import { notifySettings } from './notify-settings.ts';
import { requireDocumentStore } from './require-document-store.ts';
import { requireFit } from './require-fit.ts';
import { requireMasterKeys } from './require-master-keys.ts';
import { required } from './required.ts';
import { openSender, type Sender } from './sender.ts';
import { serveMetrics } from './serve-metrics.ts';
import { logLevelOf, metricsAddressOf, metricsTokenOf, numberOf } from './settings.ts';
import { tlsFilesOf } from './tls-files.ts';
import { tracing } from './tracing/tracing.ts';

/** For requests that are under way when the API is asked to stop, beside what each may wait for its row. */
const GRACE_MS = 5_000;
/** For what the API itself closes. */
const CLOSE_MS = 10_000;
/** Of the connections that it may open one listens for recorded steps. */
const LISTENING = 1;

/** Serves the API over HTTP on one port until this process is asked to stop by SIGTERM or SIGINT, and then stops in order. */
export async function serveApi(): Promise<void> {
  Runtime.install({ shutdownSignals: [] });
  const isDevelopment = requireFit('api') === 'development';
  const host = process.env['HOST'] || '127.0.0.1';
  const port = numberOf(process.env, 'PORT');
  const patienceMs = numberOf(process.env, 'PATIENCE_MS');
  const tls = await tlsFilesOf(process.env);
  const closeWaitingRoom = await untilNeighboursAnswer(host, port, tls);
  const database = connect(required('DATABASE_URL'), numberOf(process.env, 'DATABASE_POOL') - LISTENING);
  const { connectionOptions, namespace } = temporalConnection();
  const connection = await NativeConnection.connect(connectionOptions);
  const traces = await tracing('gongshu-api');
  const vault = openVault(required('VAULT_KEYS'));
  await requireMasterKeys(database, vault);
  const client = new Client({
    connection,
    namespace,
    dataConverter: await dataConverter(database, vault),
    interceptors: { workflow: traces?.ofClient() ?? [] },
  });
  const announced = announcements(required('DATABASE_URL'));
  const streams = live(database, announced);
  const sender = await openSender(required('SENDER_KEY_FILE'), database, 'api');
  const identity = await identityOf(isDevelopment, process.env['PUBLIC_URL'] || `http://${host}:${port}`);
  const skipTime = (application: string, until: number) =>
    fastForwardTo(connection.workflowService, namespace, application, until);
  const documents = documentSettings(process.env);
  await requireDocumentStore(database, documents.place);
  const app = buildApp(
    {
      ...depsOf({ database, announced, client, vault, sender, streams, patienceMs, documents }),
      issuer: identity.issuer,
      portal: identity.portal,
      development: identity.embedded === null ? null : { issuer: identity.embedded, skipTime },
    },
    logged(logLevelOf(process.env)),
    tls,
  );
  traces?.traceRequests(app);
  const metricsAddress = metricsAddressOf(process.env);
  const counted = metrics(streams, async () => domainCounts(database));
  countsAnswers(app, counted);
  const guard = { tls, token: metricsTokenOf(process.env) };
  const closeMetrics =
    metricsAddress === null ? null : await serveMetrics(counted.registry, metricsAddress, guard);
  const asked = askedToStop(patienceMs + GRACE_MS + CLOSE_MS);
  await closeWaitingRoom();
  await app.listen({ host, port });
  process.send?.({ ready: true });
  await asked;
  // A request that waits for its row is answered in time; a client that does not go on sending is cut off.
  const grace = setTimeout(() => app.server.closeAllConnections(), patienceMs + GRACE_MS);
  await app.close();
  clearTimeout(grace);
  closeMetrics?.();
  await traces?.close();
  await connection.close();
  await announced.close();
  await database.close();
}

/** Waits for what the API needs at its start, and answers meanwhile. Returns what ends that, as late as the API itself listens. */
async function untilNeighboursAnswer(
  host: string,
  port: number,
  tls: Tls | null,
): Promise<() => Promise<void>> {
  let missing: Dependency = 'database';
  let room: Awaited<ReturnType<typeof openWaitingRoom>> | null = null;
  const patience = startPatience(process.env, async ({ dependency }) => {
    missing = dependency;
    room ??= await openWaitingRoom(host, port, tls, () => missing);
  });
  await patience.reach(postgresql(required('DATABASE_URL')));
  await patience.reach(temporal(process.env));
  const bucket = bucketOf(process.env, process.env['S3_BUCKET']);
  if (bucket !== null) await patience.reach(bucketAt(bucket, 'S3_ENDPOINT and S3_BUCKET'));
  return async () => room?.close();
}

interface Connected {
  readonly database: Database;
  readonly announced: Announcements;
  readonly client: Client;
  readonly vault: Vault;
  readonly sender: Sender;
  readonly streams: Live;
  readonly patienceMs: number;
  readonly documents: Documents;
}

/** What the API works with, but for who signs in and how. */
function depsOf({ database, announced, client, vault, sender, streams, patienceMs, documents }: Connected) {
  return {
    database,
    engine: engine(client, TASK_QUEUE, sender.sign),
    answers: answers(database, announced),
    live: streams,
    client,
    bundling: { verifier: buildVerifier },
    patienceMs,
    vault,
    documents,
    outbox: notifySettings(process.env),
    health: checks(database, client, TASK_QUEUE),
    accounts: (enterprises: readonly string[]) => findBankAccounts(database, vault, enterprises),
    payer: payerOf(process.env),
    pages: process.env['PORTAL_DIR'] || null,
    engineTools: process.env['TEMPORAL_UI_ORIGIN'] || null,
    limits: {
      perAddress: numberOf(process.env, 'RATE_PER_ADDRESS'),
      perPerson: numberOf(process.env, 'RATE_PER_PERSON'),
      trustedProxies: (process.env['TRUSTED_PROXIES'] ?? '').split(',').filter(Boolean),
    },
  };
}

/** Who says who somebody is: the development issuer in this process, or the identity provider that the environment names. */
async function identityOf(isDevelopment: boolean, publicUrl: string) {
  const issuerUrl = required('OIDC_ISSUER');
  const keyFile = process.env['DEVELOPMENT_KEY_FILE'] ?? '';
  const embedded =
    isDevelopment && keyFile !== '' ? await developmentIssuer(issuerUrl, keyFile, PEOPLE) : null;
  const issuer = embedded ?? namedIssuer(process.env);
  return {
    embedded,
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
  };
}
