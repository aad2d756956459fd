import type { AwardEvent } from '../../../contract/event.ts';
import type { Award, Line, Lines } from './award.ts';
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

type Back = Line<'payment.returned'>;

const comesBack = (then: Back['then']): Lines => ({
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
      [
        'payment.returnTooMuch',
        (award, { payload: { sequence } }) => award.paidFen < (found(award, sequence)?.amountFen ?? 0),
      ],
    ],
    then,
  },
});

/** The firm does not have the money of an order any more: it stands on the award again. */
function takenBack(award: Award, { payload: { sequence } }: Parameters<Back['then']>[1]): Award {
  const payment = found(award, sequence);
  if (payment === undefined) throw new Error('no money is there to come back');
  return {
    ...award,
    paidFen: award.paidFen - payment.amountFen,
    committedFen: award.committedFen + payment.amountFen,
    payments: award.payments.map((each) => (each === payment ? { ...each, isBack: true } : each)),
  };
}

/** The bank sends the money of an order back: it is paid again, to another account. */
export const RETURNED = comesBack((award, event) =>
  begin({ ...takenBack(award, event), state: 'payment.failed', request: null }),
);

/** The same while the office decides: nothing is paid until it has. */
export const KEPT_BACK = comesBack(takenBack);

/** The same once it is decided that the firm owes something: the firm owes so much less, and gets again what is more than that. */
export const OWED_BACK = comesBack((award, event) => settle(takenBack(award, event)));

/** What is owed is taken from what came back; an award of which nothing is owed any more is paid the rest, or ends. */
export function settle(award: Award): Award {
  const { claim, committedFen, verdict } = award;
  if (claim === null) throw new Error('nothing is claimed');
  const takenFen = Math.min(claim.owedFen, committedFen);
  const left = { ...claim, owedFen: claim.owedFen - takenFen };
  const settled = { ...award, claim: left, committedFen: committedFen - takenFen };
  if (left.owedFen > 0) return settled;
  const isOver = claim.because === 'relocation';
  if (settled.committedFen > 0) {
    const judged = verdict !== null && isOver ? { ...verdict, watchedUntil: null } : verdict;
    return begin({ ...settled, claim: null, verdict: judged, state: 'payment.failed' });
  }
  return { ...settled, state: 'clawedBack' };
}
