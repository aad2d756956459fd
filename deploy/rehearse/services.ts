import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { openVault } from '../../db/vault/vault.ts';
import { openApplicationRole } from '../../embedded/application-role.ts';
import { openOwnerRole } from '../../embedded/owner-role.ts';
import { freePort } from '../../embedded/ports.ts';
import { startPostgres } from '../../embedded/postgres.ts';
import { program } from '../../embedded/program.ts';
import { runCommand } from '../../embedded/run-command.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { StartProblem } from '../../embedded/start-problem.ts';
import {
  supervise,
  type ChildSpec,
  type SupervisedChild,
  type Surroundings,
} from '../../embedded/supervise.ts';
import { ROOT } from '../../own-code.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import { balance } from './balancer.ts';
import type { Keep } from './keep.ts';
import type { Engine } from './engine.ts';
import { secretIn, type Files } from './secrets.ts';

/** The services of the Compose file that run. */
export interface Services {
  /** At which the portal and every client reach either API. */
  readonly url: string;
  /** At which the provider gives tokens to accounts. */
  readonly provider: string;
  readonly ownerUrl: string;
  /** The environment of commands on the same installation. */
  readonly env: Readonly<Record<string, string>>;
  readonly children: readonly SupervisedChild[];
}

/** Where the compiled code lies, which every process runs. */
const DIST = join(ROOT, 'dist');
const AUDIENCE = 'urn:gongshu:api';
const CLIENT = 'gongshu-portal';

/**
 * Starts what the Compose file starts, as processes of this machine, in production's profile with TLS everywhere and secrets in files:
 * PostgreSQL, the engine on it, an identity provider, two API processes behind one address, and two workers that share their places.
 * @param openEngine starts the engine on the PostgreSQL that the superuser reaches
 * @param keep receives what runs as soon as it does, so that it can be ended whatever fails
 */
export async function startServices(
  folder: string,
  files: Files,
  around: Surroundings,
  openEngine: (superuserUrl: string) => Promise<Engine>,
  keep: Keep,
): Promise<Services> {
  await compile();
  const tls = { certificate: files.certificate, key: files.key };
  const [ownerPassword, appPassword] = await Promise.all(
    [files.ownerPassword, files.appPassword].map(secretIn),
  );
  const postgres = await startPostgres(
    { folder: join(folder, 'postgres-18'), password: ownerPassword ?? '', durable: true, tls },
    around,
  );
  keep(postgres.child);
  const engine = await openEngine(postgres.url);
  const ownerUrl = await openOwnerRole(postgres.url, ownerPassword ?? '');
  await migrate(ownerUrl);
  await seedDemonstration(ownerUrl, openVault(await secretIn(files.vaultKeys)));
  const databaseUrl = await openApplicationRole(ownerUrl, appPassword ?? '');

  const [port, providerPort] = [await freePort(), await freePort()];
  const apiPorts = [await freePort(), await freePort()];
  const url = `https://127.0.0.1:${String(port)}`;
  const provider = `https://127.0.0.1:${String(providerPort)}`;
  keep(await supervise(providerSpec(folder, files, String(providerPort), url), around));
  const env = await environment(folder, files, databaseUrl, engine, url, provider);
  keep(await balance(apiPorts, port));
  const apis = apiPorts.map((each, index) =>
    compiled('api', `api-${String(index + 1)}`, { ...env, HOST: '127.0.0.1', PORT: String(each) }),
  );
  const workers = [1, 2].map((number) => compiled('worker', `worker-${String(number)}`, env));
  // The first of each makes what all share: the keys, the name of the place of documents.
  const children: SupervisedChild[] = [];
  for (const spec of [...workers, ...apis]) {
    const child = await supervise(spec, around);
    keep(child);
    children.push(child);
  }
  return {
    url,
    provider,
    ownerUrl,
    env,
    children: [postgres.child, ...engine.children, ...children],
  };
}

async function compile(): Promise<void> {
  const compiler = join(ROOT, 'build', 'compile.mjs');
  const done = await runCommand(process.execPath, [compiler, DIST], {
    cwd: ROOT,
    env: process.env,
    timeoutMs: 120_000,
  });
  if (!done.ok) throw new StartProblem(`The code is not compiled: ${done.output}`);
}

/** A process of this system as an image runs it: compiled. It ends with the one that started it. */
function compiled(which: 'api' | 'worker', name: string, env: NodeJS.ProcessEnv): ChildSpec {
  const args = [
    '--enable-source-maps',
    join(DIST, 'embedded', 'run-as-child.js'),
    join(DIST, 'bin', `${which}.js`),
  ];
  return { ...program(which, env, which === 'api' ? 25_000 : 35_000), name, args };
}

function providerSpec(folder: string, files: Files, port: string, portal: string): ChildSpec {
  const own = join(ROOT, 'deploy', 'rehearse', 'provider.ts');
  const keyFile = join(folder, 'provider-key.json');
  const args = ['--import', 'tsx', own, port, portal, files.certificate, files.key, keyFile];
  return {
    ...program('api', { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: files.authority }, 5_000),
    name: 'provider',
    args,
  };
}

/** As `docs/how-to/operate.md` says it; everybody comes from this machine, so the limits of addresses and persons are wide. */
async function environment(
  folder: string,
  files: Files,
  databaseUrl: string,
  engine: Engine,
  url: string,
  provider: string,
): Promise<Record<string, string>> {
  const databaseUrlFile = join(folder, 'database-url');
  await writeFile(databaseUrlFile, databaseUrl, { mode: 0o600 });
  const shared = join(folder, 'shared');
  await mkdir(shared, { recursive: true });
  return {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    PROFILE: 'production',
    PUBLIC_URL: url,
    DATABASE_URL_FILE: databaseUrlFile,
    VAULT_KEYS_FILE: files.vaultKeys,
    ...engine.env,
    NODE_EXTRA_CA_CERTS: files.authority,
    TLS_CERT_FILE: files.certificate,
    TLS_KEY_FILE: files.key,
    OIDC_ISSUER: `${provider}/oidc`,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_CLIENT_ID: CLIENT,
    OIDC_ALGORITHM: 'ES256',
    SENDER_KEY_FILE: files.senderKey,
    LOG_KEY_FILE: join(shared, 'log-keys'),
    LOG_FOLDER: join(shared, 'sealed-log'),
    DOCUMENTS_DIR: join(shared, 'documents'),
    RATE_PER_ADDRESS: '1000000',
    RATE_PER_PERSON: '1000000',
    WORKFLOW_BUNDLE: await workflowBundle(join(ROOT, '.data', 'cache')),
  };
}
