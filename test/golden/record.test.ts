import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherEvidence, judgeEvidence } from '../../audit/audit-award.ts';
import { replay } from '../../audit/replay.ts';
import { clawedBack } from '../../bin/tour/clawed-back.ts';
import { confirmAll } from '../../bin/tour/confirm-all.ts';
import { paid } from '../../bin/tour/paid.ts';
import { stageAt, type Stage } from '../../bin/tour/stage.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import { NEWEST_MACHINE } from '../../machine/registry.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { writeGolden } from './golden.ts';

/**
 * Records the golden histories of the newest machine, and only when asked to:
 *
 *     RECORD_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/golden/record.test.ts
 *
 * What was recorded for a released version is never recorded again: a new version has a folder of its own.
 */
describe.runIf(process.env['RECORD_GOLDEN'] === '1')('recorded anew', () => {
  let awards: Awards;
  let stage: Stage;
  let lives = 0;

  beforeAll(async () => {
    awards = await startAwards();
    stage = stageAt(awards.url, () => undefined);
  });
  afterAll(async () => awards.stop());

  function form(): object {
    lives += 1;
    const claim = { ...application.claim, subject: `product:${String(lives)}`, certificate: String(lives) };
    return { ...application, claim };
  }

  async function record(name: string, id: string): Promise<void> {
    const evidence = await gatherEvidence(awards.database, awards.client, id);
    expect((await judgeEvidence(awards.bundlePath, evidence)).findings).toEqual([]);
    const { captured } = await replay(awards.bundlePath, id, evidence.runs);
    await writeGolden(NEWEST_MACHINE, name, evidence, captured);
  }

  it('paid and settled', async () => {
    await record('settled', await paid(stage, form()));
  });

  it('watched, moved away, claimed back and repaid', async () => {
    await record('repaid', await clawedBack(stage, introduced));
  });

  it('returned and lapsed', async () => {
    const { id } = await stage.submit('applicant-qiaoxi', form());
    await stage.act('handler-1', id, 'application.return', { reasons: 'a page is missing' }, 'returned');
    const nextYear = String(new Date().getUTCFullYear() + 1);
    await stage.passTime('applicant-qiaoxi', id, `${nextYear}-12-31`, 'lapsed');
    await record('lapsed', id);
  });

  it('refused', async () => {
    const { id } = await stage.submit('applicant-qiaoxi', form());
    await stage.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
    await confirmAll(stage, id);
    const refuse = { outcome: 'refuse', reasons: 'not what the schedule names' };
    await stage.act('handler-1', id, 'office.propose', refuse, 'officeReview.approving');
    await stage.act('approver-1', id, 'office.approve', { reasons: 'agreed' }, 'refused');
    await record('refused', id);
  });

  it('woken after it rested, and claimed back without an answer', async () => {
    const id = await paid(stage, form());
    const found = {
      legalBasis: { kind: 'statute', reference: 'SAMPLE' },
      facts: 'a certificate that was not genuine',
      amountFen: 1_000_000,
    };
    await stage.act('handler-2', id, 'irregularity.find', found, 'clawback.noticed');
    const nextYear = String(new Date().getUTCFullYear() + 1);
    await stage.passTime('applicant-qiaoxi', id, `${nextYear}-12-31`, 'clawback.deciding');
    const uphold = { decision: 'uphold', reasons: 'nobody answered' };
    await stage.act('approver-2', id, 'clawback.decide', uphold, 'clawback.repaying');
    const all = { amountFen: 1_000_000, reference: 'SAMPLE', receivedOn: `${nextYear}-12-31` };
    await stage.act('finance-1', id, 'repayment.record', all, 'clawedBack');
    await record('woken', id);
  });
});
