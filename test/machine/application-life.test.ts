import { describe, expect, it } from 'vitest';
import { brokenRule } from '../../machine/application.v1/rules.ts';
import {
  approving,
  CLAIM,
  deciding,
  ENTERPRISE,
  LEGAL_BASIS,
  noticed,
  ordered,
  paid,
  POLICY,
  ROUTED,
  proposing,
  repaying,
  reported,
  submitted,
  verdict,
  verifying,
  WHO,
} from './life.ts';

const reasons = 'as the file shows';

describe('an award', () => {
  it('waits for the office once it is submitted, with a task that is due', () => {
    const life = submitted();
    expect(life.state).toBe('submitted');
    expect(life.effects).toEqual([
      expect.objectContaining({
        kind: 'task.open',
        task: 'accept',
        duty: 'handle',
        due: { rule: 'acceptance.due' },
      }),
    ]);
  });

  it('asks every routed department and waits for all of them', () => {
    const life = verifying();
    expect(life.effects).toMatchObject([
      { task: 'verify', unit: 'commerce' },
      { task: 'verify', unit: 'market' },
    ]);
    life.send('department.object', WHO.market, { reasons });
    expect(life.state).toBe('departmentVerification.answering');
    life.send('department.confirm', WHO.commerce);
    expect(life.state).toBe('officeReview.proposing');
  });

  it('is judged by the same bytes, in whatever order what is stored names the departments', () => {
    const judged = (units: readonly string[]) =>
      submitted()
        .send('application.accept', WHO.handler)
        .send('departments.routed', WHO.system, { ...ROUTED, units })
        .send('department.confirm', WHO.market)
        .send('department.confirm', WHO.commerce)
        .send('office.propose', WHO.handler, { outcome: 'grant', reasons })
        .effects.filter(({ kind }) => kind === 'award.assess');
    const one = judged(['market', 'commerce']);
    expect(one).toMatchObject([{ confirmations: [{ unit: 'commerce' }, { unit: 'market' }] }]);
    expect(JSON.stringify(judged(['commerce', 'market']))).toBe(JSON.stringify(one));
  });

  it('goes straight to the office where no department is routed', () => {
    const life = submitted()
      .send('application.accept', WHO.handler)
      .send('departments.routed', WHO.system, { units: [], changed: [], proofs: {}, policy: POLICY });
    expect(life.state).toBe('officeReview.proposing');
  });

  it('is settled after an ordinary payment, and watched where the firm was introduced', () => {
    expect(paid().state).toBe('funded.settled');
    expect(paid(true).state).toBe('funded.watched');
    expect(paid().context['paidFen']).toBe(5_000_000);
  });

  it('posts the amount of the verdict once per payment order', () => {
    expect(paid().effects).toContainEqual(
      expect.objectContaining({ kind: 'funds.post', sequence: 1, amountFen: 5_000_000, reference: 'B-1' }),
    );
    const again = ordered()
      .send('payment.fail', WHO.finance, { reasons })
      .send('account.correct', WHO.applicant);
    again.send('payment.confirm', WHO.finance, {
      reference: 'B-2',
      paidOn: '2026-03-02',
      amountFen: 5_000_000,
    });
    expect(again.effects).toContainEqual(expect.objectContaining({ kind: 'funds.post', sequence: 2 }));
  });

  it('is refused where nothing is left to pay when the money is committed', () => {
    const life = approving().send('office.approve', WHO.approver, { reasons });
    life.send('funds.committed', WHO.system, { verdict: verdict(0) });
    expect(life.state).toBe('refused');
  });

  it('is refused where the office proposes so', () => {
    const life = proposing().send('office.propose', WHO.handler, { outcome: 'refuse', reasons });
    life.send('assessment.completed', WHO.system, { verdict: verdict(5_000_000), group: [] });
    expect(life.send('office.approve', WHO.approver, { reasons }).state).toBe('refused');
  });

  it('survives being stored and read back in the middle of its life', () => {
    const life = approving().reload();
    expect(life.send('office.approve', WHO.approver, { reasons }).state).toBe('officeReview.committing');
  });
});

describe('a returned award', () => {
  it('comes back to where it was returned from, and lapses when nobody mends it', () => {
    const fromSubmission = submitted().send('application.return', WHO.handler, { reasons });
    expect(fromSubmission.state).toBe('returned');
    expect(
      fromSubmission.send('application.resubmit', WHO.applicant, { claim: CLAIM, documents: [] }).state,
    ).toBe('submitted');
    const forgotten = submitted().send('application.return', WHO.handler, { reasons });
    expect(forgotten.send('correction.due', WHO.clock, { due: '2026-03-20T16:00:00.000Z' }).state).toBe(
      'lapsed',
    );
  });

  it('keeps the answers of the other departments, who may answer meanwhile', () => {
    const life = verifying().send('department.requestCorrection', WHO.market, { reasons });
    life.send('department.confirm', WHO.commerce);
    expect(life.state).toBe('returned');
    life.send('application.resubmit', WHO.applicant, { claim: CLAIM, documents: [] });
    expect(life.state).toBe('departmentVerification.routingAgain');
    life.send('departments.routed', WHO.system, ROUTED);
    expect(life.state).toBe('departmentVerification.answering');
    expect(life.effects).toMatchObject([{ kind: 'task.open', unit: 'market' }]);
    expect(life.send('department.confirm', WHO.market).state).toBe('officeReview.proposing');
  });

  it('asks again the units that confirmed facts that have changed since', () => {
    const life = verifying().send('department.confirm', WHO.commerce);
    life.send('department.requestCorrection', WHO.market, { reasons });
    life.send('application.resubmit', WHO.applicant, {
      claim: { ...CLAIM, certificate: 'HZ-2' },
      documents: [],
    });
    expect(life.effects).toContainEqual(
      expect.objectContaining({
        kind: 'departments.route',
        claim: { ...CLAIM, certificate: 'HZ-2' },
        before: { claim: CLAIM, documents: [], policy: POLICY },
      }),
    );
    life.send('departments.routed', WHO.system, { ...ROUTED, changed: ['commerce'] });
    expect(life.effects).toContainEqual(expect.objectContaining({ kind: 'task.open', unit: 'commerce' }));
    life.send('department.confirm', WHO.market);
    expect(life.state).toBe('departmentVerification.answering');
    expect(life.send('department.confirm', WHO.commerce).state).toBe('officeReview.proposing');
  });
});

describe('the five years', () => {
  it('end with a release when nothing was reported', () => {
    expect(paid(true).send('watch.elapsed', WHO.clock, { due: '2029-03-15T16:00:00.000Z' }).state).toBe(
      'released',
    );
  });

  it.each([
    ['a day before the first one', '2024-03-14', 'relocation.beforeWatch'],
    ['the first day itself', '2024-03-15', null],
    ['a day before the last one', '2029-03-14', null],
    ['the last day itself', '2029-03-15', null],
    ['the day after', '2029-03-16', 'relocation.afterWatch'],
  ])('a move that takes effect on %s is met by %s: %s', (_, effectiveOn, code) => {
    const move = { effectiveOn, address: 'elsewhere', district: '滨江区' };
    const life = paid(true).send('relocation.report', WHO.registry, move, '2029-04-01T00:00:00.000Z');
    expect(life.refusal?.code ?? null).toBe(code);
  });

  it('where the years count from the payment, a move after the approval is reported all the same, one before is not', () => {
    const life = paid(true);
    const from = '2026-03-12';
    const watch = { from, until: '2031-03-12T16:00:00.000Z' };
    const approvedOn = '2026-03-02';
    const counted = { ...life.context, verdict: { ...verdict(5_000_000), watch } };
    const reported = (effectiveOn: string) =>
      brokenRule(['relocation.beforeWatch'], counted as never, {
        type: 'relocation.report',
        payload: { effectiveOn, address: 'elsewhere', district: '滨江区' },
        actor: WHO.registry,
        at: '2026-04-01T00:00:00.000Z',
        commandId: 'r',
      });
    expect(life.context).toMatchObject({ approvedAt: expect.stringContaining(approvedOn) as string });
    expect(['2026-03-01', approvedOn, from].map(reported)).toEqual(['relocation.beforeWatch', null, null]);
  });

  it('a move can be reported from the first moment of its day in Hangzhou, not before', () => {
    const move = { effectiveOn: '2026-05-01', address: 'elsewhere', district: '滨江区' };
    const early = paid(true).send('relocation.report', WHO.applicant, move, '2026-04-30T15:59:59.999Z');
    expect(early.refusal?.code).toBe('relocation.notYetEffective');
    expect(
      paid(true).send('relocation.report', WHO.applicant, move, '2026-04-30T16:00:00.000Z').refusal,
    ).toBeNull();
  });

  it('go on when the office finds that the firm has not left, and end when it left with approval', () => {
    expect(reported().send('relocation.clear', WHO.handler, { reasons }).state).toBe('funded.watched');
    const approved = reported().send('relocation.approve', WHO.approver, { number: '7', date: '2026-02-01' });
    expect(approved.state).toBe('released');
  });
});

describe('a clawback', () => {
  it('is noticed, answered, decided and repaid in parts, to the last fen', () => {
    const life = repaying();
    expect(life.effects).toContainEqual(
      expect.objectContaining({ kind: 'demand.recover', amountFen: 3_000_000 }),
    );
    life.send('repayment.record', WHO.finance, {
      amountFen: 2_999_999,
      reference: 'R-1',
      receivedOn: '2026-03-02',
    });
    expect(life.state).toBe('clawback.repaying');
    life.send('repayment.record', WHO.finance, { amountFen: 2, reference: 'R-2', receivedOn: '2026-03-02' });
    expect(life.refusal?.code).toBe('repayment.tooMuch');
    life.send('repayment.record', WHO.finance, { amountFen: 1, reference: 'R-2', receivedOn: '2026-03-02' });
    expect(life.state).toBe('clawedBack');
  });

  it('is decided without a defence when none comes in time', () => {
    expect(noticed().send('defence.due', WHO.clock, { due: '2026-03-10T16:00:00.000Z' }).state).toBe(
      'clawback.deciding',
    );
  });

  it('goes back to where it came from when it is dropped', () => {
    const approver = { ...WHO.approver, person: 'p-approver-2' };
    expect(deciding().send('clawback.decide', approver, { decision: 'drop', reasons }).state).toBe(
      'funded.relocationReview',
    );
    const irregular = paid()
      .send('irregularity.find', WHO.handler, {
        legalBasis: LEGAL_BASIS,
        facts: 'forged',
        amountFen: 5_000_000,
      })
      .send('clawback.respond', WHO.applicant, { statement: 'no', documents: [] });
    expect(irregular.send('clawback.decide', approver, { decision: 'drop', reasons }).state).toBe(
      'funded.settled',
    );
  });

  it.each([
    [2_999_999, null],
    [3_000_000, 'clawback.reduceOnly'],
    [3_000_001, 'clawback.reduceOnly'],
  ])('of 30,000 yuan can be reduced to %i fen: %s', (amountFen, code) => {
    const life = deciding().send(
      'clawback.decide',
      { ...WHO.approver, person: 'p-approver-2' },
      { decision: 'reduce', amountFen, reasons },
    );
    expect(life.refusal?.code ?? null).toBe(code);
  });

  it.each([
    [4_999_999, null],
    [5_000_000, null],
    [5_000_001, 'clawback.tooMuch'],
  ])('for an irregularity can ask for %i of 5,000,000 fen: %s', (amountFen, code) => {
    const life = paid().send('irregularity.find', WHO.handler, {
      legalBasis: LEGAL_BASIS,
      facts: 'forged',
      amountFen,
    });
    expect(life.refusal?.code ?? null).toBe(code);
  });
});

describe('one person', () => {
  it('holds one duty per application, as principal or as substitute', () => {
    const life = approving();
    expect(
      life.send('office.approve', { person: 'p-handler', as: 'approve' }, { reasons }).refusal?.code,
    ).toBe('duty.alreadyHeld');
    const substitute = { person: 'p-other', as: 'approve', principal: 'p-handler' } as const;
    expect(life.send('office.approve', substitute, { reasons }).refusal?.code).toBe('duty.alreadyHeld');
    expect(life.send('office.approve', WHO.approver, { reasons }).refusal).toBeNull();
  });

  it('does not decide where it proposed', () => {
    const proposer = { person: 'p-approver-2', as: 'approve', principal: 'p-handler' } as const;
    expect(deciding().send('clawback.decide', proposer, { decision: 'uphold', reasons }).refusal?.code).toBe(
      'duty.alreadyHeld',
    );
  });

  it('acts only for its own enterprise, only in the capacity that is asked for, only for a unit that was asked', () => {
    expect(submitted().send('application.withdraw', WHO.stranger).refusal?.code).toBe('enterprise.notYours');
    expect(submitted().send('application.accept', WHO.applicant).refusal?.code).toBe('sender.notEntitled');
    const street = { person: 'p-street', as: 'verify', unit: 'street' } as const;
    expect(verifying().send('department.confirm', street).refusal?.code).toBe('unit.notAsked');
  });

  it('does not pass an application on to another enterprise by way of a correction', () => {
    const life = submitted().send('application.return', WHO.handler, { reasons });
    const claim = { ...CLAIM, enterprise: WHO.stranger.enterprise };
    expect(life.send('application.resubmit', WHO.applicant, { claim, documents: [] }).refusal?.code).toBe(
      'claim.otherEnterprise',
    );
  });

  it('does not verify what its own body applies for', () => {
    const own = { person: 'p-street', as: 'verify', unit: 'market', enterprise: ENTERPRISE } as const;
    expect(verifying().send('department.confirm', own).refusal?.code).toBe('unit.isApplicant');
  });

  it('cannot pass for the system or for the clock', () => {
    const forged = proposing().send('office.propose', WHO.handler, { outcome: 'grant', reasons });
    const event = { verdict: verdict(1), group: [] };
    expect(forged.send('assessment.completed', WHO.handler, event).refusal?.code).toBe('sender.notEntitled');
    expect(paid(true).send('watch.elapsed', WHO.applicant, { due: '' }).refusal?.code).toBe(
      'sender.notEntitled',
    );
  });

  it('learns that the state does not accept an event, and which state that is', () => {
    expect(paid().send('office.approve', WHO.approver, { reasons }).refusal).toEqual({
      code: 'state.notAccepting',
      state: 'funded.settled',
    });
    expect(repaying().send('xstate.after.1.x', WHO.applicant).refusal?.code).toBe('state.notAccepting');
  });
});

describe('a payment', () => {
  it.each([
    ['2026-03-01', 'payment.beforeOrder'],
    ['2026-03-02', null],
    ['2026-03-03', 'payment.future'],
  ])('ordered and confirmed on 2 March for %s: %s', (paidOn, code) => {
    const receipt = { reference: 'B-1', paidOn, amountFen: 5_000_000 };
    const life = ordered().send('payment.confirm', WHO.finance, receipt);
    expect(life.refusal?.code ?? null).toBe(code);
  });
});
