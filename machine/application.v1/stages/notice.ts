import { builder } from '../builder.ts';
import * as notice from '../changes/notice.ts';
import { voids } from '../changes/review.ts';
import { OFFICE_LADDER } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import { closes, describe, during } from '../states.ts';
import { does, LATE_OPINIONS, overdue, WITHDRAW } from './shared.ts';

const MAY_OBJECT = lawful('objection.byParty', 'objection.stillOpen', 'objection.exhausted');
const FILED = ['holdDuty', 'fileObjection'] as const;

export const publicNotice = builder.createStateConfig({
  ...describe('公示', 'before the public', 'officeReview'),
  initial: 'open',
  on: { ...WITHDRAW, ...LATE_OPINIONS },
  states: {
    open: {
      ...describe('公示中', 'on public notice', 'officeReview'),
      entry: [does(notice.publishes), 'openNotice'],
      exit: closes('notice'),
      tags: ['waits:clock'],
      on: {
        'objection.file': {
          guard: MAY_OBJECT,
          target: 'contested',
          actions: [...FILED, 'interruptNotice'],
        },
        'notice.closed': {
          guard: lawful(),
          target: '#application.payment',
          actions: ['orderPayment'],
        },
      },
    },
    contested: {
      ...describe('公示异议处理', 'an objection is being examined', 'officeReview'),
      ...during('answerObjection', 'office', 'approve', 'approval.due'),
      tags: ['waits:office'],
      on: {
        ...overdue('approval.due', 'answerObjection', OFFICE_LADDER),
        'objection.file': { guard: MAY_OBJECT, actions: FILED },
        'objection.answer': [
          { guard: via('othersOpen', 'objection.notOpen'), actions: ['holdDuty', 'answerObjection'] },
          {
            guard: via('anyUpheld', 'objection.notOpen'),
            target: '#application.officeReview',
            actions: ['holdDuty', 'answerObjection', does(voids), 'dropCommitment'],
          },
          {
            guard: lawful('objection.notOpen'),
            target: 'open',
            actions: ['holdDuty', 'answerObjection'],
          },
        ],
      },
    },
  },
});
