import { describe, expect, it } from 'vitest';
import { paid, WHO, type Life } from './life.ts';

const TO = { address: '江南大道9号', district: '滨江区' } as const;
const reasons = 'the works outgrow their site';
const PLANNED = '2026-05-01';
const CONSENTED_AT = '2026-04-20T02:00:00.000Z';
const LATER = '2026-06-01T02:00:00.000Z';

const asked = (plannedOn = PLANNED): Life =>
  paid(true).send('relocation.request', WHO.applicant, { plannedOn, to: TO, reasons, documents: [] });
const consented = (): Life =>
  asked().send('relocation.consent', WHO.approver, { number: 'C-1' }, CONSENTED_AT);
const moves = (life: Life, more: object = {}): string =>
  life.send('relocation.report', WHO.registry, { effectiveOn: PLANNED, ...TO, ...more }, LATER).state;

describe('a firm that asks before it moves', () => {
  it('waits for the office, which consents on record, and is watched again', () => {
    const life = consented().reload();
    expect(life.state).toBe('funded.watched');
    expect(life.context).toMatchObject({
      request: null,
      consent: { number: 'C-1', plannedOn: PLANNED, to: TO, givenAt: CONSENTED_AT },
    });
  });

  it('is released when it moves as agreed, and nothing is claimed back', () => {
    expect(moves(consented())).toBe('released');
  });

  it.each([
    ['in full width and with blanks', { district: '滨江区 ', address: '江南大道９号' }],
    [
      'with province, city and district',
      { district: '杭州市滨江区', address: '浙江省杭州市滨江区江南大道9号' },
    ],
    ['with the province alone', { address: '浙江省江南大道9号' }],
    ['later than planned', { effectiveOn: '2026-05-20' }],
    ['with its registered address, said so', { kind: 'registeredAddress' }],
  ])('the move matches %s', (_, move) => {
    expect(moves(consented(), move)).toBe('released');
  });

  it.each([
    ['before the planned day', { effectiveOn: '2026-04-30' }],
    ['to another district', { district: '萧山区' }],
    ['to another address', { address: '江南大道19号' }],
    ['by being merged away', { kind: 'merger' }],
    ['of its tax seat alone', { kind: 'taxSeat' }],
    ['of a factory alone', { kind: 'factory' }],
  ])('a move %s is reviewed', (_, move) => {
    expect(moves(consented(), move)).toBe('funded.relocationReview');
  });

  it('whose factory moved first keeps its consent for the move of its seat', () => {
    const cleared = consented()
      .send('relocation.report', WHO.registry, { effectiveOn: PLANNED, ...TO, kind: 'factory' }, LATER)
      .send('relocation.clear', WHO.handler, { reasons }, LATER);
    expect(cleared.state).toBe('funded.watched');
    expect(moves(cleared)).toBe('released');
  });

  it('a move before the day of the consent is reviewed, one on that day is not', () => {
    const late = () =>
      asked('2026-04-01').send('relocation.consent', WHO.approver, { number: 'C-1' }, CONSENTED_AT);
    expect(moves(late(), { effectiveOn: '2026-04-19' })).toBe('funded.relocationReview');
    expect(moves(late(), { effectiveOn: '2026-04-20' })).toBe('released');
  });

  it('a move on the day that ended as the consent was given is reviewed', () => {
    const atMidnight = asked('2026-04-01').send(
      'relocation.consent',
      WHO.approver,
      { number: 'C-1' },
      '2026-04-19T16:00:00.000Z',
    );
    expect(moves(atMidnight, { effectiveOn: '2026-04-19' })).toBe('funded.relocationReview');
  });

  it('may move all the same if consent is denied: the move is reviewed', () => {
    const denied = asked().send('relocation.deny', WHO.approver, { reasons });
    expect(denied.state).toBe('funded.watched');
    expect(denied.context).toMatchObject({ request: null, consent: null });
    expect(moves(denied)).toBe('funded.relocationReview');
  });

  it('may move while it waits for the answer', () => {
    expect(moves(asked())).toBe('funded.relocationReview');
  });

  it('keeps its watch while it waits: it opens once, and ends as it would have', () => {
    const life = asked();
    expect(life.effects.map((effect) => ('task' in effect ? `${effect.kind} ${effect.task}` : ''))).toEqual([
      'task.open decideConsent',
    ]);
    expect(life.send('watch.elapsed', WHO.clock, { due: '2029-03-15T16:00:00.000Z' }).state).toBe('released');
  });

  it.each([
    ['2026-03-01', 'relocation.planPassed'],
    ['2026-03-02', null],
    ['2029-03-15', null],
    ['2029-03-16', 'relocation.afterWatch'],
  ])('on 2 March 2026 for %s: %s', (plannedOn, code) => {
    expect(asked(plannedOn).refusal?.code ?? null).toBe(code);
  });
});
