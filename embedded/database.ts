import { join } from 'node:path';
import { openVault } from '../db/vault/vault.ts';
import { migrate } from '../db/migrate.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { openApplicationRole } from './application-role.ts';
import type { DataFolder } from './data-folder.ts';
import { openOwnerRole } from './owner-role.ts';
import { keptPassword, startPostgres } from './postgres.ts';
import { embeddedRegisterKey, enterRegisterKey } from './register-key.ts';
import type { SupervisedChild, Surroundings } from './supervise.ts';

export interface MigratedDatabase {
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Connection for the processes. */
  readonly applicationUrl: string;
}

/**
 * The database with every migration and the demonstration organisation: the one that `DATABASE_URL` names
 * (with `MIGRATION_DATABASE_URL` for its owner), else the embedded one.
 * @param started receives the embedded server as soon as it runs.
 */
export async function openDatabase(
  env: NodeJS.ProcessEnv,
  folder: DataFolder,
  around: Surroundings,
  started: (child: SupervisedChild) => void,
  signal: AbortSignal,
  vaultKeys: string,
): Promise<MigratedDatabase> {
  const named = namedDatabase(env);
  if (named !== null) {
    await prepare(named.ownerUrl, vaultKeys, folder);
    return named;
  }
  const password = async (role: string): Promise<string> =>
    keptPassword(join(folder.secrets, `database-${role}`));
  const { child, url } = await startPostgres(
    { folder: folder.postgres, password: await password('superuser'), durable: true, signal },
    around,
  );
  started(child);
  const ownerUrl = await openOwnerRole(url, await password('owner'));
  await prepare(ownerUrl, vaultKeys, folder);
  return {
    ownerUrl,
    applicationUrl: await openApplicationRole(ownerUrl, await password('application')),
  };
}

/** The database that the environment names; null if it names none. */
export function namedDatabase({
  DATABASE_URL = '',
  MIGRATION_DATABASE_URL = '',
}: NodeJS.ProcessEnv): MigratedDatabase | null {
  if (DATABASE_URL === '') return null;
  return { ownerUrl: MIGRATION_DATABASE_URL || DATABASE_URL, applicationUrl: DATABASE_URL };
}

async function prepare(ownerUrl: string, vaultKeys: string, { secrets }: DataFolder): Promise<void> {
  await migrate(ownerUrl);
  await seedDemonstration(ownerUrl, openVault(vaultKeys));
  await enterRegisterKey(ownerUrl, await embeddedRegisterKey(secrets));
}
