import { builder } from '../builder.ts';
import { asksAboutEnd, dropsQuestion } from '../changes/ended.ts';
import { asksForProposal, assesses, commits, compares } from '../changes/review.ts';
import { asksUnits } from '../changes/verification.ts';
import { OFFICE_LADDER } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { closes, describe, during } from '../states.ts';
import { does, ENDED_NOTED, LATE_OPINIONS, overdue, REFUSED, WITHDRAW } from './shared.ts';

export const officeReview = builder.createStateConfig({
  ...describe('办公室审核', 'under review by the office', 'officeReview', 'Article 15'),
  initial: 'proposing',
  on: { ...WITHDRAW, ...LATE_OPINIONS },
  states: {
    proposing: {
      ...describe('拟定意见', 'a decision is being proposed', 'officeReview', 'Article 15'),
      entry: does(asksForProposal),
      exit: closes('propose'),
      tags: ['waits:office'],
      on: {
        ...overdue('proposal.due', 'propose', OFFICE_LADDER),
        'office.propose': {
          guard: lawful('replacement.unanswered', 'replacement.notDeclared'),
          target: 'assessing',
          actions: ['holdDuty', 'propose'],
        },
        'application.return': {
          guard: lawful(),
          target: '#application.returned',
          actions: ['holdDuty', 'returnFromReview'],
        },
        'policy.compare': { guard: lawful(), actions: ['holdDuty', does(compares)] },
        'policy.compared': { guard: lawful(), actions: ['noteComparison'] },
        'policy.move': { guard: lawful('policy.notCompared'), actions: ['holdDuty', 'movePolicy'] },
      },
    },
    assessing: {
      ...describe('核定金额', 'the amount is being computed', 'officeReview', 'Article 18'),
      entry: does(assesses),
      tags: ['waits:system'],
      on: {
        'assessment.completed': [
          { guard: via('isPending'), target: 'proposing', actions: ['takeVerdict'] },
          { guard: lawful(), target: 'approving', actions: ['takeVerdict'] },
        ],
      },
    },
    approving: {
      ...describe('待批准', 'waiting for approval', 'officeReview', 'Article 15'),
      ...during('approve', 'office', 'approve', 'approval.due'),
      tags: ['waits:office'],
      on: {
        ...overdue('approval.due', 'approve', OFFICE_LADDER),
        'office.approve': [
          {
            guard: via('groupDecides', 'enterprise.ended'),
            target: '#application.groupDecision',
            actions: ['holdDuty', 'noteApproval'],
          },
          {
            guard: via('grantable', 'enterprise.ended'),
            target: 'committing',
            actions: ['holdDuty', 'noteApproval'],
          },
          {
            guard: via('isSupplement', 'enterprise.ended'),
            target: '#application.funded.settled',
            actions: ['holdDuty'],
          },
          ...REFUSED(['holdDuty'], 'enterprise.ended'),
        ],
        'office.sendBack': [
          { guard: via('toOffice'), target: 'proposing', actions: ['holdDuty'] },
          {
            guard: lawful(),
            target: '#application.departmentVerification.answering',
            actions: ['holdDuty', 'askAllAgain', does(asksUnits)],
          },
        ],
      },
    },
    committing: {
      ...describe('落实资金', 'money is being committed', 'officeReview', 'Article 18'),
      entry: does(commits),
      tags: ['waits:system'],
      on: {
        'funds.committed': [
          { guard: via('isPending'), target: 'proposing', actions: ['takeVerdict'] },
          {
            guard: via('paysSupplement'),
            target: '#application.payment',
            actions: ['takeVerdict', 'noteCommitment', 'orderPayment'],
          },
          {
            guard: via('pays'),
            target: '#application.publicNotice',
            actions: ['takeVerdict', 'noteCommitment', 'beginNotice'],
          },
          { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['takeVerdict'] },
          ...REFUSED(['takeVerdict']),
        ],
        'funds.exhausted': { guard: lawful(), target: 'queuedForBudget', actions: ['takeVerdict'] },
      },
    },
    queuedForBudget: {
      ...describe('待安排资金', 'approved, waiting for budget', 'officeReview'),
      ...during('provideBudget', 'finance', 'pay', 'payment.due'),
      tags: ['waits:finance'],
      on: {
        ...overdue('payment.due', 'provideBudget', ['holder', 'office']),
        'budget.released': { guard: lawful('enterprise.ended'), target: 'committing' },
        'application.continue': {
          guard: lawful('enterprise.notEnded'),
          target: 'committing',
          actions: ['holdDuty', does(dropsQuestion), 'goOn'],
        },
      },
    },
  },
});

export const groupDecision = builder.createStateConfig({
  ...describe('领导小组审定', 'being decided by the leading group', 'officeReview', 'Article 15'),
  ...during('decideForGroup', 'group', 'group', 'group.due'),
  tags: ['waits:group'],
  on: {
    ...WITHDRAW,
    ...LATE_OPINIONS,
    ...overdue('group.due', 'decideForGroup', ['holder', 'head']),
    'group.approve': [
      {
        guard: via('wasVerified', 'enterprise.ended'),
        target: '#application.officeReview.committing',
        actions: ['holdDuty', 'grantOnReview'],
      },
      {
        guard: lawful('enterprise.ended'),
        target: '#application.departmentVerification',
        actions: ['holdDuty'],
      },
    ],
    'group.refuse': [
      { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['holdDuty'] },
      ...REFUSED(['holdDuty']),
    ],
  },
});

const REVIEWABLE = during('requestReview', 'applicant', 'applicant', 'review.due');

export const refused = builder.createStateConfig({
  ...describe('不予奖励', 'refused, and open to one review', 'officeReview', 'Article 13'),
  ...REVIEWABLE,
  entry: [REVIEWABLE.entry, does(dropsQuestion), 'restEnd'],
  tags: ['waits:applicant'],
  on: {
    ...LATE_OPINIONS,
    ...ENDED_NOTED,
    'review.request': {
      guard: lawful(),
      target: 'groupDecision',
      actions: ['holdDuty', 'noteReview', does(asksAboutEnd), 'stopIfEnded'],
    },
    'review.due': { guard: lawful(), target: 'refusalFinal' },
  },
});
