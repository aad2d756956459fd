import type { AwardEvent } from '../../../contract/event.ts';
import type { Award, Lines } from './award.ts';
import { begin, rest, STOPPED } from './ended.ts';

const dayOf = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
const comes = (day: string, at: string): boolean => day > dayOf(at);

type Fact = { readonly paidOn: string; readonly amountFen: number };

const later = [
  'payment.future',
  (_: Award, { payload, at }: { payload: Fact; at: string }) => comes(payload.paidOn, at),
] as const;
const other = [
  'payment.otherAmount',
  ({ committedFen }: Award, { payload }: { payload: Fact }) => payload.amountFen !== committedFen,
] as const;
const isBefore = ({ orders }: Award, sequence: number, day: string): boolean => {
  const given = orders[sequence - 1];
  return given !== undefined && day < dayOf(given);
};

/** A new order is given. */
export const order = (award: Award, { at }: Pick<AwardEvent, 'at'>): Award => ({
  ...award,
  state: 'payment.ordered',
  isOrdered: true,
  orders: [...award.orders, at],
});

const paid = (award: Award, sequence: number, day: string): Award => ({
  ...rest(award),
  isOrdered: false,
  late: null,
  state: award.verdict?.watchedUntil == null ? 'funded.settled' : 'funded.watched',
  paidFen: award.paidFen + award.committedFen,
  payments: [...award.payments, { sequence, day, amountFen: award.committedFen, isBack: false }],
  committedFen: 0,
});

const LATE: Lines = {
  'payment.reportLate': {
    by: ['pay'],
    unless: [
      [
        'payment.notLate',
        ({ orders, isOrdered, payments }, { payload: { sequence } }) =>
          sequence > orders.length ||
          (sequence === orders.length && isOrdered) ||
          payments.some((payment) => payment.sequence === sequence),
      ],
      later,
      ['payment.beforeOrder', (award, { payload }) => isBefore(award, payload.sequence, payload.paidOn)],
      other,
    ],
    then: (award, { payload }) => ({ ...award, state: 'payment.contradicted', late: payload }),
  },
};

export const ORDERED: Lines = {
  ...LATE,
  'payee.confirm': { by: ['pay'], then: (award) => award },
  'payment.confirm': {
    by: ['pay'],
    unless: [
      STOPPED,
      later,
      ['payment.beforeOrder', (award, { payload }) => isBefore(award, award.orders.length, payload.paidOn)],
      other,
    ],
    then: (award, { payload }) => paid(award, award.orders.length, payload.paidOn),
  },
  'payment.fail': { by: ['pay'], then: (award) => ({ ...award, state: 'payment.failed', isOrdered: false }) },
};

export const FAILED: Lines = { ...LATE, 'account.correct': { by: ['applicant'], then: order } };

export const CONTRADICTED: Lines = {
  'payment.fail': { by: ['pay'], then: (award) => ({ ...award, isOrdered: false }) },
  'payment.decideLate': {
    by: ['pay'],
    unless: [
      ['payment.stillOrdered', ({ isOrdered }, { payload }) => payload.decision === 'counts' && isOrdered],
    ],
    then: (award, { payload }) => {
      if (payload.decision === 'counts' && award.late !== null)
        return paid(award, award.late.sequence, award.late.paidOn);
      return { ...award, late: null, state: award.isOrdered ? 'payment.ordered' : 'payment.failed' };
    },
  },
};

const found = ({ payments }: Award, order: number) =>
  payments.find(({ sequence, isBack }) => sequence === order && !isBack);

/** The bank sends the money of an order back. */
export const RETURNED: Lines = {
  'payment.returned': {
    by: ['pay'],
    unless: [
      ['payment.notPaid', (award, { payload }) => found(award, payload.sequence) === undefined],
      [
        'payment.returnDay',
        (award, { payload: { sequence, returnedOn }, at }) => {
          const payment = found(award, sequence);
          return payment !== undefined && (returnedOn < payment.day || comes(returnedOn, at));
        },
      ],
    ],
    then: (award, { payload: { sequence } }) => {
      const payment = found(award, sequence);
      if (payment === undefined) throw new Error('no money is there to come back');
      return begin({
        ...award,
        state: 'payment.failed',
        paidFen: award.paidFen - payment.amountFen,
        committedFen: payment.amountFen,
        payments: award.payments.map((each) => (each === payment ? { ...each, isBack: true } : each)),
      });
    },
  },
};
