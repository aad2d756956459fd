import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherEvidence, judgeEvidence } from '../../audit/audit-award.ts';
import { replay } from '../../audit/replay.ts';
import { ALL } from '../../tour/all-paths.ts';
import { sampleForms, type Forms } from '../../tour/forms.ts';
import { today } from '../../tour/today.ts';
import { pastTheApi } from '../../tour/past-the-api.ts';
import { approving } from '../../tour/led-award.ts';
import { visitorsAt, type Visitors } from '../../tour/visitors.ts';
import { insertRegisterEvent } from '../../db/enterprise/register-feed.ts';
import { NEWEST_MACHINE } from '../../machine/versions.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { folderOf, writeGolden } from './golden.ts';

/**
 * Records the golden histories of the newest machine, one for each award on each path of the tour, and only when asked to:
 *
 *     RECORD_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/golden/record.test.ts
 *
 * What was recorded for a released version is never recorded again: a new version has a folder of its own.
 */
describe.runIf(process.env['RECORD_GOLDEN'] === '1')('recorded anew', () => {
  let awards: Awards;
  let visitors: Visitors;
  let forms: Forms;

  beforeAll(async () => {
    awards = await startAwards();
    visitors = visitorsAt(awards.url, () => undefined, pastTheApi(awards.client, awards.database));
    forms = await sampleForms();
    await rm(folderOf(NEWEST_MACHINE), { recursive: true, force: true });
  });
  afterAll(async () => awards.stop());

  async function record(name: string, id: string): Promise<void> {
    const evidence = await gatherEvidence(awards.database, awards.client, id);
    expect((await judgeEvidence(awards.bundlePath, evidence)).findings).toEqual([]);
    const { captured } = await replay(awards.bundlePath, id, evidence.runs);
    await writeGolden(NEWEST_MACHINE, name, evidence, captured);
  }

  it.each(ALL)('$title', async ({ name, lead }) => {
    const ids = await lead(visitors, forms);
    for (const [index, id] of ids.entries())
      await record(index === 0 ? name : `${name}-${String(index + 1)}`, id);
  });

  it('A registry files a move before the first day of the watch', async () => {
    const award = await approving(visitors, forms.introduced(), 'applicant-xinqian');
    await award.act('approver-1', 'office.approve', 'groupDecision');
    await award.act('group-head', 'group.approve', 'publicNotice.open');
    await award.passes('notice', 'payment.ordered');
    const { enterprise } = await award.view();
    const move = { id: 'SAMPLE-1', kind: 'addressChange', effectiveOn: today() } as const;
    const event = { ...move, address: '江南大道9号（样例）', district: '滨江区' };
    await insertRegisterEvent(awards.database, enterprise, event, 'p-registry-1', {});
    await award.pays('funded.relocationReview');
    await award.act('approver-1', 'relocation.approve', 'released', { number: 'SAMPLE-7', date: today() });
    await record('moved-before-the-watch', award.id);
  });
});
