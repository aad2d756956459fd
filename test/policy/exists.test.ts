import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { endOn, type FirmEnd } from '../../policy/engine/firm-end.ts';
import { claimOn, factsFor, inputFor, PACK } from './given.ts';

const END: FirmEnd = { event: 'R-1', kind: 'dissolution', effectiveOn: '2018-09-03' };
const claim = claimOn('C1');
const verdictOn = (
  ended: FirmEnd | null,
  goesOn: { by: string; reasons: string; on: string } | null = null,
) => assess(PACK, inputFor(claim, { facts: factsFor(claim, { ended, goesOn }) }));

describe('an enterprise that a register reports', () => {
  it.each(['dissolution', 'bankruptcy', 'merger'] as const)('in %s is paid nothing', (kind) => {
    const verdict = verdictOn({ ...END, kind });
    expect(verdict).toMatchObject({ outcome: 'refuse', code: 'enterprise-ended', amountFen: 0 });
    const finding = verdict.tree.findings.find(({ rule }) => rule === 'exists');
    expect(finding).toMatchObject({ holds: false, facts: { ended: { event: 'R-1', kind } } });
  });

  it('is paid if the office has decided to go on by that day, which the verdict shows', () => {
    const decision = { by: 'p-approver', reasons: 'the report was withdrawn' };
    const { code, tree } = verdictOn(END, { ...decision, on: '2018-09-03' });
    expect(code).toBe('granted');
    expect(tree.findings.find(({ rule }) => rule === 'exists')?.facts).toEqual({
      ended: END,
      goesOn: { ...decision, on: '2018-09-03' },
    });
    expect(verdictOn(END, { ...decision, on: '2018-09-04' })).toMatchObject({ code: 'enterprise-ended' });
  });

  it('has ended from the day on that the register names', () => {
    expect(endOn([END], '2018-09-02')).toBeNull();
    expect(endOn([END], '2018-09-03')).toEqual(END);
    const merged: FirmEnd = { event: 'R-2', kind: 'merger', effectiveOn: '2018-10-01', successor: 'X' };
    expect(endOn([END, merged], '2018-10-01')).toEqual(merged);
    expect(endOn([END, merged], '2018-09-30')).toEqual(END);
    expect(endOn([], '2018-09-30')).toBeNull();
  });
});

it('of several ends the newest counts, and of two on one day the one that was reported last', () => {
  const late: FirmEnd = { event: 'R-2', kind: 'bankruptcy', effectiveOn: '2018-09-03' };
  const early: FirmEnd = { event: 'R-0', kind: 'merger', effectiveOn: '2018-01-01' };
  expect(endOn([END, late], '2018-09-03')).toEqual(late);
  expect(endOn([END, early], '2018-09-03')).toEqual(END);
});
