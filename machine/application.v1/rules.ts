import type { Message } from '../../contract/message.ts';
import { boundPersons, type Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { isOpen } from './changes/verification.ts';
import type { Context, Opinion } from './context.ts';
import { SENDERS } from './senders.ts';

type Rule = (context: Context, message: Message) => boolean;

/** The first instant of a day in Hangzhou. */
const dayBegins = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

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
  'claim.otherEnterprise': (context, message) =>
    message.type !== 'application.resubmit' || message.payload.claim.enterprise === context.claim?.enterprise,
  'unit.notAsked': (context, { actor }) => {
    const opinion = opinionOf(context, actor);
    return opinion !== undefined && (isOpen(opinion) || opinion.answer === 'silent');
  },
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
  'policy.notCompared': (context, message) =>
    message.type !== 'policy.move' || message.payload.version === context.comparison?.policy.version,
  'objection.byParty': (context, { actor }) => actor.enterprise !== context.claim?.enterprise,
  'objection.notOpen': (context, message) =>
    message.type !== 'objection.answer' || context.objections[message.payload.objection - 1] === 'open',
  'relocation.afterWatch': (context, message) =>
    message.type !== 'relocation.report' ||
    (context.verdict?.watch != null &&
      dayBegins(message.payload.effectiveOn) < Date.parse(context.verdict.watch.until)),
  'relocation.notYetEffective': (_, message) =>
    message.type !== 'relocation.report' || dayBegins(message.payload.effectiveOn) <= Date.parse(message.at),
  'clawback.fullNeedsInstrument': (_, message) =>
    message.type !== 'clawback.propose' ||
    message.payload.method !== 'full' ||
    ['undertaking', 'agreement'].includes(message.payload.legalBasis.kind),
  'writeOff.officeFirst': (_, { actor }) => actor.as === 'approve',
  'writeOff.groupSecond': (_, { actor }) => actor.as === 'group',
  'clawback.tooMuch': (context, message) =>
    message.type !== 'irregularity.find' || message.payload.amountFen <= context.paidFen,
  'clawback.reduceOnly': (context, message) =>
    message.type !== 'clawback.decide' ||
    message.payload.decision !== 'reduce' ||
    message.payload.amountFen < (context.clawback?.claimedFen ?? 0),
  'repayment.tooMuch': (context, message) =>
    message.type !== 'repayment.record' || message.payload.amountFen <= (context.clawback?.owedFen ?? 0),
  'withdrawal.afterPayment': (context) => context.paidFen === 0,
  'payment.future': (_, message) =>
    message.type !== 'payment.confirm' || dayBegins(message.payload.paidOn) <= Date.parse(message.at),
} as const satisfies Partial<Record<RefusalCode, Rule>>;

export type RuleName = keyof typeof RULES;

/** The first rule that refuses this event, or null. */
export function brokenRule(rules: readonly RuleName[], context: Context, message: Message): RuleName | null {
  return [...UNIVERSAL, ...rules].find((name) => !RULES[name](context, message)) ?? null;
}

/** The rules that look at who sends, not at what: enough to say what somebody may try. */
export const PERSONAL: readonly RuleName[] = [
  ...UNIVERSAL,
  'unit.notAsked',
  'unit.nothingLate',
  'unit.another',
  'unit.isApplicant',
  'objection.byParty',
  'writeOff.officeFirst',
  'writeOff.groupSecond',
  'withdrawal.afterPayment',
];
