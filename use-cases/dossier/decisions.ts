import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { VerdictBrief } from '../../contract/system-event.ts';
import { eventsOf, type EventOf, type Journal } from './journal.ts';

type Decision = Dossier['decisions'][number];

/** What people have decided so far. */
export interface Decided {
  readonly decisions: readonly Decision[];
  /** What stands; null if nothing does. */
  readonly decision: Decision | null;
  /** No later proposal is under way: what the rules say is shown beside it. */
  readonly isDecided: boolean;
}

interface Course extends Decided {
  readonly proposed: Decision['outcome'] | null;
  readonly verdict: VerdictBrief | null;
  readonly isForGroup: boolean;
  readonly isWrittenOff: boolean;
  /** Payments of which the bank has sent none back. */
  readonly payments: number;
  readonly isRouted: boolean;
}

const BEGUN: Course = {
  decisions: [],
  decision: null,
  isDecided: false,
  proposed: null,
  verdict: null,
  isForGroup: false,
  isWrittenOff: false,
  payments: 0,
  isRouted: false,
};

/** The events on which a decision depends. */
export const DECISIVE = [
  'departments.routed',
  'office.propose',
  'entitlement.changed',
  'assessment.completed',
  'application.decline',
  'application.discontinue',
  'office.approve',
  'group.approve',
  'group.refuse',
  'clawback.writeOff',
  'payment.confirm',
  'payment.decideLate',
  'payment.returned',
  'funds.committed',
  'objection.answer',
] as const;
type Decisive = EventOf<(typeof DECISIVE)[number]>;

/** Returns the decisions of people on the application, from the events that it has taken. A proposal and a verdict are none. */
export function decisionsIn(journal: Journal): Decided {
  const { decisions, decision, isDecided } = eventsOf(journal, ...DECISIVE).reduce<Course>(
    (course, event) => ({ ...course, ...turn(course, event) }),
    BEGUN,
  );
  return { decisions, decision, isDecided };
}

function turn(course: Course, event: Decisive): Partial<Course> {
  switch (event.type) {
    case 'departments.routed':
      return { isRouted: true };
    case 'office.propose':
      return { proposed: event.payload.outcome };
    case 'entitlement.changed':
      return { proposed: 'grant', isDecided: false };
    case 'assessment.completed':
      return { verdict: event.payload.verdict, isForGroup: event.payload.group.length > 0 };
    case 'application.decline':
    case 'application.discontinue':
      return decided(course, event, 'refuse', 'office');
    case 'office.approve':
      return approved(course, event);
    case 'group.approve':
      // A claim that was declined unseen is verified first, if the group takes it up.
      return course.isRouted
        ? decided(course, event, 'grant', 'group')
        : { decision: null, isDecided: false };
    case 'group.refuse':
      return course.isWrittenOff ? { isWrittenOff: false } : decided(course, event, 'refuse', 'group');
    case 'clawback.writeOff':
      return { isWrittenOff: event.actor.as === 'approve' };
    case 'payment.confirm':
      return { payments: course.payments + 1 };
    case 'payment.decideLate':
      return event.payload.decision === 'counts' ? { payments: course.payments + 1 } : {};
    case 'payment.returned':
      return { payments: course.payments - 1 };
    case 'funds.committed':
      return committed(course, event);
    case 'objection.answer':
      return event.payload.decision === 'upheld' ? { decision: null, isDecided: false } : {};
    default:
      return event satisfies never;
  }
}

function approved(course: Course, event: EventOf<'office.approve'>): Partial<Course> {
  const isGrant = course.proposed === 'grant' && course.verdict?.outcome === 'grant';
  if (isGrant && course.isForGroup) return {};
  return decided(course, event, isGrant ? 'grant' : 'refuse', 'office');
}

/** The rules look once more when money is committed: what was granted may have been paid elsewhere meanwhile. */
function committed(course: Course, event: EventOf<'funds.committed'>): Partial<Course> {
  const { verdict } = event.payload;
  if (verdict.missingFrom !== null) return { verdict, decision: null, isDecided: false };
  const now = { ...course, verdict };
  if (verdict.amountFen === 0) return { verdict, ...decided(now, event, 'refuse', 'budget') };
  const decision = course.decision === null ? null : { ...course.decision, amountFen: verdict.amountFen };
  return { verdict, decision };
}

/** A supplement that is refused leaves what was paid as it is. */
function decided(
  { decisions, decision: before, verdict, payments }: Course,
  { actor, at, payload }: AwardEvent,
  outcome: Decision['outcome'],
  by: Decision['by'],
): Pick<Course, 'decisions' | 'decision' | 'isDecided'> {
  const decision: Decision = {
    outcome,
    by,
    words: 'reasons' in payload ? payload.reasons : null,
    amountFen: outcome === 'grant' ? (verdict?.amountFen ?? 0) : 0,
    at,
    officer: by === 'budget' ? null : actor.person,
  };
  const current = outcome === 'refuse' && payments > 0 ? before : decision;
  return { decisions: [...decisions, decision], decision: current, isDecided: true };
}
