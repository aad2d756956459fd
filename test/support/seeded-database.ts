import type { Deps } from '../../activities/deps.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import { seedDemonstration } from '../../embedded/seed-demonstration.ts';
import { installedPacks, simulatedPolicy } from '../../policy/packs/versions.ts';
import { keepPacks } from '../../db/pack/keep-packs.ts';
import { connect, type Database } from '../../db/connect.ts';
import { freshDatabase } from './fresh-database.ts';
import { sendersOn } from './signing.ts';

/** A database with the demonstration organisation, and what the activities need to work on it without the engine. */
export interface SeededDatabase {
  /** Connection of the role that the processes use. */
  readonly applicationUrl: string;
  /** As that role. */
  readonly database: Database;
  /** As the role that owns the tables. */
  readonly owner: Database;
  /** Nobody is told anything: other awards are reached through the engine. */
  readonly deps: Deps;
  /** Has PostgreSQL count its tables when it is called for each 50th time, as autovacuum does while an office works. */
  readonly grown: (times: number) => Promise<void>;
  /** Closes both and removes it. */
  readonly close: () => Promise<void>;
}

/** It is closed by the person who opens it. */
export async function seededDatabase(): Promise<SeededDatabase> {
  const { ownerUrl, applicationUrl, drop } = await freshDatabase();
  await seedDemonstration(ownerUrl);
  const database = connect(applicationUrl, 20);
  const owner = connect(ownerUrl, 2);
  await keepPacks(database, installedPacks());
  return {
    applicationUrl,
    database,
    owner,
    deps: {
      database,
      policy: simulatedPolicy(),
      columnsIn,
      policyIn,
      senders: sendersOn(database),
      deliver: async () => Promise.resolve(),
    },
    grown: async (times) => {
      if (times % 50 === 49) await owner.sql`analyze`;
    },
    close: async () => {
      await database.close();
      await owner.close();
      await drop();
    },
  };
}
