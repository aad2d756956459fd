import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { freePort } from '../../embedded/ports.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import { commandArgs } from './command-args.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { VAULT_KEYS, vaultOfTests } from './vault.ts';
import { freshNamespace } from './fresh-namespace.ts';

/** What the API and the worker are told by environment, on a database and a namespace of their own. */
export interface Place {
  readonly env: Readonly<Record<string, string>>;
  readonly url: string;
  readonly namespace: string;
  readonly databaseUrls: FreshDatabase;
}

/** A process of the system as it runs in production, but for its profile. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has said. */
  said(): string;
  /** How it ended: an exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

export async function newPlace(): Promise<Place> {
  const [databaseUrls, namespace, bundle, folder, port] = await Promise.all([
    freshDatabase(),
    freshNamespace(),
    workflowBundle('.data/cache'),
    mkdtemp(join(tmpdir(), 'gongshu-programs-')),
    freePort(),
  ]);
  await seedDemonstration(databaseUrls.ownerUrl, vaultOfTests);
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    PROFILE: 'development',
    DATABASE_URL: databaseUrls.applicationUrl,
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: namespace,
    VAULT_KEYS,
    WORKFLOW_BUNDLE: bundle,
    DOCUMENTS_DIR: join(folder, 'documents'),
    MAILBOX_DIR: join(folder, 'mailbox'),
    SENDER_KEY_FILE: join(folder, 'sender-key.pem'),
    LOG_KEY_FILE: join(folder, 'log-keys'),
    LOG_FOLDER: join(folder, 'sealed-log'),
    DEVELOPMENT_KEY_FILE: join(folder, 'issuer-key.json'),
    OIDC_ISSUER: `${url}/oidc`,
    PUBLIC_URL: url,
    PORT: String(port),
  };
  return { env, url, namespace, databaseUrls };
}

/** A process that may not be ready yet. */
export interface Launched extends Program {
  /** Rejects, with what the process said, if it ends before it is. */
  readonly ready: Promise<void>;
}

/** Starts a process and resolves when it says that it is ready. */
export async function startProgram(
  name: 'api' | 'worker',
  env: Readonly<Record<string, string>>,
): Promise<Program> {
  const launched = launchProgram(name, env);
  await launched.ready;
  return launched;
}

/** Starts a process. */
export function launchProgram(name: 'api' | 'worker', env: Readonly<Record<string, string>>): Launched {
  const child = spawn(process.execPath, commandArgs(name), {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => (said += more));
  const ended = once(child, 'close').then(
    ([code, signal]) => (signal ?? code) as number | NodeJS.Signals | null,
  );
  const ready = Promise.race([
    once(child, 'message').then(() => undefined),
    ended.then((how) => {
      throw new Error(`${name} ended (${String(how)}) before it was ready: ${said}`);
    }),
  ]);
  // Who does not wait for it learns of its end by `ended`.
  ready.catch(() => undefined);
  return { child, said: () => said, ended, ready };
}
