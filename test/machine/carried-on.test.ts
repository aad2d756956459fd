import { describe, expect, it } from 'vitest';
import {
  approving,
  CLAIM,
  LEGAL_BASIS,
  Life,
  paid,
  proposing,
  ROUTED,
  submitted,
  verdict,
  WHO,
} from './life.ts';

const reasons = 'as the file shows';
const AWAY = { effectiveOn: '2026-02-20', address: 'elsewhere', district: '滨江区' } as const;
const effect = ({ effects }: Life, kind: string): object => effects.find((each) => each.kind === kind) ?? {};

describe('a move', () => {
  const assessed = (move: object): object =>
    effect(
      paid(true)
        .send('relocation.report', WHO.registry, { ...AWAY, ...move })
        .send('clawback.propose', WHO.handler, { legalBasis: LEGAL_BASIS, reasons }),
      'demand.assess',
    );

  it('is assessed as what moved: the tax seat where the register says so', () => {
    expect(assessed({ kind: 'taxSeat' })).toMatchObject({ moved: 'taxSeat', movedOn: AWAY.effectiveOn });
    expect(assessed({ kind: 'taxSeat' })).toMatchObject({ district: AWAY.district, method: null });
  });

  it('is assessed as one of the registered address where nothing else is said', () => {
    expect(assessed({})).toMatchObject({ kind: 'demand.assess' });
    expect(assessed({})).not.toHaveProperty('moved');
  });
});

describe('the years of watch', () => {
  it('that count from the payment begin on its day', () => {
    const watch = { from: '2026-03-02', until: '2031-03-02T16:00:00.000Z', monthsFromPayment: 60 };
    const granted = { ...verdict(5_000_000), watch };
    const life = approving()
      .send('office.approve', WHO.approver, { reasons })
      .send('funds.committed', WHO.system, { verdict: granted })
      .send('notice.closed', WHO.clock, { due: '2026-03-09T16:00:00.000Z' })
      .send(
        'payment.confirm',
        WHO.finance,
        { reference: 'B-1', paidOn: '2026-03-04', amountFen: 5_000_000 },
        '2026-03-05T02:00:00.000Z',
      );
    expect(life.state).toBe('funded.watched');
    expect(life.context['verdict']).toMatchObject({
      watch: { from: '2026-03-04', until: '2031-03-04T16:00:00.000Z' },
    });
    expect(effect(life, 'register.consult')).toMatchObject({ watchedFrom: '2026-03-04' });
  });

  it('that count from the introduction stay what they were', () => {
    expect(paid(true).context['verdict']).toMatchObject({ watch: { from: '2024-03-15' } });
  });
});

describe('departments that are asked', () => {
  const ended = (life: Life): Life =>
    life.send('enterprise.ended', WHO.system, { kind: 'dissolution', effectiveOn: '2026-03-01' });
  it('say whether a register has reported that the enterprise has ended', () => {
    const routed = (life: Life): object =>
      effect(life.send('application.accept', WHO.handler), 'departments.route');
    expect(routed(submitted())).toMatchObject({ isEndKnown: false, before: null });
    expect(routed(ended(submitted()))).toMatchObject({ isEndKnown: true });
  });
});

describe('a replacement that the applicant declares', () => {
  const replacing = { ...CLAIM, replaces: 'product:Q' };
  const assessed = (answer: 'confirmed' | 'denied'): object =>
    effect(
      new Life()
        .send('application.submit', WHO.applicant, { claim: replacing, documents: [] })
        .send('application.accept', WHO.handler)
        .send('departments.routed', WHO.system, ROUTED)
        .send('department.confirm', WHO.market)
        .send('department.confirm', WHO.commerce)
        .send('office.propose', WHO.handler, { outcome: 'grant', reasons, replacement: { answer, reasons } }),
      'award.assess',
    );

  it('counts once the office has confirmed it', () => {
    expect(assessed('confirmed')).toHaveProperty('claim.replaces', 'product:Q');
    expect(assessed('denied')).toHaveProperty('claim.item', CLAIM.item);
    expect(assessed('denied')).not.toHaveProperty('claim.replaces');
  });
});

it('money that comes back from the bank is committed again, and its payment stays on record', () => {
  const life = paid().send('payment.returned', WHO.finance, {
    sequence: 1,
    reference: 'R-1',
    returnedOn: '2026-03-02',
    reasons,
  });
  expect(life.refusal).toBeNull();
  expect(life.context).toMatchObject({
    payments: [{ sequence: 1, isReturned: true }],
    paidFen: 0,
    committedFen: 5_000_000,
  });
});

it('a decision by reference is on record with the person, the reasons and the instant', () => {
  const proposal = { outcome: 'grant', reasons } as const;
  const byReference = '参照执行';
  const decided = proposing().send('office.propose', WHO.handler, { ...proposal, byReference });
  expect(decided.context['byReference']).toEqual({
    by: WHO.handler.person,
    reasons: byReference,
    at: '2026-03-02T02:00:00.000Z',
  });
  expect(proposing().send('office.propose', WHO.handler, proposal).context['byReference']).toBeNull();
});

it('a move remembers what moved only where the register says so', () => {
  const remembered = (move: object): object =>
    paid(true).send('relocation.report', WHO.registry, { ...AWAY, ...move }).context['move'] as object;
  expect(Object.keys(remembered({}))).toEqual(['on', 'district']);
  expect(remembered({ kind: 'factory' })).toEqual({
    on: AWAY.effectiveOn,
    district: AWAY.district,
    kind: 'factory',
  });
});
