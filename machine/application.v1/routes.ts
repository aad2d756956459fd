import type { AwardEvent } from '../../contract/event.ts';
import { isConsented } from './changes/consent.ts';
import { decidedFen } from './changes/demand.ts';
import { returned } from './changes/payment.ts';
import { allAnswered } from './changes/verification.ts';
import type { Context } from './context.ts';
import { brokenRule, type RuleName } from './rules.ts';

type Route = (context: Context, event: AwardEvent) => boolean;

/** How the objections stand once this answer is given. */
function afterAnswer({ objections }: Context, event: AwardEvent): readonly string[] {
  if (event.type !== 'objection.answer') return objections;
  const { objection, decision } = event.payload;
  return objections.map((current, index) => (index + 1 === objection ? decision : current));
}

const grantable: Route = ({ proposed, verdict }) => proposed === 'grant' && verdict?.outcome === 'grant';
const isSupplement: Route = ({ paidFen }) => paidFen > 0;
const pays: Route = (_, event) => event.type === 'funds.committed' && event.payload.verdict.amountFen > 0;

const isWatched: Route = ({ verdict }) => verdict?.watch != null;
const repaysAll: Route = ({ demand }, event) =>
  event.type === 'repayment.record' && event.payload.amountFen === demand?.owedFen;
/** What comes back from the bank beside what is owed; null while nothing is. */
function comesBackBeside(context: Context, event: AwardEvent): number | null {
  const { owedFen = 0 } = context.demand ?? {};
  return owedFen === 0 ? null : (returned(context, event)?.amountFen ?? 0) - owedFen;
}
/** How much of what is held a decision on a claim leaves to be paid again; null if it is not all that the claim asks for, or is dropped. */
function leftFen({ demand, committedFen }: Context, event: AwardEvent): number | null {
  const decided = decidedFen(demand, event);
  return decided > 0 && decided <= committedFen ? committedFen - decided : null;
}
/** The bank did pay the earlier order, as finance decides. */
const lateCounts: Route = (_, event) =>
  event.type === 'payment.decideLate' && event.payload.decision === 'counts';

/** Which way an allowed event goes. */
export const ROUTES = {
  fromSubmitted: ({ returnedFrom }) => returnedFrom === 'submitted',
  grantable,
  groupDecides: (context, event) => grantable(context, event) && context.groupReasons.length > 0,
  isSupplement,
  isReviewed: ({ isReviewed }) => isReviewed,
  wasVerified: ({ policy }) => policy !== null,
  toOffice: (_, event) => event.type === 'office.sendBack' && event.payload.to === 'office',
  pays,
  paysSupplement: (context, event) => pays(context, event) && isSupplement(context, event),
  othersOpen: (context, event) => afterAnswer(context, event).includes('open'),
  anyUpheld: (context, event) => afterAnswer(context, event).includes('upheld'),
  /** A grant that waits for something; a refusal rests on reasons of the office's own, whatever is missing. */
  isPending: ({ proposed }, { payload }) =>
    proposed === 'grant' && 'verdict' in payload && payload.verdict.missingFrom !== null,
  isConsented,
  isWatched,
  lateCounts,
  lateCountsWatched: (context, event) => lateCounts(context, event) && isWatched(context, event),
  /** The newest order is still on its way. */
  isOrdered: ({ isOrdered }) => isOrdered,
  keepsClaim: (_, event) => event.type === 'clawback.decide' && event.payload.decision !== 'drop',
  isRelocation: ({ demand }) => demand?.origin === 'relocation',
  repaysAll,
  /** All that an irregularity cost, and not all that was paid. */
  repaysWatched: (context, event) =>
    repaysAll(context, event) &&
    context.demand?.origin === 'irregularity' &&
    isWatched(context, event) &&
    context.paidFen > context.demand.owedFen,
  /** The bank has sent back what was paid: nothing of it is ordered. */
  isHeld: ({ committedFen }) => committedFen > 0,
  returnsMore: (context, event) => (comesBackBeside(context, event) ?? 0) > 0,
  returnsAll: (context, event) => comesBackBeside(context, event) === 0,
  withholdsPart: (context, event) => (leftFen(context, event) ?? 0) > 0,
  withholdsAll: (context, event) => leftFen(context, event) === 0,
  isReferred: ({ demand }) => demand?.isReferred === true,
} as const satisfies Record<string, Route>;

/** Rules refuse an event; the route only chooses among allowed ways. */
export interface Law {
  readonly rules: readonly RuleName[];
  readonly route?: keyof typeof ROUTES;
}

interface Lawful {
  readonly type: 'lawful';
  readonly params: Law;
}

export const lawful = (...rules: RuleName[]): Lawful => ({ type: 'lawful', params: { rules } });
export const via = (route: keyof typeof ROUTES, ...rules: RuleName[]): Lawful => ({
  type: 'lawful',
  params: { rules, route },
});

export const GUARDS = {
  lawful: ({ context, event }: { context: Context; event: AwardEvent }, { rules, route }: Law): boolean =>
    brokenRule(rules, context, event) === null && (route === undefined || ROUTES[route](context, event)),
  allAnswered: ({ context }: { context: Context }): boolean => allAnswered(context),
} as const;
