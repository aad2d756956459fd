import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { sampleForm } from '../../tour/forms.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import {
  carriesStatements,
  pgBouncerVersion,
  startPgBouncer,
  type PgBouncer,
  type PoolMode,
} from '../support/pgbouncer.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { runCommand } from '../support/run-command.ts';
import { until } from '../support/until.ts';

const version = pgBouncerVersion();
const MODES: readonly PoolMode[] = carriesStatements() ? ['session', 'transaction'] : ['session'];
/** Connections behind the pooler: API and worker together open no more. */
const SIZE = 40;

const skipped = 'SKIPPED, none is installed (apt-get install pgbouncer)';
if (version === null) console.warn(`PgBouncer: ${skipped}`);
else if (!carriesStatements())
  console.warn(`PgBouncer ${version}: SKIPPED by transaction, which takes 1.21 or newer (ADR 93)`);

describe.skipIf(version === null).each(MODES)(
  `a PgBouncer ${version ?? skipped} that pools by %s, before API and worker`,
  (mode) => {
    let place: Place;
    let pooler: PgBouncer;
    let running: readonly Program[] = [];
    beforeAll(async () => {
      place = await newPlace();
      pooler = await startPgBouncer(place.databaseUrls.applicationUrl, mode, SIZE);
      const env = { ...place.env, DATABASE_URL: pooler.url, DATABASE_POOL: '12' };
      running = [await startProgram('worker', env), await startProgram('api', env)];
    });
    afterAll(async () => {
      for (const { child } of running) child.kill('SIGTERM');
      await Promise.all(running.map(async ({ ended }) => ended));
      await place.databaseUrls.drop();
    });

    it('is seen by nobody: an award is led to its money, and its audit is clean', async () => {
      const id = await paid(
        visitorsAt(place.url, () => undefined),
        await sampleForm(application.claim),
      );
      const env = { ...place.env, DATABASE_URL: pooler.url };
      expect((await runCommand('audit', ['replay', id], env)).exitCode).toBe(0);
      const owner = connect(place.databaseUrls.ownerUrl, 1);
      const [row] = await owner.sql<{ opened: number }[]>`
        select count(*)::integer as opened from pg_stat_activity
        where datname = current_database() and usename = 'gongshu_app'`;
      await owner.close();
      expect(row?.opened ?? 0).toBeGreaterThan(0);
      expect(row?.opened ?? 0).toBeLessThanOrEqual(SIZE);
    });

    it('is the only way: without it the API is not ready', async () => {
      const ready = async () => (await fetch(`${place.url}/api/health/ready`)).status;
      expect(await ready()).toBe(200);
      await pooler.stop();
      await until(async () => (await ready()) === 503);
    });
  },
);
