import { describe, expect, it } from 'vitest';
import { machineOf } from '../../machine/versions.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { approving, ordered, paid, proposing, verdict, WHO, type Life } from './life.ts';

const reasons = 'as the file shows';
const ended = (life: Life): Life =>
  life.send('enterprise.ended', WHO.system, { kind: 'dissolution', effectiveOn: '2026-03-01' });
const goesOn = (life: Life): Life => life.send('application.continue', WHO.approver, { reasons });
const tasks = ({ effects }: Life): readonly string[] =>
  effects.flatMap((effect) => ('task' in effect ? [`${effect.kind} ${effect.task}`] : []));

describe('an application whose enterprise has ended', () => {
  it('asks the office once, and is not granted until it has decided', () => {
    const life = ended(approving());
    expect(tasks(life)).toEqual(['task.open decideEnded']);
    expect(tasks(ended(life))).toEqual([]);
    expect(life.send('office.approve', WHO.approver, { reasons }).refusal?.code).toBe('enterprise.ended');
    expect(tasks(goesOn(life))).toEqual(['task.close decideEnded']);
    expect(life.send('office.approve', WHO.approver, { reasons }).state).toBe('officeReview.committing');
  });

  it('can be refused by the proposal that there is', () => {
    const refusal = proposing()
      .send('office.propose', WHO.handler, { outcome: 'refuse', reasons })
      .send('assessment.completed', WHO.system, { verdict: verdict(5_000_000), group: [] });
    const life = ended(refusal).send('office.approve', WHO.approver, { reasons });
    expect(life.state).toBe('refused');
    expect(life.context['ended']).toMatchObject({ status: 'noted' });
  });

  it('waits for budget until the office has decided, then asks for it again', () => {
    const queued = ended(
      approving()
        .send('office.approve', WHO.approver, { reasons })
        .send('funds.exhausted', WHO.system, { verdict: verdict(5_000_000) }),
    );
    expect(queued.send('budget.released', WHO.system).refusal?.code).toBe('enterprise.ended');
    expect(goesOn(queued).state).toBe('officeReview.committing');
  });

  it('has no order that can be exported or confirmed, and the same one once the office goes on', () => {
    const life = ordered();
    expect(sequenceOf(life)).toBe(1);
    ended(life);
    expect(sequenceOf(life)).toBeNull();
    const receipt = { reference: 'B-1', paidOn: '2026-03-02', amountFen: 5_000_000 };
    expect(life.send('payment.confirm', WHO.finance, receipt).refusal?.code).toBe('enterprise.ended');
    expect(sequenceOf(goesOn(life))).toBe(1);
    expect(life.send('payment.confirm', WHO.finance, receipt).state).toBe('funded.settled');
  });

  it('is refused only after the bank has given an order back, and what was committed goes back', () => {
    const life = ended(ordered());
    const discontinue = (): Life => life.send('application.discontinue', WHO.approver, { reasons });
    expect(discontinue().refusal?.code).toBe('payment.underWay');
    life.send('payment.fail', WHO.finance, { reasons });
    expect(discontinue().state).toBe('refused');
    expect(life.effects).toContainEqual(
      expect.objectContaining({ kind: 'funds.void', amountFen: 5_000_000 }),
    );
  });

  it('is paid: the end is known, asks nobody, and stops the supplement that begins later', () => {
    const life = ended(paid());
    expect({ state: life.state, tasks: tasks(life) }).toEqual({ state: 'funded.settled', tasks: [] });
    expect(goesOn(life).refusal?.code).toBe('enterprise.notEnded');
    life.send('entitlement.changed', WHO.system, { because: 'another' });
    expect(tasks(life)).toEqual(['task.open decideEnded']);
    const discontinued = life.send('application.discontinue', WHO.approver, { reasons });
    expect(discontinued.state).toBe('funded.settled');
  });

  it('cannot be decided twice, and by nobody but an approver', () => {
    const life = ended(approving());
    const handler = life.send('application.continue', { ...WHO.handler, person: 'p-h2' }, { reasons });
    expect(handler.refusal?.code).toBe('sender.notEntitled');
    expect(goesOn(goesOn(life)).refusal?.code).toBe('enterprise.notEnded');
  });
});

function sequenceOf({ state, context }: Life): number | null {
  const [outer = '', inner = ''] = state.split('.');
  const bare = { status: 'active', value: { [outer]: inner }, context } as BareSnapshot;
  return machineOf(1).columns(bare).paymentSequence;
}
