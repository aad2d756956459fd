import { assign, setup } from 'xstate';
import type { Effect } from '../../contract/effects.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Party } from '../../contract/parties.ts';
import { holdDuty } from './changes/change.ts';
import * as consent from './changes/consent.ts';
import * as demand from './changes/demand.ts';
import * as ended from './changes/ended.ts';
import * as funded from './changes/funded.ts';
import * as notice from './changes/notice.ts';
import * as payment from './changes/payment.ts';
import * as review from './changes/review.ts';
import * as submission from './changes/submission.ts';
import * as verification from './changes/verification.ts';
import type { Context } from './context.ts';
import { GUARDS } from './routes.ts';

/** What the stages of an award are built with: the names of everything that an event may change. */
export const builder = setup({
  types: {
    context: {} as Context,
    events: {} as AwardEvent,
    tags: {} as `waits:${Party}` | 'rests' | 'freshRun',
  },
  guards: GUARDS,
  actions: {
    effects: (_, _list: readonly Effect[]) => undefined,
    holdDuty: assign(holdDuty),
    takeClaim: assign(submission.takeClaim),
    noteSubmission: assign(submission.noteSubmission),
    returnFromSubmission: assign({ returnedFrom: 'submitted' }),
    returnFromVerification: assign({ returnedFrom: 'departmentVerification' }),
    returnFromReview: assign({ returnedFrom: 'officeReview' }),
    routeUnits: assign(verification.routeUnits),
    askAllAgain: assign(verification.askAllAgain),
    answer: assign(verification.answer),
    answerLate: assign(verification.answerLate),
    waitForCorrection: assign(verification.waitForCorrection),
    recordSilence: assign(verification.recordSilence),
    propose: assign(review.propose),
    proposeSupplement: assign(review.proposeSupplement),
    takeVerdict: assign(review.takeVerdict),
    noteApproval: assign(review.noteApproval),
    grantOnReview: assign(review.grantOnReview),
    noteReview: assign(review.noteReview),
    noteComparison: assign(review.noteComparison),
    movePolicy: assign(review.movePolicy),
    noteCommitment: assign(review.noteCommitment),
    dropCommitment: assign(review.dropCommitment),
    beginNotice: assign(notice.beginNotice),
    openNotice: assign(notice.openNotice),
    interruptNotice: assign(notice.interruptNotice),
    fileObjection: assign(notice.fileObjection),
    answerObjection: assign(notice.answerObjection),
    orderPayment: assign(payment.orderPayment),
    countPayment: assign(payment.countPayment),
    countReturn: assign(payment.countReturn),
    dropOrder: assign(payment.dropOrder),
    startWatch: assign(funded.startWatch),
    noteLate: assign(payment.noteLate),
    dropLate: assign(payment.dropLate),
    endWatch: assign(funded.endWatch),
    endWatchOfMove: assign(funded.endWatchOfMove),
    noteMove: assign(funded.noteMove),
    noteRequest: assign(consent.noteRequest),
    noteConsent: assign(consent.noteConsent),
    dropRequest: assign(consent.dropRequest),
    noteEnd: assign(ended.noteEnd),
    stopForEnd: assign(ended.stopForEnd),
    stopIfEnded: assign(ended.stopIfEnded),
    restEnd: assign(ended.restEnd),
    goOn: assign(ended.goOn),
    raiseDemand: assign(demand.raiseDemand),
    dropDemand: assign(demand.dropDemand),
    fixDemand: assign(demand.fixDemand),
    decideDemand: assign(demand.decideDemand),
    countRepayment: assign(demand.countRepayment),
    referDemand: assign(demand.referDemand),
    withhold: assign(demand.withhold),
    forgive: assign(demand.forgive),
  },
});
