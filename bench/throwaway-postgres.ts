import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../embedded/postgres.ts';

/** A PostgreSQL of a bench, and a folder for whatever else is thrown away with it. */
export interface Throwaway {
  readonly folder: string;
  /** Of the owner of the cluster. */
  readonly password: string;
  /** Connection of the owner to an empty database. */
  readonly url: string;
}

/**
 * Measures on a PostgreSQL of its own, which is stopped and removed behind it.
 * @param durable whether it syncs what it commits, as in production
 */
export async function onThrowawayPostgres<Result>(
  durable: boolean,
  measure: (throwaway: Throwaway) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-bench-'));
  const password = 'bench';
  const around = {
    logFolder: join(folder, 'logs'),
    runFolder: join(folder, 'run'),
    say: (line: string) => console.error(line),
    onGiveUp: (problem: Error) => console.error(problem.message),
  };
  try {
    await Promise.all([around.logFolder, around.runFolder].map(async (each) => mkdir(each)));
    const { child, url } = await startPostgres(
      { folder: join(folder, 'postgres-18'), password, durable },
      around,
    );
    try {
      return await measure({ folder, password, url });
    } finally {
      await child.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
