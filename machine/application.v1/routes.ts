import type { Message } from '../../contract/message.ts';
import { allAnswered } from './changes/verification.ts';
import type { Context } from './context.ts';
import { brokenRule, type RuleName } from './rules.ts';

type Route = (context: Context, message: Message) => boolean;

/** How the objections stand once this answer is given. */
function afterAnswer({ objections }: Context, message: Message): readonly string[] {
  if (message.type !== 'objection.answer') return objections;
  const { objection, decision } = message.payload;
  return objections.map((standing, index) => (index + 1 === objection ? decision : standing));
}

const grantable: Route = ({ proposed, verdict }) => proposed === 'grant' && verdict?.outcome === 'grant';
const isSupplement: Route = ({ paidFen }) => paidFen > 0;
const pays: Route = (_, message) =>
  message.type === 'funds.committed' && message.payload.verdict.amountFen > 0;

/** Which way an allowed event goes. */
export const ROUTES = {
  fromSubmitted: ({ returnedFrom }) => returnedFrom === 'submitted',
  grantable,
  groupDecides: (context, message) => grantable(context, message) && context.groupReasons.length > 0,
  isSupplement,
  isReviewed: ({ isReviewed }) => isReviewed,
  wasVerified: ({ policy }) => policy !== null,
  toOffice: (_, message) => message.type === 'office.sendBack' && message.payload.to === 'office',
  pays,
  paysSupplement: (context, message) => pays(context, message) && isSupplement(context, message),
  othersOpen: (context, message) => afterAnswer(context, message).includes('open'),
  anyUpheld: (context, message) => afterAnswer(context, message).includes('upheld'),
  isWatched: ({ verdict }) => verdict?.watch != null,
  keepsClaim: (_, message) => message.type === 'clawback.decide' && message.payload.decision !== 'drop',
  isRelocation: ({ clawback }) => clawback?.origin === 'relocation',
  repaysAll: ({ clawback }, message) =>
    message.type === 'repayment.record' && message.payload.amountFen === clawback?.owedFen,
  isReferred: ({ clawback }) => clawback?.isReferred === true,
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
  lawful: ({ context, event }: { context: Context; event: Message }, { rules, route }: Law): boolean =>
    brokenRule(rules, context, event) === null && (route === undefined || ROUTES[route](context, event)),
  allAnswered: ({ context }: { context: Context }): boolean => allAnswered(context),
} as const;
