import { builder } from '../builder.ts';
import { keepsDraft, routesAgain } from '../changes/submission.ts';
import { DEPARTMENT_REMINDERS, closesOwnTask } from '../changes/verification.ts';
import { OFFICE_LADDER, reminds } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { describe, during } from '../states.ts';
import { does, OPINIONS, overdue, WITHDRAW } from './shared.ts';

export const draft = builder.createStateConfig({
  ...describe('草稿', 'not yet submitted', 'submitted'),
  tags: ['waits:applicant'],
  on: {
    'application.submit': {
      guard: lawful(),
      target: 'submitted',
      actions: ['takeClaim', 'noteSubmission', 'holdDuty'],
    },
  },
});

export const submitted = builder.createStateConfig({
  ...describe('待受理', 'waiting to be accepted', 'submitted'),
  ...during('accept', 'office', 'handle', 'acceptance.due'),
  tags: ['waits:office'],
  on: {
    ...WITHDRAW,
    ...overdue('acceptance.due', 'accept', OFFICE_LADDER),
    'application.accept': { guard: lawful(), target: 'departmentVerification', actions: ['holdDuty'] },
    'application.return': {
      guard: lawful(),
      target: 'returned',
      actions: ['holdDuty', 'returnFromSubmission'],
    },
    'application.decline': { guard: lawful(), target: 'refused', actions: ['holdDuty'] },
  },
});

export const returned = builder.createStateConfig({
  ...describe('退回补正', 'returned for correction', 'submitted'),
  ...during('correct', 'applicant', 'applicant', 'correction.due', 'correction.reminder'),
  tags: ['waits:applicant'],
  on: {
    ...WITHDRAW,
    ...OPINIONS,
    'application.resubmit': [
      {
        guard: via('fromSubmitted', 'claim.otherEnterprise'),
        target: 'submitted',
        actions: ['holdDuty', 'takeClaim'],
      },
      {
        guard: lawful('claim.otherEnterprise'),
        target: 'departmentVerification.routingAgain',
        actions: ['holdDuty', does(routesAgain), 'takeClaim'],
      },
    ],
    'correction.reminder': {
      guard: lawful(),
      actions: [does(reminds('correct', ['holder'], 'correction.due'))],
    },
    'correction.due': [
      { guard: via('isSupplement'), target: '#application.funded.settled' },
      { guard: lawful(), target: 'lapsed', actions: [does(keepsDraft)] },
    ],
    'department.reminder': { guard: lawful(), actions: [does(DEPARTMENT_REMINDERS.reminder)] },
    'department.due': { guard: lawful(), actions: [does(DEPARTMENT_REMINDERS.due)] },
    'department.escalated': {
      guard: lawful(),
      actions: [does(DEPARTMENT_REMINDERS.escalated), does(closesOwnTask), 'recordSilence'],
    },
  },
});
