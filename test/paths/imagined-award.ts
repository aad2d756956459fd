import { getNextTransitions, type AnyMachineSnapshot } from 'xstate';
import { openTask } from '../../activities/effects/open-task.ts';
import { publishNotice } from '../../activities/effects/publish-notice.ts';
import { remindTask } from '../../activities/effects/remind-task.ts';
import type { Site, Work } from '../../activities/site.ts';
import { withDeadline, withoutClosed } from '../../activities/open-deadlines.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Effect } from '../../contract/effects.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Deadline } from '../../contract/deadlines.ts';
import { isOpen, type Context } from '../machine/version-one.ts';
import { stateOf } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { waysTaken } from '../../machine/ways.ts';
import { answersTo, passing, payloadOf, sendable, sentByOthers, type Happening } from './happenings.ts';

export const DEFINITION = machineOf(1);
const ID = 'imagined';
/** From one thing that people do to the next. */
const PAUSE_MS = 1_000;

/** An award without engine and database: the machine, with the deadlines that stand and what the world has still to answer. */
export interface Imagined {
  readonly id: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly deadlines: readonly Deadline[];
  readonly asked: Effect | null;
  readonly at: string;
  /** It has waited for budget. */
  readonly hasWaited: boolean;
  /** What happened last, and by which ways of the machine. */
  readonly last: { readonly event: AwardEvent; readonly ways: readonly string[] } | null;
}

export const unborn = (at: string, id = ID): Imagined => ({
  id,
  snapshot: DEFINITION.start(),
  deadlines: [],
  asked: null,
  at,
  hasWaited: false,
  last: null,
});

export const contextOf = ({ snapshot }: Imagined): Context => snapshot.context as Context;

/** The deadline that passes first, as the driver takes it. */
export const earliest = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.reduce<Deadline | undefined>(
    (first, next) => (first && Date.parse(first.at) <= Date.parse(next.at) ? first : next),
    undefined,
  );

/** Everything that may happen next; the machine has the last word. */
export function possible(award: Imagined): readonly Happening[] {
  const { snapshot, deadlines, asked, hasWaited, last } = award;
  if (asked !== null) return answersTo(asked, contextOf(award), hasWaited);
  if (snapshot.status !== 'active') return [];
  const first = earliest(deadlines);
  const types = [
    ...new Set((getNextTransitions(snapshot) as { eventType: string }[]).map(({ eventType }) => eventType)),
  ];
  return [
    ...sendable(types, contextOf(award)),
    ...SENDS.filter((type) => last !== null && types.includes(type))
      .filter((type) => type !== 'enterprise.ended' || contextOf(award).ended === null)
      .map(sentByOthers),
    ...(first === undefined ? [] : [passing(first)]),
  ];
}

const PACK = packOfNewAwards();
const SENDS = ['enterprise.ended', 'entitlement.changed', 'budget.released', 'calendar.published'] as const;

/** The award after it has happened; null if the machine refuses it. */
export function happens(award: Imagined, happening: Happening): Imagined | null {
  const { snapshot, deadlines } = award;
  const event = eventOf(award, happening);
  const decision = DEFINITION.decide(snapshot, event);
  if (!decision.accepted) return null;
  const others = deadlines.filter((deadline) => deadline !== passedOf(award, happening));
  return {
    ...award,
    snapshot: decision.next,
    deadlines: decision.effects.reduce<readonly Deadline[]>(
      (current, effect) => deadlinesAfter(current, effect, event.at),
      others,
    ),
    asked:
      decision.effects.find((effect) => answersTo(effect, contextOf(award), award.hasWaited).length > 0) ??
      null,
    at: event.at,
    hasWaited: award.hasWaited || event.type === 'funds.exhausted',
    last: { event, ways: waysTaken(DEFINITION, snapshot, event, decision.next) },
  };
}

const passedOf = ({ deadlines }: Imagined, { type }: Happening): Deadline | undefined =>
  deadlines.find(({ name }) => name === type);

/** What happens as the driver would take it: people pause before they act, the world answers at once. */
function eventOf(award: Imagined, happening: Happening): AwardEvent {
  const { id, at: before, deadlines, asked } = award;
  const { type, actor } = happening;
  const due = passedOf(award, happening)?.at;
  const later = asked === null ? new Date(Date.parse(before) + PAUSE_MS).toISOString() : before;
  const at = due ?? later;
  const payload = payloadOf(happening, id, contextOf(award), deadlines, at);
  return { type, payload, actor, at, commandId: '' } as AwardEvent;
}

/** The deadlines that stand after an effect, by the code that opens and closes tasks. */
function deadlinesAfter(current: readonly Deadline[], effect: Effect, at: string): readonly Deadline[] {
  const site = { pack: PACK, step: { application: ID, event: { at } } } as unknown as Site;
  const added = (work: unknown): readonly Deadline[] =>
    ((work as Work).deadlines ?? []).reduce(withDeadline, current);
  if (effect.kind === 'task.open') return added(openTask(site, effect));
  if (effect.kind === 'task.remind') return added(remindTask(site, effect));
  if (effect.kind === 'notice.publish') return added(publishNotice(site, effect));
  if (effect.kind === 'task.close') return withoutClosed(current, effect);
  return effect.kind === 'task.closeAll' ? [] : current;
}

/** Whether something of what was paid stays with the firm once all is repaid. */
const leavesMoney = ({ paidFen, demand }: Context): boolean =>
  demand !== null && paidFen > (demand.owedFen > 0 ? demand.owedFen : demand.demandedFen);

/** What makes two awards alike for whatever may happen to them from here on. */
export function likenessOf(award: Imagined): string {
  const { snapshot, deadlines, asked, hasWaited } = award;
  const context = contextOf(award);
  const { opinions, demand } = context;
  const state = stateOf(snapshot);
  const { name: next, times = 1 } = earliest(deadlines) ?? {};
  const isIn = (...stages: string[]): boolean => stages.some((stage) => state.startsWith(stage));
  const answers = Object.values(opinions);
  const isPaid = context.paidFen > 0;
  return JSON.stringify([
    state,
    next,
    times,
    asked?.kind,
    !isPaid && hasWaited,
    context.claim?.item,
    answers.some(({ answer, late }) => answer === 'silent' && late === undefined),
    isIn('departmentVerification', 'returned') && answers.filter(isOpen).length,
    answers.some(({ answer }) => answer === 'objected'),
    isIn('returned') && context.returnedFrom,
    isIn('refused', 'groupDecision') && context.policy !== null,
    isIn('officeReview.proposing') && context.comparison !== null,
    isIn('officeReview') && !isIn('officeReview.proposing') && [context.proposed, context.verdict?.outcome],
    !isPaid && !isIn('publicNotice', 'payment') && context.isReviewed,
    isIn('publicNotice') && context.objections,
    isPaid && Math.min(context.paymentSequence, 2),
    isPaid && context.committedFen > 0,
    context.ended?.status,
    context.isOrdered,
    isIn('payment') && [Math.min(context.orderedAt.length, 2), context.payments.length > 0],
    isIn('funded', 'clawback') && [
      context.payments.length === 1,
      context.committedFen > 0,
      context.committedFen > (demand?.demandedFen ?? 0),
      context.committedFen + context.paidFen > (demand?.owedFen ?? 0),
    ],
    context.consent !== null,
    demand === null ? null : [demand.origin, demand.isReferred, leavesMoney(context)],
  ]);
}
