import { Client } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { NativeConnection, Worker } from '@temporalio/worker';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createActivities, type RecordingActivities } from '../../activities/index.ts';
import { answers } from '../../use-cases/command/answers.ts';
import { buildApp } from '../../api/app.ts';
import type { Deps, Limits } from '../../api/deps.ts';
import type { BankAccount } from '../../use-cases/payment/payment-file.ts';
import type { Documents } from '../../use-cases/document/documents.ts';
import { noScan } from '../../use-cases/document/scan.ts';
import { diskStore } from '../../use-cases/document/store.ts';
import { sendersOn, signedEngine } from './signing.ts';
import { fastForwardTo } from '../../server/fast-forward.ts';
import { checks } from '../../api/health-checks.ts';
import { live, LIVE_SETTINGS, type LiveSettings } from '../../use-cases/live/live.ts';
import { DEVELOPMENT_CLIENT, developmentIssuer } from '../../api/identity/development-issuer.ts';
import { portal } from '../../api/identity/portal.ts';
import { PEOPLE } from '../../embedded/demonstration.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { buildVerifier } from '../../server/build-verifier.ts';
import { liveSinks } from '../../server/live-sinks.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { installedPacks, simulatedPolicy } from '../../policy/packs/versions.ts';
import { visitor, type Visitor } from '../../tour/visitor.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import { freePort } from '../../embedded/ports.ts';
import { connect, type Database } from '../../db/connect.ts';
import { keepPacks } from '../../db/pack/keep-packs.ts';
import { findBankAccounts } from '../../db/vault/bank-accounts.ts';
import { keepMailStatus } from '../../db/notification/mail-status.ts';
import type { Vault } from '../../db/vault/vault.ts';
import { vaultOfTests } from './vault.ts';
import { wrongAddress } from '../../notify/webhook.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import { IN_THREAD_OF_WORKER } from '../../workflow-thread.ts';
import { checkAnswers } from './checked-answers.ts';
import './quiet-engine.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { freshNamespace } from './fresh-namespace.ts';
import { announcements } from '../../db/step/announcements.ts';

/** Where the engine's web interface would be. */
export const ENGINE_TOOLS = 'https://engine.example';

/** The whole system in this process: door and worker on a database and a namespace of their own. */
export interface Awards {
  readonly url: string;
  readonly app: FastifyInstance;
  /** What the API works with, for another door beside it. */
  readonly deps: Deps;
  readonly database: Database;
  readonly vault: Vault;
  /** Where its documents lie. */
  readonly documentFolder: string;
  readonly databaseUrls: FreshDatabase;
  readonly client: Client;
  /** How this system writes to the engine. */
  readonly dataConverter: DataConverter;
  readonly namespace: string;
  readonly bundlePath: string;
  as(account: string): Visitor;
  /** The role that owns the tables; closed with the rest. */
  asOwner(): Database;
  /** Ends the worker and waits until it has stopped. */
  stopWorker(): Promise<void>;
  startWorker(activities?: Partial<RecordingActivities>): Promise<void>;
  stop(): Promise<void>;
}

export async function startAwards(
  options: {
    patienceMs?: number;
    limits?: Limits;
    documents?: Partial<Documents>;
    live?: Partial<LiveSettings>;
    accounts?: ReadonlyMap<string, BankAccount>;
    /** The folder of the built portal. */
    pages?: string;
    logger?: NonNullable<FastifyServerOptions['logger']>;
    /** What watches the API, before it gets ready. */
    beforeReady?: (app: FastifyInstance, database: Database) => void | Promise<void>;
  } = {},
): Promise<Awards> {
  const [databaseUrls, namespace, bundlePath] = await Promise.all([
    freshDatabase(),
    freshNamespace(),
    workflowBundle('.data/cache'),
  ]);
  const vault = vaultOfTests;
  await seedDemonstration(databaseUrls.ownerUrl, vault);
  const database = connect(databaseUrls.applicationUrl, 20);
  const announced = announcements(databaseUrls.applicationUrl);
  await keepMailStatus(database, true);
  await keepPacks(database, installedPacks());
  const connection = await NativeConnection.connect({ address: inject('temporalAddress') });
  const converter = await dataConverter(database, vault);
  const client = new Client({ connection, namespace, dataConverter: converter });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const issuer = await developmentIssuer(
    `${url}/oidc`,
    join(await mkdtemp(join(tmpdir(), 'gongshu-')), 'key.json'),
    PEOPLE,
  );
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-documents-'));
  const documents: Documents = {
    store: diskStore(join(folder, 'store')),
    scan: noScan,
    incoming: join(folder, 'incoming'),
    limits: { bytes: 1024 * 1024, quota: { bytes: 64 * 1024 * 1024, count: 10_000 } },
    ...options.documents,
  };
  const deps: Deps = {
    database,
    engine: signedEngine(client, database),
    answers: answers(database, announced),
    client,
    bundling: { verifier: buildVerifier, sealedWithinMs: 0 },
    live: live(database, announced, { ...LIVE_SETTINGS, ...options.live }),
    issuer,
    portal: portal({
      issuer: issuer.issuer,
      clientId: DEVELOPMENT_CLIENT,
      clientSecret: null,
      acr: null,
      algorithm: issuer.algorithm,
      clockSkewSeconds: issuer.clockSkewSeconds,
      publicUrl: url,
    }),
    patienceMs: options.patienceMs ?? 60_000,
    vault,
    documents,
    outbox: {
      wrongAddress: (address) => wrongAddress(address, true),
      mailbox: join(folder, 'mailbox'),
    },
    health: checks(database, client, TASK_QUEUE),
    accounts: async (enterprises) => options.accounts ?? findBankAccounts(database, vault, enterprises),
    payer: { holder: '拱墅区财政局（样例）', bank: '102331000000', number: '1202000000000001' },
    limits: options.limits ?? { perAddress: 1_000_000, perPerson: 1_000_000 },
    pages: options.pages ?? null,
    engineTools: ENGINE_TOOLS,
    development: {
      issuer,
      skipTime: (application, until) =>
        fastForwardTo(connection.workflowService, namespace, application, until),
    },
  };
  const app = buildApp(deps, options.logger);
  await options.beforeReady?.(app, database);
  const wrongAnswers = checkAnswers(app);
  await app.listen({ port, host: '127.0.0.1' });

  let owner: Database | null = null;
  let worker: Worker | null = null;
  let stopped: Promise<void> = Promise.resolve();
  const stopWorker = async (): Promise<void> => {
    worker?.shutdown();
    worker = null;
    await stopped;
  };
  const startWorker = async (activities: Partial<RecordingActivities> = {}): Promise<void> => {
    worker = await Worker.create({
      connection,
      namespace,
      taskQueue: TASK_QUEUE,
      workflowBundle: { codePath: bundlePath },
      dataConverter: converter,
      sinks: liveSinks,
      ...IN_THREAD_OF_WORKER,
      shutdownForceTime: '5s',
      activities: {
        ...createActivities({
          database,
          policy: simulatedPolicy(),
          columnsIn,
          policyIn,
          senders: sendersOn(database),
          deliver: signedEngine(client, database).deliver,
        }),
        ...activities,
      },
    });
    stopped = worker.run();
  };
  await startWorker();
  return {
    url,
    app,
    deps,
    database,
    vault,
    documentFolder: folder,
    databaseUrls,
    client,
    dataConverter: converter,
    namespace,
    bundlePath,
    as: (account) => visitor(url, account),
    asOwner: () => (owner ??= connect(databaseUrls.ownerUrl, 2)),
    stopWorker,
    startWorker,
    async stop() {
      await app.close();
      await stopWorker();
      await connection.close();
      await announced.close();
      await database.close();
      await owner?.close();
      await databaseUrls.drop();
      if (wrongAnswers.length > 0) throw new Error(wrongAnswers.join('\n'));
    },
  };
}
