import { builder } from '../builder.ts';
import { assessesDemand } from '../changes/demand.ts';
import { asksAboutEnd, dropsQuestion } from '../changes/ended.ts';
import { watches } from '../changes/funded.ts';
import { returns } from '../changes/payment.ts';
import { OFFICE_LADDER } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { closes, describe, during } from '../states.ts';
import { does, ENDED_NOTED, LATE_OPINIONS, overdue, PAYS_AGAIN, SENT_BACK } from './shared.ts';

/** The bank has sent the money back: the amount stays granted and committed, and the account is mended. */
const RETURNED = {
  guard: lawful(...SENT_BACK),
  target: '#application.payment.failed',
} as const;
const RETURNS = [does(returns), ...PAYS_AGAIN, 'holdDuty', 'countReturn'] as const;

const MOVED = ['relocation.afterWatch', 'relocation.beforeWatch', 'relocation.notYetEffective'] as const;

/** While the five years run, also while the office decides on a planned move: their task stays open until a move is reviewed. */
const WATCHED = {
  'relocation.report': [
    {
      guard: via('isConsented', ...MOVED),
      target: '#application.released',
      actions: ['holdDuty', 'noteMove'],
    },
    {
      guard: lawful(...MOVED),
      target: 'relocationReview',
      actions: ['holdDuty', 'noteMove', 'dropRequest', closes('watch')],
    },
  ],
  'irregularity.find': {
    guard: lawful('clawback.tooMuch'),
    target: '#application.clawback.noticed',
    actions: ['holdDuty', 'raiseDemand', 'dropRequest', closes('watch')],
  },
  /** Who asks for consent asks again once they are paid. */
  'payment.returned': { ...RETURNED, actions: [...RETURNS, 'dropRequest', closes('watch')] },
  'watch.elapsed': { guard: lawful(), target: '#application.released' },
} as const;

export const funded = builder.createStateConfig({
  ...describe('已拨付', 'paid', 'funded', 'Article 13'),
  initial: 'settled',
  entry: [does(dropsQuestion), 'restEnd'],
  on: { ...LATE_OPINIONS, ...ENDED_NOTED },
  states: {
    settled: {
      ...describe('已办结', 'paid and settled', 'funded', 'Article 13'),
      tags: ['waits:clock', 'rests'],
      on: {
        'entitlement.changed': {
          guard: lawful(),
          target: '#application.officeReview.assessing',
          actions: ['proposeSupplement', does(asksAboutEnd), 'stopIfEnded'],
        },
        'payment.returned': { ...RETURNED, actions: RETURNS },
        'irregularity.find': {
          guard: lawful('clawback.tooMuch'),
          target: '#application.clawback.noticed',
          actions: ['holdDuty', 'raiseDemand'],
        },
      },
    },
    watched: {
      ...describe('五年期内', 'paid, within the five years', 'funded', 'Article 13'),
      tags: ['waits:clock', 'freshRun'],
      on: {
        ...WATCHED,
        'relocation.request': {
          guard: lawful('relocation.afterWatch', 'relocation.planPassed'),
          target: 'consentReview',
          actions: ['holdDuty', 'noteRequest'],
        },
      },
    },
    consentReview: {
      ...describe('外迁申请审批', 'consent to a planned move is being decided', 'funded', 'Article 13'),
      ...during('decideConsent', 'office', 'approve', 'consent.due'),
      tags: ['waits:office'],
      on: {
        ...WATCHED,
        ...overdue('consent.due', 'decideConsent', OFFICE_LADDER),
        'relocation.consent': { guard: lawful(), target: 'watched', actions: ['holdDuty', 'noteConsent'] },
        'relocation.deny': { guard: lawful(), target: 'watched', actions: ['holdDuty', 'dropRequest'] },
      },
    },
    relocationReview: {
      ...describe('迁出核查', 'a reported move is under review', 'funded', 'Article 13'),
      ...during('reviewRelocation', 'office', 'handle', 'relocation.due'),
      tags: ['waits:office'],
      on: {
        ...overdue('relocation.due', 'reviewRelocation', OFFICE_LADDER),
        /** It is held, and nothing is ordered, until the office has decided. */
        'payment.returned': {
          guard: lawful(...SENT_BACK),
          actions: ['holdDuty', does(returns), 'countReturn'],
        },
        'relocation.clear': [
          {
            guard: via('isHeld'),
            target: '#application.payment.failed',
            actions: ['holdDuty', ...PAYS_AGAIN],
          },
          { guard: lawful(), target: 'watched', actions: ['holdDuty', does(watches)] },
        ],
        'relocation.approve': [
          {
            guard: via('isHeld'),
            target: '#application.payment.failed',
            actions: ['holdDuty', 'endWatch', ...PAYS_AGAIN],
          },
          { guard: lawful(), target: '#application.released', actions: ['holdDuty'] },
        ],
        'clawback.propose': {
          guard: lawful('clawback.fullNeedsInstrument'),
          target: '#application.clawback.assessing',
          actions: ['holdDuty', 'raiseDemand', does(assessesDemand)],
        },
      },
    },
  },
});
