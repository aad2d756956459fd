import { builder } from '../builder.ts';
import { watches } from '../changes/funded.ts';
import { posts } from '../changes/payment.ts';
import { reminds } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { closes, describe, during, effects } from '../states.ts';
import { does, LATE_OPINIONS, overdue } from './shared.ts';

export const payment = builder.createStateConfig({
  ...describe('待拨付', 'on the way to the bank', 'officeReview'),
  initial: 'ordered',
  on: LATE_OPINIONS,
  states: {
    ordered: {
      ...describe('已下达拨付', 'payment is ordered', 'officeReview'),
      entry: [
        'orderPayment',
        effects({
          kind: 'task.open',
          task: 'pay',
          waitsFor: 'finance',
          duty: 'pay',
          unit: null,
          due: { rule: 'payment.due' },
          wakes: 'payment.due',
        }),
      ],
      exit: closes('pay'),
      tags: ['waits:finance'],
      on: {
        ...overdue('payment.due', 'pay', ['holder', 'office']),
        'payment.confirm': [
          {
            guard: via('isWatched', 'enterprise.ended', 'payment.future'),
            target: '#application.funded.watched',
            actions: [does(posts), 'holdDuty', 'countPayment', 'startWatch', does(watches)],
          },
          {
            guard: lawful('enterprise.ended', 'payment.future'),
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
        'correction.reminder': {
          guard: lawful(),
          actions: [does(reminds('correctAccount', ['holder'], 'correction.due'))],
        },
        'correction.due': {
          guard: lawful(),
          actions: [does(reminds('correctAccount', ['office'], null))],
        },
        'account.correct': { guard: lawful(), target: 'ordered', actions: ['holdDuty'] },
      },
    },
  },
});
