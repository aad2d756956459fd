import { describe, expect, it } from 'vitest';
import { approving, proposing, verdict, WHO, type Life } from './life.ts';

const reasons = 'as the file shows';
const PENDING = { ...verdict(0), code: 'needs-proof', missingFrom: 'applicant' } as const;
const MISSING = { code: 'needs-proof', from: 'applicant' };

const proposed = (outcome: 'grant' | 'refuse'): Life =>
  proposing().send('office.propose', WHO.handler, { outcome, reasons });
const assessed = (outcome: 'grant' | 'refuse', found: object = PENDING): Life =>
  proposed(outcome).send('assessment.completed', WHO.system, { verdict: found, group: [] });
const opened = ({ effects }: Life): unknown => effects.find(({ kind }) => kind === 'task.open');

describe('a pending verdict', () => {
  it('takes a proposed grant back to the office with what is missing and from whom: nobody can approve it', () => {
    const life = assessed('grant');
    expect(life.state).toBe('officeReview.proposing');
    expect(opened(life)).toMatchObject({ task: 'propose', missing: MISSING });
    expect(life.send('office.approve', WHO.approver, { reasons }).refusal?.code).toBe('state.notAccepting');
  });

  it('is said by each reminder of the office', () => {
    const life = assessed('grant');
    const due = '2026-03-16T16:00:00.000Z';
    const since = '2026-03-02T02:00:00.000Z';
    life.send('proposal.due', WHO.clock, { due, task: 'propose', since, missing: MISSING });
    expect(life.effects).toMatchObject([{ kind: 'task.remind', next: { missing: MISSING } }]);
  });

  it('that is met when the money is committed goes back as well', () => {
    const life = approving()
      .send('office.approve', WHO.approver, { reasons })
      .send('funds.committed', WHO.system, { verdict: PENDING });
    expect(life.state).toBe('officeReview.proposing');
    expect(opened(life)).toMatchObject({ missing: MISSING });
  });

  it('leaves no trace on the next proposal', () => {
    const life = assessed('grant')
      .send('office.propose', WHO.handler, { outcome: 'grant', reasons })
      .send('assessment.completed', WHO.system, { verdict: verdict(5_000_000), group: [] })
      .send('office.sendBack', WHO.approver, { to: 'office', reasons });
    expect(life.state).toBe('officeReview.proposing');
    expect(opened(life)).not.toHaveProperty('missing');
  });

  it('does not stand in the way of a refusal that the office proposes for reasons of its own', () => {
    expect(assessed('refuse').state).toBe('officeReview.approving');
  });

  it('is none where the verdict refuses', () => {
    expect(assessed('grant', verdict(0)).state).toBe('officeReview.approving');
  });
});
