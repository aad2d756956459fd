import { builder } from './builder.ts';
import { EMPTY } from './context.ts';
import { lawful } from './routes.ts';
import { clawback } from './stages/clawback.ts';
import { funded } from './stages/funded.ts';
import { publicNotice } from './stages/notice.ts';
import { payment } from './stages/payment.ts';
import { groupDecision, officeReview, refused } from './stages/review.ts';
import { draft, returned, submitted } from './stages/submission.ts';
import { departmentVerification } from './stages/verification.ts';
import type { PublicGroup, StateMeta } from '../version.ts';
import { describe, effects } from './states.ts';

/** An end: nothing more is asked of anybody. */
const ended = (zh: string, en: string, group: PublicGroup, source?: StateMeta['source']) =>
  ({
    ...describe(zh, en, group, source),
    type: 'final',
    entry: effects({ kind: 'task.closeAll' }),
  }) as const;

/** The life of one award application, version 1 (`docs/reference/application-machine.md` is made from it). */
export const applicationV1 = builder.createMachine({
  id: 'application',
  context: EMPTY,
  initial: 'draft',
  on: {
    'calendar.published': { guard: lawful(), actions: [effects({ kind: 'task.reschedule' })] },
  },
  states: {
    draft,
    submitted,
    returned,
    departmentVerification,
    officeReview,
    groupDecision,
    publicNotice,
    payment,
    funded,
    clawback,
    refused,
    released: ended('五年期满', 'released', 'funded', 'Article 13'),
    clawedBack: ended('已追回', 'clawed back', 'clawedBack'),
    writtenOff: ended('已核销', 'written off', 'clawedBack'),
    refusalFinal: ended('不予奖励（最终决定）', 'refused for good', 'officeReview', 'Article 13'),
    withdrawn: ended('已撤回', 'withdrawn', 'submitted'),
    lapsed: ended('逾期未补正', 'lapsed', 'submitted'),
  },
});
