import type { AwardEvent } from '../../contract/event.ts';
import { boundPersons, type Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { isStopped } from './changes/ended.ts';
import { keptPayment } from './changes/payment.ts';
import { isOpen } from './changes/verification.ts';
import type { Context, Opinion } from './context.ts';
import { dayBegins, dayEnds } from './days.ts';
import { SENDERS } from './senders.ts';

type Rule = (context: Context, event: AwardEvent) => boolean;

/** The day of a move that is reported or planned; null of every other event. */
function dayOfMove(event: AwardEvent): string | null {
  if (event.type === 'relocation.report') return event.payload.effectiveOn;
  return event.type === 'relocation.request' ? event.payload.plannedOn : null;
}

/** The order that the bank speaks of, with the day of its payment; null of every other event. */
function paymentIn(
  { paymentSequence }: Context,
  event: AwardEvent,
): { readonly sequence: number; readonly paidOn: string; readonly amountFen: number } | null {
  if (event.type === 'payment.confirm') return { ...event.payload, sequence: paymentSequence };
  return event.type === 'payment.reportLate' ? event.payload : null;
}

/** Whether a day is today or before, and on or behind the day of an instant. */
const liesBetween = (since: string, day: string, at: string): boolean =>
  dayEnds(day) > Date.parse(since) && dayBegins(day) <= Date.parse(at);

/** As often as one person is answered on one notice: a first time, and once more with better reasons. */
const MOST_DISMISSED = 2;

/** How the objections of a person to the current notice stand. */
const objectionsOf = ({ objections, objectors }: Context, { person }: Actor): Context['objections'] =>
  objections.filter((_, index) => objectors[index] === person);

const opinionOf = ({ opinions }: Context, { unit }: Actor): Opinion | undefined =>
  unit === undefined ? undefined : opinions[unit];

/** What every event sent by a person must meet, in the order in which a refusal names it. */
export const UNIVERSAL = [
  'sender.notEntitled',
  'enterprise.notYours',
  'interest.declared',
  'duty.alreadyHeld',
] as const;

/** Each rule is named by the refusal that it causes. True means that the event may pass. */
export const RULES = {
  'sender.notEntitled': (_, { type, actor }) => SENDERS[type]?.includes(actor.as) === true,
  'enterprise.notYours': (context, { type, actor }) =>
    actor.as !== 'applicant' ||
    type === 'application.submit' ||
    actor.enterprise === context.claim?.enterprise,
  'interest.declared': (_, { actor }) => actor.interested !== true,
  'duty.alreadyHeld': (context, { actor }) =>
    boundPersons(actor).every((person) => {
      const held = context.duties[person];
      return held === undefined || held === actor.as;
    }),
  'claim.otherEnterprise': (context, event) =>
    event.type !== 'application.resubmit' || event.payload.claim.enterprise === context.claim?.enterprise,
  'unit.notAsked': (context, { actor }) => {
    const opinion = opinionOf(context, actor);
    return opinion !== undefined && (isOpen(opinion) || opinion.answer === 'silent');
  },
  'proof.notRouted': (context, event) =>
    event.type !== 'department.confirm' ||
    (event.payload.proofs ?? []).every((proof) => opinionOf(context, event.actor)?.asks.includes(proof)),
  'unit.nothingLate': (context, { actor }) => {
    const opinion = opinionOf(context, actor);
    return opinion?.answer === 'silent' && opinion.late === undefined;
  },
  'unit.another': (context, { actor }) =>
    !Object.entries(context.opinions).some(
      ([unit, { by }]) => unit !== actor.unit && boundPersons(actor).some((person) => by.includes(person)),
    ),
  'unit.isApplicant': (context, { actor }) =>
    actor.enterprise === undefined || actor.enterprise !== context.claim?.enterprise,
  'replacement.unanswered': ({ claim }, event) =>
    event.type !== 'office.propose' ||
    claim?.replaces === undefined ||
    event.payload.replacement !== undefined,
  'replacement.notDeclared': ({ claim }, event) =>
    event.type !== 'office.propose' ||
    event.payload.replacement === undefined ||
    claim?.replaces !== undefined,
  'policy.notCompared': (context, event) =>
    event.type !== 'policy.move' || event.payload.version === context.comparison?.policy.version,
  'objection.byParty': (context, { actor }) => actor.enterprise !== context.claim?.enterprise,
  'objection.stillOpen': (context, { actor }) => !objectionsOf(context, actor).includes('open'),
  'objection.exhausted': (context, { actor }) =>
    objectionsOf(context, actor).filter((state) => state === 'dismissed').length < MOST_DISMISSED,
  'objection.notOpen': (context, event) =>
    event.type !== 'objection.answer' || context.objections[event.payload.objection - 1] === 'open',
  'relocation.afterWatch': ({ verdict }, event) => {
    const day = dayOfMove(event);
    return day === null || (verdict?.watch != null && dayBegins(day) < Date.parse(verdict.watch.until));
  },
  /** What was before the firm came is none of these years; where they count from the payment, what has happened since the approval is. */
  'relocation.beforeWatch': ({ verdict, approvedAt }, event) => {
    if (event.type !== 'relocation.report' || verdict?.watch == null) return true;
    const { effectiveOn } = event.payload;
    return effectiveOn >= verdict.watch.from || dayEnds(effectiveOn) > Date.parse(approvedAt ?? event.at);
  },
  'relocation.planPassed': (_, event) =>
    event.type !== 'relocation.request' || dayEnds(event.payload.plannedOn) > Date.parse(event.at),
  'relocation.notYetEffective': (_, event) =>
    event.type !== 'relocation.report' || dayBegins(event.payload.effectiveOn) <= Date.parse(event.at),
  'clawback.fullNeedsInstrument': (_, event) =>
    event.type !== 'clawback.propose' ||
    event.payload.method !== 'full' ||
    ['undertaking', 'agreement'].includes(event.payload.legalBasis.kind),
  'writeOff.officeFirst': (_, { actor }) => actor.as === 'approve',
  'writeOff.groupSecond': (_, { actor }) => actor.as === 'group',
  'clawback.tooMuch': (context, event) =>
    event.type !== 'irregularity.find' || event.payload.amountFen <= context.paidFen,
  'clawback.reduceOnly': (context, event) =>
    event.type !== 'clawback.decide' ||
    event.payload.decision !== 'reduce' ||
    event.payload.amountFen < (context.demand?.demandedFen ?? 0),
  'repayment.tooMuch': (context, event) =>
    event.type !== 'repayment.record' || event.payload.amountFen <= (context.demand?.owedFen ?? 0),
  'withdrawal.afterPayment': (context) => context.paidFen === 0,
  /** A refusal goes on: nothing is granted or paid by it. */
  'enterprise.ended': (context, { type }) =>
    !isStopped(context) ||
    (type === 'office.approve' && (context.proposed === 'refuse' || context.verdict?.outcome === 'refuse')),
  'enterprise.notEnded': (context) => isStopped(context),
  'payment.underWay': ({ isOrdered, late }) => !isOrdered && late === null,
  'payment.stillOrdered': ({ isOrdered }, event) =>
    event.type !== 'payment.decideLate' || event.payload.decision === 'disregard' || !isOrdered,
  'payment.future': (context, event) => {
    const payment = paymentIn(context, event);
    return payment === null || dayBegins(payment.paidOn) <= Date.parse(event.at);
  },
  'payment.beforeOrder': (context, event) => {
    const payment = paymentIn(context, event);
    const orderedAt = context.orderedAt[(payment?.sequence ?? 0) - 1];
    return payment === null || orderedAt === undefined || dayEnds(payment.paidOn) > Date.parse(orderedAt);
  },
  'payment.otherAmount': (context, event) => {
    const payment = paymentIn(context, event);
    return payment === null || payment.amountFen === context.committedFen;
  },
  /** An order that was paid once is not paid late, though its money came back. */
  'payment.notLate': ({ paymentSequence, isOrdered, payments }, event) => {
    if (event.type !== 'payment.reportLate') return true;
    const { sequence } = event.payload;
    const isEarlier = sequence < paymentSequence || (sequence === paymentSequence && !isOrdered);
    return isEarlier && !payments.some((payment) => payment.sequence === sequence);
  },
  'payment.notPaid': ({ payments }, event) =>
    event.type !== 'payment.returned' || keptPayment(payments, event.payload.sequence) !== undefined,
  'payment.returnDay': ({ payments }, event) => {
    if (event.type !== 'payment.returned') return true;
    const { sequence, returnedOn } = event.payload;
    const payment = keptPayment(payments, sequence);
    return payment === undefined || liesBetween(`${payment.paidOn}T00:00:00+08:00`, returnedOn, event.at);
  },
  /** What the firm has repaid of a payment cannot come back once more from the bank. */
  'payment.returnTooMuch': ({ payments, paidFen }, event) =>
    event.type !== 'payment.returned' ||
    (keptPayment(payments, event.payload.sequence)?.amountFen ?? 0) <= paidFen,
  'repayment.day': ({ payments: [first] }, event) =>
    event.type !== 'repayment.record' ||
    liesBetween(
      `${first?.paidOn ?? event.payload.receivedOn}T00:00:00+08:00`,
      event.payload.receivedOn,
      event.at,
    ),
} as const satisfies Partial<Record<RefusalCode, Rule>>;

export type RuleName = keyof typeof RULES;

/** The first rule that refuses this event, or null. */
export function brokenRule(rules: readonly RuleName[], context: Context, event: AwardEvent): RuleName | null {
  return [...UNIVERSAL, ...rules].find((name) => !RULES[name](context, event)) ?? null;
}

/** The rules that look at who sends, not at what: enough to say what somebody may try. */
export const PERSONAL: readonly RuleName[] = [
  ...UNIVERSAL,
  'unit.notAsked',
  'unit.nothingLate',
  'unit.another',
  'unit.isApplicant',
  'objection.byParty',
  'objection.stillOpen',
  'objection.exhausted',
  'writeOff.officeFirst',
  'writeOff.groupSecond',
  'withdrawal.afterPayment',
  'enterprise.notEnded',
];

/** The rules that look at the award alone: enough to say why nobody may try. */
export const OF_THE_AWARD: readonly RuleName[] = ['enterprise.ended', 'payment.underWay'];
