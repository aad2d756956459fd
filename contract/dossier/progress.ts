import { END_STATUSES, ENTERPRISE_ENDS, PROGRESS, REMINDED } from '../choices.ts';
import { REFUSALS, type RefusalCode } from '../refusals.ts';
import { SIGNAL_TYPES, type SignalType } from '../signals/catalogue.ts';
import { APPLICATION_ID, COUNT, CREDIT_CODE, DATE, INSTANT, nullable, TEXT } from '../parts.ts';
import { named } from './claim.ts';
import { each, field, maybe, part } from './definition.ts';
import { EVERY_READER, STAFF } from './readers.ts';

/** Why somebody may not act: a refusal of the machine, or a colleague who has taken the task. */
const BLOCKING = { enum: [...(Object.keys(REFUSALS) as [RefusalCode]), 'task.claimed'] } as const;
// `Static` takes a choice from a tuple.
export const SIGNAL_TYPE = { enum: SIGNAL_TYPES as readonly [SignalType] };

/** Where the award stands, whom it waits for, and what this person may do. */
export const PROGRESS_PART = {
  id: field(APPLICATION_ID, EVERY_READER),
  version: field(COUNT, EVERY_READER),
  /** The award's own clock, by which its deadlines pass. */
  now: field(INSTANT, EVERY_READER),
  submittedAt: field(INSTANT, EVERY_READER),
  at: field(INSTANT, EVERY_READER),
  state: part({ ...named(EVERY_READER, 'STATES'), group: field({ enum: PROGRESS }, EVERY_READER) }),
  waitsFor: each({
    task: part(named(EVERY_READER, 'TASKS')),
    party: part(named(EVERY_READER, 'PARTIES')),
    /** Null if the task belongs to no single unit. */
    unit: maybe(named(EVERY_READER, null)),
    due: field(INSTANT, EVERY_READER),
    isOverdue: field({ type: 'boolean' }, EVERY_READER),
    provisional: field({ type: 'boolean' }, EVERY_READER),
    escalatedTo: field(nullable({ enum: REMINDED }), EVERY_READER),
    /** Who has taken it upon them, and until when; null if nobody has. */
    takenBy: field(nullable(TEXT), STAFF),
    takenUntil: field(nullable(INSTANT), STAFF),
  }),
  allowed: each({
    type: field(SIGNAL_TYPE, EVERY_READER),
    zh: field(TEXT, EVERY_READER),
    en: field(TEXT, EVERY_READER),
    /** In which capacities this person may send it, the one first in which it would be sent. */
    by: each({
      capacity: part(named(EVERY_READER, 'CAPACITIES')),
      /** For which unit; null if the capacity belongs to none. */
      unit: maybe(named(EVERY_READER, null)),
      /** Who answers for the unit since it has ended; null while it is in being. */
      takenOverBy: maybe(named(EVERY_READER, null)),
      /** For whom they stand in; null in a capacity of their own. */
      principal: field(nullable(TEXT), STAFF),
    }),
  }),
  /** What else this person has a capacity for and may not send, with the reason. */
  blocked: each({
    type: field(SIGNAL_TYPE, EVERY_READER),
    code: field(BLOCKING, EVERY_READER),
    zh: field(TEXT, EVERY_READER),
    en: field(TEXT, EVERY_READER),
    /** Since when; null if it was so from the beginning. */
    since: field(nullable(INSTANT), EVERY_READER),
  }),
  ended: maybe({
    kind: field({ enum: ENTERPRISE_ENDS }, EVERY_READER),
    effectiveOn: field(DATE, EVERY_READER),
    successor: field(nullable(CREDIT_CODE), EVERY_READER),
    status: field({ enum: END_STATUSES }, EVERY_READER),
  }),
} as const;
