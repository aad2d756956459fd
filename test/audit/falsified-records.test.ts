import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeEvidence, type AwardAudit } from '../../audit/audit-award.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { connect, type Database, type TransactionSql } from '../../db/connect.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { startAwards, type Awards } from '../support/awards.ts';
import { evidenceOf } from './lived-awards.ts';
import { sampleForm } from '../../tour/forms.ts';

let awards: Awards;
let owner: Database;
let lives = 0;

beforeAll(async () => {
  awards = await startAwards();
  owner = connect(awards.databaseUrls.ownerUrl, 2);
});
afterAll(async () => {
  await owner.close();
  await awards.stop();
});

/** Audits a settled award of its own after the owner of the database changed the records with their guard off. */
async function auditAfter(
  falsify: (sql: TransactionSql, id: string) => Promise<unknown>,
): Promise<AwardAudit> {
  lives += 1;
  const claim = { ...application.claim, recognition: `product:${String(lives)}`, certificate: String(lives) };
  const id = await paid(
    visitorsAt(awards.url, () => undefined),
    await sampleForm(claim),
  );
  await owner.sql.begin(async (sql) => {
    for (const table of GUARDED) await sql`alter table ${sql(table)} disable trigger append_only`;
    await falsify(sql, id);
    for (const table of GUARDED) await sql`alter table ${sql(table)} enable trigger append_only`;
  });
  return judgeEvidence(awards.bundlePath, await evidenceOf(awards, id));
}
const GUARDED = ['steps', 'transfers', 'verdicts', 'duties'];

/** Findings as `question row: finding`; the newest row is called that. */
const findingsOf = ({ findings, steps }: AwardAudit): string[] =>
  findings.map(({ question, seq, finding }) => {
    const row = seq === null ? '' : seq === steps ? ' newest' : ` ${String(seq)}`;
    return `${question}${row}: ${finding}`;
  });

it('records that nobody touched hold', async () => {
  expect(await auditAfter(() => Promise.resolve())).toMatchObject({
    commands: 'identical',
    data: 'identical',
    law: 'applied',
    findings: [],
  });
});

describe('a falsified journal', () => {
  it('does not have the hash of its rows, nor the words of the history', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`update steps set event = jsonb_set(event, '{payload,reasons}', '"no reason"')
        where application = ${id} and seq = 2`,
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'applied' });
    expect(findingsOf(audit)).toEqual([
      'data 2: was changed after it was written: its content has another hash',
      'data 2: was not sent by a process of ours (message.notAsSigned)',
      'data 2: event.payload.reasons differs between history and journal',
    ]);
  });

  it('with a new hash in every place still says something else than the history', async () => {
    const audit = await auditAfter(async (sql, id) => {
      const hash = 'f'.repeat(64);
      await sql`update steps set hash = ${hash}, outcome = jsonb_set(outcome, '{head}', to_jsonb(${hash}::text))
        where application = ${id} and seq = 2`;
      await sql`update steps set previous = ${hash} where application = ${id} and seq = 3`;
    });
    expect(findingsOf(audit)).toEqual([
      'data 2: was changed after it was written: its content has another hash',
      'data 3: was changed after it was written: its content has another hash',
      'data 2: outcome.head differs between history and journal',
      'data 3: previous differs between history and journal',
    ]);
  });

  it('cannot name another person beside the event than in it', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`update steps set person = 'p-handler-1' where application = ${id} and seq = 2`,
    );
    expect(findingsOf(audit)).toEqual([
      'data 2: the columns beside the event say something else than the event',
    ]);
  });

  it('that lost its newest row is shorter than the history', async () => {
    const audit = await auditAfter(async (sql, id) => {
      await sql`delete from transfers where application = ${id} and kind = 'post'`;
      await sql`delete from steps where application = ${id} and type = 'payment.confirm'`;
    });
    expect(findingsOf(audit)).toEqual([
      expect.stringMatching(
        /^data \d+: payment\.confirm by p-finance-1 is in the history, but not in the journal$/,
      ),
      expect.stringMatching(/^data \d+: its transfer is not on record$/),
    ]);
  });
});

describe('a falsified read model', () => {
  it('differs from the history in its snapshot', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`update applications set snapshot = jsonb_set(snapshot, '{context,paidFen}', '1')
        where id = ${id}`,
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'applied' });
    expect(findingsOf(audit)).toEqual([
      'data newest: the read model differs from the history in snapshot.context.paidFen',
    ]);
  });

  it.each([
    ['state', "state = 'clawedBack'"],
    ['enterprise', "enterprise = '91330105MA2AYH0024'"],
    ['submittedAt', "submitted_at = submitted_at - interval '1 day'"],
  ])('differs from the history in its %s', async (field, change) => {
    const audit = await auditAfter((sql, id) =>
      sql.unsafe(`update applications set ${change} where id = $1`, [id]),
    );
    expect(findingsOf(audit)).toEqual([`data newest: the read model differs from the history in ${field}`]);
  });

  it('cannot let somebody off their duty, nor leave a task open', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`delete from duties where application = ${id} and person = 'p-handler-2'`,
    );
    expect(findingsOf(audit)).toEqual([
      'data newest: the read model differs from the history in duties.p-handler-2',
    ]);
    const other = await auditAfter(
      (sql, id) => sql`update tasks set closed_at = null where application = ${id} and task = 'propose'`,
    );
    expect(findingsOf(other)).toEqual([
      expect.stringMatching(
        /^data newest: the read model differs from the history in tasks\.\d+\.propose\.closedAt$/,
      ),
    ]);
  });
});

describe('a falsified ledger', () => {
  it.each([
    ['amountFen', 'amount_fen = amount_fen + 1'],
    ['credit', "credit = 'paid:somebody else'"],
    ['reference', "reference = 'B-2'"],
  ])('differs from the history in the %s of a payment', async (field, change) => {
    const audit = await auditAfter((sql, id) =>
      sql.unsafe(`update transfers set ${change} where application = $1 and kind = 'post'`, [id]),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'applied' });
    expect(findingsOf(audit)).toEqual([`data newest: its transfer differs from the history in ${field}`]);
  });

  it('holds no transfer that the history does not explain', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`insert into transfers (application, step, kind, debit, credit, amount_fen, key)
        select application, step, 'refund', credit, 'treasury:brand', 1, key from transfers
        where application = ${id} and kind = 'post'`,
    );
    expect(findingsOf(audit)).toEqual(['data newest: has a transfer that nothing in the history explains']);
  });
});

describe('a falsified verdict', () => {
  it('is not what the policy gives on the recorded facts, nor what the history says', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`update verdicts set verdict = jsonb_set(verdict, '{amountFen}', '5000001')
        where application = ${id} and step = (select min(step) from verdicts where application = ${id})`,
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'different' });
    expect(findingsOf(audit)).toEqual([
      expect.stringMatching(/^data \d+: its verdict differs from the history in verdict\.amountFen$/),
      expect.stringMatching(/^law \d+: the policy gives another amountFen on the recorded facts$/),
    ]);
  });

  it('does not follow from facts that were changed after it', async () => {
    const audit = await auditAfter(
      (sql, id) => sql`update verdicts set input = jsonb_set(input, '{facts,evidence}', '[]')
        where application = ${id} and step = (select min(step) from verdicts where application = ${id})`,
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'identical', law: 'different' });
    expect(findingsOf(audit)[0]).toMatch(/^law \d+: the policy gives another \w+ on the recorded facts$/);
  });
});
