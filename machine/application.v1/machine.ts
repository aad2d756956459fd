import { assign, setup } from 'xstate';
import type { Effect } from '../../contract/effects.ts';
import type { Message } from '../../contract/message.ts';
import type { Party } from '../../contract/parties.ts';
import { EMPTY, type Context } from './context.ts';
import * as change from './changes.ts';
import { brokenRule, type RuleName } from './rules.ts';
import { describe, during, effects } from './states.ts';

/** Which way an allowed event goes. */
const ROUTES = {
  grantable: (context: Context) => context.proposed === 'grant' && context.verdict?.outcome === 'grant',
  pays: (_: Context, message: Message) =>
    message.type === 'funds.committed' && message.payload.verdict.amountFen > 0,
  isWatched: (context: Context) => context.verdict?.watch != null,
  toOffice: (_: Context, message: Message) =>
    message.type === 'office.sendBack' && message.payload.to === 'office',
  fromSubmitted: (context: Context) => context.returnedFrom === 'submitted',
  keepsClaim: (_: Context, message: Message) =>
    message.type === 'clawback.decide' && message.payload.decision !== 'drop',
  isRelocation: (context: Context) => context.clawback?.origin === 'relocation',
  isSupplement: (context: Context) => context.paidFen > 0,
  repaysAll: (context: Context, message: Message) =>
    message.type === 'repayment.record' && message.payload.amountFen === context.clawback?.owedFen,
} as const;

/** Rules refuse an event; the route only chooses among allowed ways. */
interface Law {
  readonly rules: readonly RuleName[];
  readonly route?: keyof typeof ROUTES;
}

const lawful = (...rules: RuleName[]): { type: 'lawful'; params: Law } => ({
  type: 'lawful',
  params: { rules },
});
const via = (route: keyof typeof ROUTES, ...rules: RuleName[]): { type: 'lawful'; params: Law } => ({
  type: 'lawful',
  params: { rules, route },
});

const builder = setup({
  types: {
    context: {} as Context,
    events: {} as Message,
    tags: {} as `waits:${Party}` | 'rests' | 'freshRun',
  },
  guards: {
    lawful: ({ context, event }, { rules, route }: Law) =>
      brokenRule(rules, context, event) === null && (route === undefined || ROUTES[route](context, event)),
    allAnswered: ({ context }) => change.allAnswered(context),
  },
  actions: {
    effects: (_, _list: readonly Effect[]) => undefined,
    holdDuty: assign(change.holdDuty),
    takeClaim: assign(change.takeClaim),
    retakeClaim: assign(change.retakeClaim),
    askDepartments: assign(change.askDepartments),
    answer: assign(change.answer),
    askAllAgain: assign(change.askAllAgain),
    propose: assign(change.propose),
    proposeSupplement: assign(change.proposeSupplement),
    takeVerdict: assign(change.takeVerdict),
    noteApproval: assign(change.noteApproval),
    orderPayment: assign(change.orderPayment),
    countPayment: assign(change.countPayment),
    noteMove: assign(change.noteMove),
    raiseClaim: assign(change.raiseClaim),
    fixClaim: assign(change.fixClaim),
    decideClaim: assign(change.decideClaim),
    countRepayment: assign(change.countRepayment),
  },
});

const WITHDRAW = {
  'application.withdraw': {
    guard: lawful('withdrawal.afterPayment'),
    target: '#withdrawn',
    actions: ['holdDuty'],
  },
} as const;

const DEPARTMENT_ANSWERS = {
  'department.confirm': {
    guard: lawful('unit.notAsked', 'unit.isApplicant'),
    actions: ['holdDuty', 'answer', { type: 'effects', params: change.closesOwnTask }],
  },
  'department.object': {
    guard: lawful('unit.notAsked', 'unit.isApplicant'),
    actions: ['holdDuty', 'answer', { type: 'effects', params: change.closesOwnTask }],
  },
} as const;

const CLOSED = effects({ kind: 'task.closeAll' });

/** The life of one award application, version 1 (`docs/reference/application-machine.md` is made from it). */
export const applicationV1 = builder.createMachine({
  id: 'application',
  context: EMPTY,
  initial: 'draft',
  on: {
    'calendar.published': { guard: lawful(), actions: [effects({ kind: 'task.reschedule' })] },
  },
  states: {
    draft: {
      ...describe('草稿', 'not yet submitted', 'submitted'),
      tags: ['waits:applicant'],
      on: {
        'application.submit': { guard: lawful(), target: 'submitted', actions: ['takeClaim', 'holdDuty'] },
      },
    },

    submitted: {
      ...describe('待受理', 'waiting to be accepted', 'submitted'),
      ...during('accept', 'office', 'handle', 'acceptance.due'),
      tags: ['waits:office'],
      on: {
        ...WITHDRAW,
        'application.accept': { guard: lawful(), target: 'departmentVerification', actions: ['holdDuty'] },
        'application.return': {
          guard: lawful(),
          target: 'returned',
          actions: ['holdDuty', assign({ returnedFrom: 'submitted' })],
        },
        'application.decline': { guard: lawful(), target: 'refused', actions: ['holdDuty'] },
      },
    },

    returned: {
      ...describe('退回补正', 'returned for correction', 'submitted'),
      ...during('correct', 'applicant', 'applicant', 'correction.due', true),
      tags: ['waits:applicant'],
      on: {
        ...WITHDRAW,
        ...DEPARTMENT_ANSWERS,
        'application.resubmit': [
          {
            guard: via('fromSubmitted', 'claim.otherEnterprise'),
            target: 'submitted',
            actions: ['holdDuty', 'retakeClaim'],
          },
          {
            guard: lawful('claim.otherEnterprise'),
            target: 'departmentVerification.answering',
            actions: ['holdDuty', 'retakeClaim', { type: 'effects', params: change.asksUnanswered }],
          },
        ],
        'correction.due': { guard: lawful(), target: 'lapsed' },
      },
    },

    departmentVerification: {
      ...describe('部门核实', 'being verified by departments', 'departmentVerification', 'Article 15'),
      initial: 'routing',
      on: WITHDRAW,
      states: {
        routing: {
          ...describe('分派部门', 'departments are being chosen', 'departmentVerification', 'Article 15'),
          entry: { type: 'effects', params: change.routes },
          tags: ['waits:system'],
          on: {
            'departments.routed': {
              guard: lawful(),
              target: 'answering',
              actions: ['askDepartments', { type: 'effects', params: change.asksUnanswered }],
            },
          },
        },
        answering: {
          ...describe('等待部门答复', 'departments are answering', 'departmentVerification', 'Article 15'),
          tags: ['waits:department'],
          always: { guard: 'allAnswered', target: '#application.officeReview' },
          on: {
            ...DEPARTMENT_ANSWERS,
            'department.requestCorrection': {
              guard: lawful('unit.notAsked', 'unit.isApplicant'),
              target: '#application.returned',
              actions: ['holdDuty', assign({ returnedFrom: 'departmentVerification' })],
            },
          },
        },
      },
    },

    officeReview: {
      ...describe('办公室审核', 'under review by the office', 'officeReview', 'Article 15'),
      initial: 'proposing',
      on: WITHDRAW,
      states: {
        proposing: {
          ...describe('拟定意见', 'a decision is being proposed', 'officeReview', 'Article 15'),
          ...during('propose', 'office', 'handle', 'proposal.due'),
          tags: ['waits:office'],
          on: {
            'office.propose': { guard: lawful(), target: 'assessing', actions: ['holdDuty', 'propose'] },
            'application.return': {
              guard: lawful(),
              target: '#application.returned',
              actions: ['holdDuty', assign({ returnedFrom: 'officeReview' })],
            },
          },
        },
        assessing: {
          ...describe('核定金额', 'the amount is being computed', 'officeReview', 'Article 18'),
          entry: { type: 'effects', params: change.assesses },
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
            'office.approve': [
              { guard: via('grantable'), target: 'committing', actions: ['holdDuty', 'noteApproval'] },
              { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['holdDuty'] },
              { guard: lawful(), target: '#application.refused', actions: ['holdDuty'] },
            ],
            'office.sendBack': [
              { guard: via('toOffice'), target: 'proposing', actions: ['holdDuty'] },
              {
                guard: lawful(),
                target: '#application.departmentVerification.answering',
                actions: ['holdDuty', 'askAllAgain', { type: 'effects', params: change.asksUnanswered }],
              },
            ],
          },
        },
        committing: {
          ...describe('预留资金', 'money is being committed', 'officeReview', 'Article 18'),
          entry: { type: 'effects', params: change.commits },
          tags: ['waits:system'],
          on: {
            'funds.committed': [
              { guard: via('pays'), target: '#application.payment', actions: ['takeVerdict'] },
              { guard: via('isSupplement'), target: '#application.funded.settled', actions: ['takeVerdict'] },
              { guard: lawful(), target: '#application.refused', actions: ['takeVerdict'] },
            ],
            'funds.exhausted': { guard: lawful(), target: 'queuedForBudget', actions: ['takeVerdict'] },
          },
        },
        queuedForBudget: {
          ...describe('等待预算', 'approved, waiting for budget', 'officeReview'),
          ...during('provideBudget', 'finance', 'pay', 'payment.due'),
          tags: ['waits:finance'],
          on: {
            'budget.released': { guard: lawful(), target: 'committing' },
          },
        },
      },
    },

    payment: {
      ...describe('待拨付', 'on the way to the bank', 'officeReview'),
      initial: 'ordered',
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
              wakes: false,
            }),
          ],
          exit: effects({ kind: 'task.close', task: 'pay', unit: null }),
          tags: ['waits:finance'],
          on: {
            'payment.confirm': [
              {
                guard: via('isWatched', 'payment.future'),
                target: '#application.funded.watched',
                actions: [{ type: 'effects', params: change.posts }, 'holdDuty', 'countPayment'],
              },
              {
                guard: lawful('payment.future'),
                target: '#application.funded.settled',
                actions: [{ type: 'effects', params: change.posts }, 'holdDuty', 'countPayment'],
              },
            ],
            'payment.fail': { guard: lawful(), target: 'failed', actions: ['holdDuty'] },
          },
        },
        failed: {
          ...describe('拨付失败', 'the payment failed', 'officeReview'),
          ...during('correctAccount', 'applicant', 'applicant', 'correction.due'),
          tags: ['waits:applicant'],
          on: {
            'account.correct': { guard: lawful(), target: 'ordered', actions: ['holdDuty'] },
          },
        },
      },
    },

    funded: {
      ...describe('已拨付', 'paid', 'funded', 'Article 13'),
      initial: 'settled',
      states: {
        settled: {
          ...describe('已办结', 'paid and settled', 'funded', 'Article 13'),
          tags: ['waits:clock', 'rests'],
          on: {
            'entitlement.changed': {
              guard: lawful(),
              target: '#application.officeReview.assessing',
              actions: ['proposeSupplement'],
            },
            'irregularity.find': {
              guard: lawful('clawback.tooMuch'),
              target: '#application.clawback.noticed',
              actions: ['holdDuty', 'raiseClaim'],
            },
          },
        },
        watched: {
          ...describe('五年监管', 'paid, within the five years', 'funded', 'Article 13'),
          entry: { type: 'effects', params: change.watches },
          exit: effects({ kind: 'task.close', task: 'watch', unit: null }),
          tags: ['waits:clock', 'freshRun'],
          on: {
            'relocation.report': {
              guard: lawful('relocation.afterWatch', 'relocation.notYetEffective'),
              target: 'relocationReview',
              actions: ['holdDuty', 'noteMove'],
            },
            'watch.elapsed': { guard: lawful(), target: '#application.released' },
          },
        },
        relocationReview: {
          ...describe('迁出核查', 'a reported move is under review', 'funded', 'Article 13'),
          ...during('reviewRelocation', 'office', 'handle', 'relocation.due'),
          tags: ['waits:office'],
          on: {
            'relocation.clear': { guard: lawful(), target: 'watched', actions: ['holdDuty'] },
            'relocation.approve': { guard: lawful(), target: '#application.released', actions: ['holdDuty'] },
            'clawback.propose': {
              guard: lawful(),
              target: '#application.clawback.assessing',
              actions: ['holdDuty', 'raiseClaim', { type: 'effects', params: change.assessesClawback }],
            },
          },
        },
      },
    },

    clawback: {
      ...describe('追回', 'being claimed back', 'clawedBack'),
      initial: 'assessing',
      states: {
        assessing: {
          ...describe('计算追回金额', 'the claim is being computed', 'clawedBack'),
          tags: ['waits:system'],
          on: {
            'clawback.assessed': { guard: lawful(), target: 'noticed', actions: ['fixClaim'] },
          },
        },
        noticed: {
          ...describe('已告知，待申辩', 'noticed, waiting for the defence', 'clawedBack'),
          ...during('respond', 'enterprise', 'applicant', 'defence.due', true),
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
            'clawback.decide': [
              {
                guard: via('keepsClaim', 'clawback.sameDecider', 'clawback.reduceOnly'),
                target: 'repaying',
                actions: ['holdDuty', 'decideClaim', { type: 'effects', params: change.recovers }],
              },
              {
                guard: via('isRelocation', 'clawback.sameDecider', 'clawback.reduceOnly'),
                target: '#application.funded.relocationReview',
                actions: ['holdDuty', assign({ clawback: null })],
              },
              {
                guard: lawful('clawback.sameDecider', 'clawback.reduceOnly'),
                target: '#application.funded.settled',
                actions: ['holdDuty', assign({ clawback: null })],
              },
            ],
          },
        },
        repaying: {
          ...describe('待退款', 'waiting for the repayment', 'clawedBack'),
          ...during('repay', 'enterprise', 'pay', 'repayment.due'),
          tags: ['waits:enterprise'],
          on: {
            'repayment.record': [
              {
                guard: via('repaysAll', 'repayment.tooMuch'),
                target: '#application.clawedBack',
                actions: ['holdDuty', { type: 'effects', params: change.refunds }, 'countRepayment'],
              },
              {
                guard: lawful('repayment.tooMuch'),
                actions: ['holdDuty', { type: 'effects', params: change.refunds }, 'countRepayment'],
              },
            ],
          },
        },
      },
    },

    released: { ...describe('监管期满', 'released', 'funded', 'Article 13'), type: 'final', entry: CLOSED },
    clawedBack: { ...describe('已追回', 'clawed back', 'clawedBack'), type: 'final', entry: CLOSED },
    refused: {
      ...describe('不予奖励', 'refused', 'officeReview', 'Article 13'),
      type: 'final',
      entry: CLOSED,
    },
    withdrawn: {
      id: 'withdrawn',
      ...describe('已撤回', 'withdrawn', 'submitted'),
      type: 'final',
      entry: CLOSED,
    },
    lapsed: { ...describe('逾期未补正', 'lapsed', 'submitted'), type: 'final', entry: CLOSED },
  },
});
