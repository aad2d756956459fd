import { builder } from '../builder.ts';
import * as change from '../changes/demand.ts';
import { watches } from '../changes/funded.ts';
import { returns } from '../changes/payment.ts';
import { OFFICE_LADDER } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { describe, during } from '../states.ts';
import { does, ENDED_NOTED, LATE_OPINIONS, overdue, PAYS_AGAIN, SENT_BACK } from './shared.ts';

/** Receipts in whatever parts, never more than is owed. Of what stays with a firm after an irregularity the five years run on. */
const REPAYMENTS = {
  'repayment.record': [
    {
      guard: via('repaysWatched', 'repayment.tooMuch', 'repayment.day'),
      target: '#application.funded.watched',
      actions: ['holdDuty', does(change.refunds), 'countRepayment', 'dropDemand', does(watches)],
    },
    {
      guard: via('repaysAll', 'repayment.tooMuch', 'repayment.day'),
      target: '#application.clawedBack',
      actions: ['holdDuty', does(change.refunds), 'countRepayment'],
    },
    {
      guard: lawful('repayment.tooMuch', 'repayment.day'),
      actions: ['holdDuty', does(change.refunds), 'countRepayment'],
    },
  ],
} as const;

const SETTLES = ['holdDuty', does(change.settles), does(returns), 'countReturn', 'withhold'] as const;

/**
 * What the bank sends back the firm never kept: once a claim is decided so much less is owed, and what is more than that is paid
 * again. Until then it is held.
 */
const SENT_BACK_MEANWHILE = {
  'payment.returned': [
    {
      guard: via('returnsMore', ...SENT_BACK),
      target: '#application.payment.failed',
      actions: [...SETTLES, 'endWatchOfMove', ...PAYS_AGAIN, 'dropDemand'],
    },
    { guard: via('returnsAll', ...SENT_BACK), target: '#application.clawedBack', actions: SETTLES },
    { guard: lawful(...SENT_BACK), actions: SETTLES },
  ],
} as const;

const DECIDES = [
  'holdDuty',
  'decideDemand',
  does(change.withholds),
  'withhold',
  does(change.recovers),
] as const;

/** What the bank had sent back before is withheld first; where that is all, nothing is owed. */
const WITHHELD = [
  {
    guard: via('withholdsPart', 'clawback.reduceOnly'),
    target: '#application.payment.failed',
    actions: [...DECIDES, 'endWatchOfMove', ...PAYS_AGAIN, 'dropDemand'],
  },
  { guard: via('withholdsAll', 'clawback.reduceOnly'), target: '#application.clawedBack', actions: DECIDES },
] as const;

/** The office proposes to write off; the leading group decides. */
const WRITE_OFF = {
  'clawback.writeOff': {
    guard: lawful('writeOff.officeFirst'),
    target: 'writingOff',
    actions: ['holdDuty'],
  },
} as const;

export const clawback = builder.createStateConfig({
  ...describe('追回', 'being claimed back', 'clawedBack'),
  initial: 'assessing',
  on: { ...LATE_OPINIONS, ...ENDED_NOTED, ...SENT_BACK_MEANWHILE },
  states: {
    assessing: {
      ...describe('计算追回金额', 'the claim is being computed', 'clawedBack'),
      tags: ['waits:system'],
      on: {
        'clawback.assessed': { guard: lawful(), target: 'noticed', actions: ['fixDemand'] },
      },
    },
    noticed: {
      ...describe('已告知，待申辩', 'noticed, waiting for the defence', 'clawedBack'),
      ...during('respond', 'enterprise', 'applicant', 'defence.due'),
      tags: ['waits:enterprise'],
      on: {
        'clawback.respond': { guard: lawful(), target: 'deciding', actions: ['holdDuty'] },
        'defence.due': { guard: lawful(), target: 'deciding' },
      },
    },
    deciding: {
      ...describe('待作出追回决定', 'the claim is being decided', 'clawedBack'),
      ...during('decideClawback', 'office', 'approve', 'clawback.due'),
      tags: ['waits:office'],
      on: {
        ...overdue('clawback.due', 'decideClawback', OFFICE_LADDER),
        'clawback.decide': [
          ...WITHHELD,
          { guard: via('keepsClaim', 'clawback.reduceOnly'), target: 'repaying', actions: DECIDES },
          {
            guard: via('isRelocation', 'clawback.reduceOnly'),
            target: '#application.funded.relocationReview',
            actions: ['holdDuty', 'dropDemand'],
          },
          {
            guard: via('isHeld', 'clawback.reduceOnly'),
            target: '#application.payment.failed',
            actions: ['holdDuty', 'dropDemand', ...PAYS_AGAIN],
          },
          {
            guard: via('isWatched', 'clawback.reduceOnly'),
            target: '#application.funded.watched',
            actions: ['holdDuty', 'dropDemand', does(watches)],
          },
          {
            guard: lawful('clawback.reduceOnly'),
            target: '#application.funded.settled',
            actions: ['holdDuty', 'dropDemand'],
          },
        ],
      },
    },
    repaying: {
      ...describe('待退缴', 'waiting for the repayment', 'clawedBack'),
      ...during('repay', 'enterprise', 'pay', 'repayment.due'),
      tags: ['waits:enterprise'],
      on: { ...REPAYMENTS, 'repayment.due': { guard: lawful(), target: 'overdue' } },
    },
    overdue: {
      ...describe('逾期未退缴', 'the repayment is overdue', 'clawedBack'),
      ...during('recover', 'office', 'approve', 'clawback.due'),
      tags: ['waits:office'],
      on: {
        ...REPAYMENTS,
        ...WRITE_OFF,
        ...overdue('clawback.due', 'recover', OFFICE_LADDER),
        'clawback.refer': { guard: lawful(), target: 'referred', actions: ['holdDuty', 'referDemand'] },
      },
    },
    referred: {
      ...describe('已申请人民法院强制执行', 'referred to the court', 'clawedBack'),
      tags: ['waits:court'],
      on: { ...REPAYMENTS, ...WRITE_OFF },
    },
    writingOff: {
      ...describe('待审定核销', 'a write-off is being decided', 'clawedBack'),
      ...during('decideWriteOff', 'group', 'group', 'group.due'),
      tags: ['waits:group'],
      on: {
        ...REPAYMENTS,
        ...overdue('group.due', 'decideWriteOff', ['holder', 'head']),
        'clawback.writeOff': {
          guard: lawful('writeOff.groupSecond'),
          target: '#application.writtenOff',
          actions: ['holdDuty', does(change.writesOff), 'forgive'],
        },
        'group.refuse': [
          { guard: via('isReferred'), target: 'referred', actions: ['holdDuty'] },
          { guard: lawful(), target: 'overdue', actions: ['holdDuty'] },
        ],
      },
    },
  },
});
