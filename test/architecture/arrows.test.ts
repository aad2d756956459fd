import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms.ts';

const PLANTED = fileURLToPath(new URL('planted', import.meta.url));
const arrows = createRequire(import.meta.url)('./arrows.config.cjs') as {
  forbidden: { name: string; comment: string }[];
};

/** What is planted, and the rule that it breaks. */
const BROKEN = [
  'activities/knows-workflows.ts breaks activities-knows-its-neighbours',
  'api/http/knows-commands.ts breaks http-knows-no-award',
  'api/knows-policy.ts breaks api-knows-its-neighbours',
  'api/asks-the-database.ts breaks the-api-reads-by-use-cases',
  'api/routes/asks-the-database.get.ts breaks routes-are-schema-and-a-call',
  'api/routes/asks-the-database.get.ts breaks the-api-reads-by-use-cases',
  'api/speaks-sql.ts breaks only-db-speaks-sql',
  'audit/knows-activities.ts breaks audit-knows-its-neighbours',
  'api/names-a-version.ts breaks only-the-table-names-a-version',
  'machine/names-a-version.ts breaks only-the-table-names-a-version',
  'machine/application.v2/borrows.ts breaks a-version-stands-alone',
  'bin/circle-a.ts breaks no-circles',
  'bin/circle-of-types-a.ts breaks no-circles',
  'contract/knows-db.ts breaks contract-knows-its-neighbours',
  'db/knows-activities.ts breaks db-knows-its-neighbours',
  'machine/runs-policy.ts breaks machine-knows-types-of-policy',
  'workflows/knows-db.ts breaks workflows-knows-its-neighbours',
  'bin/knows-benches.ts breaks bin-knows-its-neighbours',
  'embedded/knows-benches.ts breaks embedded-knows-its-neighbours',
  'server/knows-benches.ts breaks server-knows-its-neighbours',
  'tour/knows-benches.ts breaks tour-knows-its-neighbours',
  'use-cases/knows-activities.ts breaks use-cases-knows-its-neighbours',
  'use-cases/knows-the-tour.ts breaks wiring-is-not-imported',
  'use-cases/knows-the-tour.ts breaks use-cases-knows-its-neighbours',
  'contract/runs-policy.ts breaks contract-knows-types-of-policy',
  'db/runs-policy.ts breaks db-knows-types-of-policy',
  'machine/knows-activities.ts breaks machine-knows-its-neighbours',
  'notify/knows-the-api.ts breaks notify-knows-its-neighbours',
  'policy/knows-db.ts breaks policy-knows-its-neighbours',
  'policy/reads-files.ts breaks pure-rooms-import-no-node',
  'policy/engine/knows-a-pack.ts breaks the-engine-knows-no-policy',
  'policy/engine/knows-a-pack.ts breaks packs-have-one-door',
  'policy/packs/one/borrows.ts breaks a-pack-stands-alone',
  'audit/reads-a-pack.ts breaks packs-have-one-door',
  'bin/imports-the-portal.ts breaks nothing-imports-the-portal',
  'web/knows-the-contract.ts breaks web-knows-its-neighbours',
  'web/parts/knows-a-page.ts breaks parts-know-no-page',
  'web/door/draws.ts breaks the-way-to-the-api-draws-nothing',
  'workflows/runs-activities.ts breaks workflows-knows-types-of-activities',
  'workflows/runs-notify.ts breaks workflows-knows-types-of-notify',
  'workflows/runs-the-audit.ts breaks workflows-knows-types-of-audit',
];

describe('the arrows between the rooms', () => {
  it('hold in the project', async () => {
    expect(await violationsBelow(fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
  });

  it('are reported if one is broken on purpose', async () => {
    expect(await violationsBelow(PLANTED)).toEqual([...BROKEN].sort());
  });

  it('have a violation each in planted/: plant one for a new rule', () => {
    const broken = BROKEN.map((line) => line.split(' breaks ')[1]);
    expect(arrows.forbidden.map(({ name }) => name).filter((name) => !broken.includes(name))).toEqual([]);
  });

  it('each says what to do instead', () => {
    expect(arrows.forbidden.filter(({ comment }) => comment.length < 20)).toEqual([]);
  });
});

async function violationsBelow(baseDir: string): Promise<string[]> {
  const { output } = await cruise(ROOMS, {
    baseDir,
    ruleSet: arrows as never,
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  });
  return (output as ICruiseResult).summary.violations
    .map(({ from, rule }) => `${from} breaks ${rule.name}`)
    .sort();
}
