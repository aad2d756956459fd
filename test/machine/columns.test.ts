import { describe, expect, it } from 'vitest';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import {
  approving,
  CLAIM,
  ordered,
  paid,
  POLICY,
  proposing,
  published,
  repaying,
  submitted,
  verdict,
  verifying,
  WHO,
  type Life,
} from './life.ts';

const MACHINE = machineOf(1);
const reasons = 'as the file shows';
const AT = '2026-03-02T02:00:00.000Z';
const FEN = 5_000_000;

/** An award as it is kept: where it stands, and what it remembers. */
function bareOf({ state, context }: Life): BareSnapshot {
  const [outer = '', inner] = state.split('.');
  const value = inner === undefined ? outer : { [outer]: inner };
  return { status: 'active', value, context };
}
const columns = (life: Life): object => MACHINE.columns(bareOf(life));
const facts = (life: Life): object => MACHINE.facts(bareOf(life));

const approved = (): Life => approving().send('office.approve', WHO.approver, { reasons });
const queued = (): Life => approved().send('funds.exhausted', WHO.system, { verdict: verdict(FEN) });
const ended = (life: Life): Life =>
  life.send('enterprise.ended', WHO.system, { kind: 'dissolution', effectiveOn: '2026-03-01' });

const NOTHING = {
  approvedAt: null,
  amountFen: null,
  queuedFen: null,
  committedFen: 0,
  paymentSequence: null,
  notice: null,
  rests: false,
};

describe('what queries ask of an award', () => {
  it('is nothing before a verdict, and its amount after one', () => {
    expect(columns(submitted())).toEqual(NOTHING);
    expect(columns(approving())).toEqual({ ...NOTHING, amountFen: FEN });
  });

  it('is its place in the queue while it waits for budget, unless it is stopped', () => {
    expect(columns(queued())).toEqual({ ...NOTHING, approvedAt: AT, amountFen: FEN, queuedFen: FEN });
    expect(columns(approved())).toMatchObject({ queuedFen: null });
    expect(columns(ended(queued()))).toMatchObject({ queuedFen: null, amountFen: FEN });
  });

  it('is its order while it waits for the bank, unless it is stopped', () => {
    expect(columns(ordered())).toMatchObject({ paymentSequence: 1, committedFen: FEN, notice: null });
    expect(columns(published())).toMatchObject({ paymentSequence: null });
    expect(columns(paid())).toMatchObject({ paymentSequence: null, committedFen: 0 });
    expect(columns(ended(ordered()))).toMatchObject({ paymentSequence: null });
  });

  it('is whether its notice is open or contested', () => {
    const open = published();
    expect(columns(open)).toMatchObject({ notice: 'open', rests: false });
    const contested = open.send('objection.file', WHO.citizen, { reasons });
    expect(columns(contested)).toMatchObject({ notice: 'contested' });
  });

  it('is whether it rests', () => {
    expect(columns(paid())).toMatchObject({ rests: true });
    expect(columns(paid(true))).toMatchObject({ rests: false });
  });
});

describe('what an award says of itself', () => {
  it('is the claim, its documents and who acted, and no more before it is accepted', () => {
    expect(facts(submitted())).toEqual({
      claim: CLAIM,
      documents: [],
      asks: {},
      duties: { 'p-applicant': 'applicant' },
      amountFen: null,
      reason: null,
      missingFrom: null,
      paidFen: 0,
      owedFen: 0,
      orderAtBank: null,
      consent: null,
      ended: null,
    });
    expect(MACHINE.policy(bareOf(submitted()))).toBeNull();
  });

  it('is what each department is asked, and the policy that it is on', () => {
    expect(facts(verifying())).toMatchObject({
      asks: { market: ['certificate', 'registration'], commerce: ['certificate'] },
    });
    expect(MACHINE.policy(bareOf(verifying()))).toBe(POLICY.version);
  });

  it('is the verdict: its amount, its reason and from whom something is missing', () => {
    expect(facts(approving())).toMatchObject({ amountFen: FEN, reason: 'sample', missingFrom: null });
    const pending = { ...verdict(0), code: 'needs-proof', missingFrom: 'applicant' };
    const waiting = proposing()
      .send('office.propose', WHO.handler, { outcome: 'grant', reasons })
      .send('assessment.completed', WHO.system, { verdict: pending, group: [] });
    expect(facts(waiting)).toMatchObject({ amountFen: 0, reason: 'needs-proof', missingFrom: 'applicant' });
  });

  it('is what was paid, and what is owed of it', () => {
    expect(facts(paid())).toMatchObject({ paidFen: FEN, owedFen: 0 });
    expect(facts(repaying())).toMatchObject({ paidFen: FEN, owedFen: 3_000_000 });
  });

  it('is the end of its enterprise', () => {
    expect(facts(ended(approving()))).toMatchObject({ ended: { kind: 'dissolution', status: 'undecided' } });
  });
});
