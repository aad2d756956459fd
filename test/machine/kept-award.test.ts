import { describe, expect, it } from 'vitest';
import type { AwardEvent } from '../../contract/event.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import { ROUTINE_SIGNALS } from '../../machine/routine.ts';
import { refusedWords } from '../../machine/refused-words.ts';
import { stepInWords } from '../../machine/step-in-words.ts';
import { machineOf } from '../../machine/versions.ts';
import { waysOf, waysTaken } from '../../machine/ways.ts';
import { readGolden } from '../golden/golden.ts';
import { WHO } from './life.ts';

const MACHINE = machineOf(1);
const { steps } = await readGolden(1, 'settled');
const accepted = steps.flatMap(({ step }) => (step.decision.accepted ? [{ ...step, ...step.decision }] : []));
const kept = accepted.map(({ snapshot }) => snapshot);

describe('an award that is kept', () => {
  it('says what queries ask of it, and the policy that it is on, in the version that it runs', () => {
    expect(columnsIn(1, kept.at(-1))).toMatchObject({ rests: true, committedFen: 0 });
    expect(policyIn(1, kept.at(-1))).toBe('gongshu-brand-2018');
    expect(policyIn(1, kept[0])).toBeNull();
  });

  it('is not read by a version that was never released', () => {
    expect(() => columnsIn(9, kept[0])).toThrow('no machine of version 9 was released');
    expect(() => policyIn(9, kept[0])).toThrow('no machine of version 9 was released');
    const refused = { persisted: kept[0], event: {}, pack: {} } as Parameters<typeof refusedWords>[1];
    expect(() => refusedWords(9, refused, 'payload.invalid')).toThrow('no machine of version 9 was released');
  });
});

describe('a step in words', () => {
  const said = (type: string, stateAfter: string): { readonly zh: string; readonly en: string } =>
    stepInWords({ type, stateAfter, machineVersion: 1 });

  it('is what somebody did, and where the award stands since', () => {
    expect(said('office.approve', 'publicNotice.open')).toEqual({
      zh: '批准：公示中',
      en: 'approve the proposal: on public notice',
    });
  });

  it('has the note of its signal behind it', () => {
    const { zh, en } = said('payment.returned', 'payment.ordered');
    expect(zh).toMatch(/：.+。银行已将款项退回/);
    expect(en).toMatch(/: .+\. The bank has sent the money back/);
  });

  it('is where the award stands, where nobody but this system did something', () => {
    expect(said('funds.committed', 'publicNotice.open')).toEqual({ zh: '公示中', en: 'on public notice' });
    expect(said('funds.committed', 'elsewhere')).toEqual({ zh: 'elsewhere', en: 'elsewhere' });
  });

  it('is that there is a remark, wherever the award stands', () => {
    expect(said('remark.sent', 'submitted').en).toBe('there is a new remark for you');
  });
});

describe('the ways of the machine', () => {
  /** The ways that each step of a recorded life took. */
  const taken = accepted.map(({ event, snapshot }, index) => {
    const before = index === 0 ? MACHINE.start() : MACHINE.restore(kept[index - 1]);
    return [event.type, waysTaken(MACHINE, before, event, MACHINE.restore(snapshot))] as const;
  });

  it('have a name each', () => {
    const ways = waysOf(MACHINE);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways).toContain('any state: application.discontinue [isSupplement]');
    expect(ways).toContain('departmentVerification.answering: by itself');
    expect(taken.flatMap(([, names]) => names).filter((name) => !ways.includes(name))).toEqual([]);
  });

  it('are taken one by each event, and one more where the award goes on by itself', () => {
    const answers = taken.filter(([type]) => type === 'department.confirm').map(([, names]) => names);
    const [first, last] = [answers[0], answers.at(-1)];
    expect(first).toEqual(['departmentVerification.answering: department.confirm']);
    expect(last).toEqual([
      'departmentVerification.answering: department.confirm',
      'departmentVerification.answering: by itself',
    ]);
    expect(taken.filter(([, names]) => names.length !== 1).map(([type]) => type)).toEqual([
      'department.confirm',
    ]);
  });

  it('are not taken by what is refused', () => {
    const event = { type: 'office.approve', payload: {}, actor: WHO.approver, at: '', commandId: 'c' };
    const start = MACHINE.start();
    expect(waysTaken(MACHINE, start, event as unknown as AwardEvent, start)).toEqual([]);
    const submitted = MACHINE.restore(kept[0]);
    const stranger = { ...event, type: 'application.accept', actor: WHO.citizen };
    expect(waysTaken(MACHINE, submitted, stranger as unknown as AwardEvent, submitted)).toEqual([]);
  });
});

it('acts of reviewers that need no words can be done to many awards at once', () => {
  expect(ROUTINE_SIGNALS).toEqual(['application.accept', 'department.confirm']);
});
