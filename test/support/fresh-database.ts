import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { Sql } from 'postgres';
import { inject } from 'vitest';
import { openApplicationRole } from '../../embedded/application-role.ts';
import { migrate } from '../../db/migrate.ts';

export interface FreshDatabase {
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  /** Connection of the role that the processes use. */
  readonly applicationUrl: string;
  /** Ends every connection to it and removes it. */
  readonly drop: () => Promise<void>;
  /** Keeps a copy as it is now, which cuts everybody off for a moment. */
  readonly backUp: () => Promise<void>;
  /** Sets it back to the copy, as a restore does. */
  readonly restore: () => Promise<void>;
}

const TEMPLATE = 'gongshu_template';
/** Of the application's role, on a server that only this run can reach. */
const PASSWORD = 'test';
/** Held while one test file makes what all others use; any number that nothing else locks. */
const MAKING = 20_260_801;

/** A migrated, otherwise empty database of its own on the run's PostgreSQL. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(async (admin) => {
    await makeTemplateOnce(admin);
    // Half the time of the other strategy: nothing of a copy is written to the log.
    await admin`create database ${admin(name)} template ${admin(TEMPLATE)} strategy file_copy`;
  });
  const ownerUrl = urlOf(name);
  const applicationUrl = new URL(ownerUrl);
  applicationUrl.username = 'gongshu_app';
  applicationUrl.password = PASSWORD;
  return {
    ownerUrl,
    applicationUrl: applicationUrl.href,
    drop: async () => {
      await drop(name);
      await drop(`${name}_copy`);
    },
    backUp: () => replace(`${name}_copy`, name),
    restore: () => replace(name, `${name}_copy`),
  };
}

/** Makes a database anew as another one is. */
async function replace(name: string, from: string): Promise<void> {
  await asAdmin(async (admin) => {
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin`alter database ${admin(from)} allow_connections false`;
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${from}`;
    await admin`create database ${admin(name)} template ${admin(from)}`;
    await admin`alter database ${admin(from)} allow_connections true`;
  });
}

/** A database of its own without any table. */
export async function bareDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `bare_${randomBytes(8).toString('hex')}`;
  await asAdmin(async (admin) => {
    await admin`create database ${admin(name)}`;
  });
  return { url: urlOf(name), drop: () => drop(name) };
}

async function makeTemplateOnce(admin: Sql): Promise<void> {
  await admin`select pg_advisory_lock(${MAKING})`;
  try {
    const [made] = await admin`select 1 from pg_database where datname = ${TEMPLATE}`;
    if (made !== undefined) return;
    const draft = `${TEMPLATE}_draft`;
    await admin`drop database if exists ${admin(draft)} with (force)`;
    await admin`create database ${admin(draft)}`;
    await migrate(urlOf(draft));
    await openApplicationRole(urlOf(draft), PASSWORD);
    await admin`alter database ${admin(draft)} rename to ${admin(TEMPLATE)}`;
  } finally {
    await admin`select pg_advisory_unlock(${MAKING})`;
  }
}

async function drop(name: string): Promise<void> {
  await asAdmin(async (admin) => {
    await admin`drop database if exists ${admin(name)} with (force)`;
  });
}

async function asAdmin(work: (admin: Sql) => Promise<void>): Promise<void> {
  const admin = postgres(inject('databaseAdminUrl'), { max: 1, onnotice: () => undefined });
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string): string {
  const url = new URL(inject('databaseAdminUrl'));
  url.pathname = `/${database}`;
  return url.href;
}
