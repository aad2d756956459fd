import { builder } from '../builder.ts';
import { routes } from '../changes/submission.ts';
import { asksUnits, closesOwnTask, DEPARTMENT_REMINDERS, dismissesUnits } from '../changes/verification.ts';
import { lawful } from '../routes.ts';
import { closes, describe } from '../states.ts';
import { does, OPINIONS, WITHDRAW } from './shared.ts';

const ROUTED = {
  'departments.routed': {
    guard: lawful(),
    target: 'answering',
    actions: [does(dismissesUnits), 'routeUnits', does(asksUnits)],
  },
} as const;

export const departmentVerification = builder.createStateConfig({
  ...describe('部门核实', 'being verified by departments', 'departmentVerification', 'Article 15'),
  initial: 'routing',
  on: WITHDRAW,
  states: {
    routing: {
      ...describe('转办成员单位', 'departments are being chosen', 'departmentVerification', 'Article 15'),
      entry: does(routes),
      tags: ['waits:system'],
      on: ROUTED,
    },
    routingAgain: {
      ...describe(
        '重新转办成员单位',
        'it is being seen which departments a correction concerns',
        'departmentVerification',
        'Article 15',
      ),
      tags: ['waits:system'],
      on: ROUTED,
    },
    answering: {
      ...describe('待成员单位反馈意见', 'departments are answering', 'departmentVerification', 'Article 15'),
      tags: ['waits:department'],
      always: { guard: 'allAnswered', target: '#application.officeReview', actions: [closes('verify')] },
      on: {
        ...OPINIONS,
        'department.requestCorrection': {
          guard: lawful('unit.isApplicant', 'unit.another', 'unit.notAsked'),
          target: '#application.returned',
          actions: ['holdDuty', 'waitForCorrection', does(closesOwnTask), 'returnFromVerification'],
        },
        'department.reminder': { guard: lawful(), actions: [does(DEPARTMENT_REMINDERS.reminder)] },
        'department.due': { guard: lawful(), actions: [does(DEPARTMENT_REMINDERS.due)] },
        'department.escalated': {
          guard: lawful(),
          actions: [does(DEPARTMENT_REMINDERS.escalated), does(closesOwnTask), 'recordSilence'],
        },
      },
    },
  },
});
