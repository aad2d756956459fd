import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './rooms.ts';

const PLANTED = fileURLToPath(new URL('planted', import.meta.url));
const arrows = createRequire(import.meta.url)('./arrows.config.cjs') as {
  forbidden: { name: string; comment: string }[];
};

describe('the arrows between the rooms', () => {
  it('hold in the project', async () => {
    expect(await violationsBelow(fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
  });

  it('are reported where each of them is broken on purpose', async () => {
    expect(await violationsBelow(PLANTED)).toEqual(
      [
        'activities/knows-workflows.ts breaks activities-knows-its-neighbours',
        'api/http/knows-commands.ts breaks http-knows-no-award',
        'api/knows-policy.ts breaks api-knows-its-neighbours',
        'api/speaks-sql.ts breaks only-db-speaks-sql',
        'audit/knows-activities.ts breaks audit-knows-its-neighbours',
        'bin/circle-a.ts breaks no-circles',
        'bin/knows-benches.ts breaks bin-knows-its-neighbours',
        'embedded/knows-benches.ts breaks embedded-knows-its-neighbours',
        'server/knows-benches.ts breaks server-knows-its-neighbours',
        'tour/knows-benches.ts breaks tour-knows-its-neighbours',
        'use-cases/knows-activities.ts breaks use-cases-knows-its-neighbours',
        'use-cases/knows-the-tour.ts breaks wiring-is-not-imported',
        'use-cases/knows-the-tour.ts breaks use-cases-knows-its-neighbours',
        'contract/runs-policy.ts breaks contract-knows-types-of-policy',
        'db/runs-policy.ts breaks db-knows-types-of-policy',
        'machine/application.v2/borrows.ts breaks a-version-stands-alone',
        'api/names-a-version.ts breaks only-the-table-names-a-version',
        'machine/knows-activities.ts breaks machine-knows-its-neighbours',
        'machine/names-a-version.ts breaks only-the-table-names-a-version',
        'notify/knows-the-door.ts breaks notify-knows-its-neighbours',
        'policy/knows-db.ts breaks policy-knows-its-neighbours',
        'policy/reads-files.ts breaks pure-rooms-import-no-node',
        'workflows/runs-activities.ts breaks workflows-knows-types-of-activities',
        'workflows/runs-messages.ts breaks workflows-knows-types-of-notify',
        'workflows/runs-the-audit.ts breaks workflows-knows-types-of-audit',
      ].sort(),
    );
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
