import { builder } from '../builder.ts';
import { assesses, commits, compares } from '../changes/review.ts';
import { asksUnits } from '../changes/verification.ts';
import { OFFICE_LADDER } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { describe, during } from '../states.ts';
import { does, LATE_OPINIONS, overdue, REFUSED, WITHDRAW } from './shared.ts';

export const officeReview = builder.createStateConfig({
  ...describe('办公室审核', 'under review by the office', 'officeReview', 'Article 15'),
  initial: 'proposing',
  on: { ...WITHDRAW, ...LATE_OPINIONS },
  states: {
    proposing: {
      ...describe('拟定意见', 'a decision is being proposed', 'officeReview', 'Article 15'),
      ...during('propose', 'office', 'handle', 'proposal.due'),
      tags: ['waits:office'],
      on: {
        ...overdue('proposal.due', 'propose', OFFICE_LADDER),
        'office.propose': { guard: lawful(), target: 'assessing', actions: ['holdDuty', 'propose'] },
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
        'assessment.completed': { guard: lawful(), target: 'approving', actions: ['takeVerdict'] },
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
            guard: via('groupDecides'),
            target: '#application.groupDecision',
            actions: ['holdDuty', 'noteApproval'],
          },
          { guard: via('grantable'), target: 'committing', actions: ['holdDuty', 'noteApproval'] },
          { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['holdDuty'] },
          ...REFUSED('holdDuty'),
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
          {
            guard: via('paysSupplement'),
            target: '#application.payment',
            actions: ['takeVerdict', 'noteCommitment'],
          },
          {
            guard: via('pays'),
            target: '#application.publicNotice',
            actions: ['takeVerdict', 'noteCommitment', 'beginNotice'],
          },
          { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['takeVerdict'] },
          ...REFUSED('takeVerdict'),
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
        'budget.released': { guard: lawful(), target: 'committing' },
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
        guard: via('wasVerified'),
        target: '#application.officeReview.committing',
        actions: ['holdDuty', 'grantOnReview'],
      },
      { guard: lawful(), target: '#application.departmentVerification', actions: ['holdDuty'] },
    ],
    'group.refuse': [
      { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['holdDuty'] },
      ...REFUSED('holdDuty'),
    ],
  },
});

export const refused = builder.createStateConfig({
  ...describe('不予奖励', 'refused, and open to one review', 'officeReview', 'Article 13'),
  ...during('requestReview', 'applicant', 'applicant', 'review.due'),
  tags: ['waits:applicant'],
  on: {
    ...LATE_OPINIONS,
    'review.request': { guard: lawful(), target: 'groupDecision', actions: ['holdDuty', 'noteReview'] },
    'review.due': { guard: lawful(), target: 'refusalFinal' },
  },
});
