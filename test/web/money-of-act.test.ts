import { describe, expect, it } from 'vitest';
import { signalEntry, SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { moneyOfAct } from '../../web/door/money-of-act.ts';

/** An award that stands before its approver, as far as amounts are read from it. */
function beforeApprover(outcome: 'grant' | 'refuse') {
  const verdict = { outcome: 'grant', amountFen: 10_000_000 };
  const [payments, demands] = [
    [{ sequence: 1, state: 'ordered', amountFen: 10_000_000 }],
    [{ demandedFen: 300 }],
  ];
  const amounts = { committedFen: 10_000_000, owedFen: 200 };
  return { verdict, proposal: { outcome }, payments, demands, amounts };
}

describe('the button of an act', () => {
  it('bears what an approval grants, and nothing where the proposal refuses', () => {
    expect(moneyOfAct('office.approve', beforeApprover('grant'), {})).toBe(10_000_000);
    expect(moneyOfAct('office.approve', beforeApprover('refuse'), {})).toBeNull();
  });

  it('bears the amount that is typed, for every act whose form asks for one', () => {
    const asking = SIGNAL_TYPES.filter((type) =>
      JSON.stringify(signalEntry(type).payload).includes('amountFen'),
    );
    expect(asking).toContain('repayment.record');
    for (const type of asking)
      expect(moneyOfAct(type, beforeApprover('grant'), { amountFen: 7, decision: 'reduce' }), type).toBe(7);
  });

  it('bears the order that is confirmed, and the demand as it is decided', () => {
    expect(moneyOfAct('payment.confirm', beforeApprover('grant'), {})).toBe(10_000_000);
    expect(moneyOfAct('payment.returned', beforeApprover('grant'), { sequence: 1 })).toBe(10_000_000);
    expect(moneyOfAct('payment.returned', beforeApprover('grant'), { sequence: 2 })).toBeNull();
    expect(moneyOfAct('clawback.decide', beforeApprover('grant'), { decision: 'uphold' })).toBe(300);
    expect(moneyOfAct('clawback.decide', beforeApprover('grant'), { decision: 'drop' })).toBeNull();
    expect(moneyOfAct('clawback.writeOff', beforeApprover('grant'), {})).toBe(200);
  });

  it('bears no amount where no money moves', () => {
    for (const type of ['application.accept', 'office.sendBack', 'group.refuse', 'payment.fail'] as const)
      expect(moneyOfAct(type, beforeApprover('grant'), {})).toBeNull();
  });
});
