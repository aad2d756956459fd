import { builder } from '../builder.ts';
import { watches } from '../changes/funded.ts';
import { posts } from '../changes/payment.ts';
import { reminds } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { describe, during } from '../states.ts';
import { does, LATE_OPINIONS, overdue } from './shared.ts';

/** What the bank must have done for its answer to be taken. */
const PAID = ['payment.future', 'payment.beforeOrder', 'payment.otherAmount'] as const;

/** The bank says of an order that it was given earlier that it is paid: nothing is exported until finance has decided. */
const LATE = {
  'payment.reportLate': {
    guard: lawful('payment.notLate', ...PAID),
    target: 'contradicted',
    actions: ['holdDuty', 'noteLate'],
  },
} as const;

export const payment = builder.createStateConfig({
  ...describe('待拨付', 'on the way to the bank', 'officeReview'),
  initial: 'ordered',
  on: LATE_OPINIONS,
  states: {
    ordered: {
      ...describe('已下达拨付', 'payment is ordered', 'officeReview'),
      ...during('pay', 'finance', 'pay', 'payment.due'),
      tags: ['waits:finance'],
      on: {
        ...LATE,
        ...overdue('payment.due', 'pay', ['holder', 'office']),
        /** Whom the money goes to is compared when the order is exported. */
        'payee.confirm': { guard: lawful(), actions: ['holdDuty'] },
        'payment.confirm': [
          {
            guard: via('isWatched', 'enterprise.ended', ...PAID),
            target: '#application.funded.watched',
            actions: [does(posts), 'holdDuty', 'countPayment', does(watches)],
          },
          {
            guard: lawful('enterprise.ended', ...PAID),
            target: '#application.funded.settled',
            actions: [does(posts), 'holdDuty', 'countPayment'],
          },
        ],
        'payment.fail': { guard: lawful(), target: 'failed', actions: ['holdDuty', 'dropOrder'] },
      },
    },
    failed: {
      ...describe('拨付失败', 'the payment failed', 'officeReview'),
      ...during('correctAccount', 'applicant', 'applicant', 'correction.due', 'correction.reminder'),
      tags: ['waits:applicant'],
      on: {
        ...LATE,
        'correction.reminder': {
          guard: lawful(),
          actions: [does(reminds('correctAccount', ['holder'], 'correction.due'))],
        },
        'correction.due': {
          guard: lawful(),
          actions: [does(reminds('correctAccount', ['office'], null))],
        },
        'account.correct': { guard: lawful(), target: 'ordered', actions: ['holdDuty', 'orderPayment'] },
      },
    },
    contradicted: {
      ...describe('银行回单有矛盾', 'the bank contradicts itself about a payment', 'officeReview'),
      ...during('decideLate', 'finance', 'pay', 'payment.due'),
      tags: ['waits:finance'],
      on: {
        ...overdue('payment.due', 'decideLate', ['holder', 'office']),
        'payment.fail': { guard: lawful(), actions: ['holdDuty', 'dropOrder'] },
        'payment.decideLate': [
          {
            guard: via('lateCountsWatched', 'payment.stillOrdered'),
            target: '#application.funded.watched',
            actions: [does(posts), 'holdDuty', 'countPayment', does(watches)],
          },
          {
            guard: via('lateCounts', 'payment.stillOrdered'),
            target: '#application.funded.settled',
            actions: [does(posts), 'holdDuty', 'countPayment'],
          },
          {
            guard: via('isOrdered', 'payment.stillOrdered'),
            target: 'ordered',
            actions: ['holdDuty', 'dropLate'],
          },
          { guard: lawful('payment.stillOrdered'), target: 'failed', actions: ['holdDuty', 'dropLate'] },
        ],
      },
    },
  },
});
