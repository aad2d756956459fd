import { REMINDED, SAVED_LISTS } from '../../contract/choices.ts';
import {
  APPLICATION_ID,
  AMOUNT_FEN,
  COUNT,
  CREDIT_CODE,
  INSTANT,
  list,
  NAME,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';
import { GROUP } from './application.ts';
import { codeOf } from './codes.ts';

const NEXT = nullable({ type: 'string', examples: ['WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ'] });
const TASK_ID = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  examples: ['A0123456789abcde.1.accept'],
} as const;
const PERSON_ID = { type: 'string', examples: ['p-handler-1'] } as const;

/** A page of applications; `next` is the cursor of the one after it. */
export const APPLICATIONS = object({
  applications: list(
    object({
      id: APPLICATION_ID,
      enterprise: CREDIT_CODE,
      firm: TEXT,
      shownName: TEXT,
      item: codeOf('ITEMS'),
      itemName: NAME,
      state: codeOf('STATES'),
      name: NAME,
      group: GROUP,
      version: COUNT,
      amountFen: nullable(AMOUNT_FEN),
      due: nullable(INSTANT),
      isOverdue: { type: 'boolean' },
      /** The award's own clock, by which it is overdue. */
      now: INSTANT,
      submittedAt: INSTANT,
      at: INSTANT,
    }),
  ),
  next: NEXT,
});

export const IS_MORE = {
  type: 'boolean',
  description: 'There can be more than `count`: older ones were not looked at.',
} as const;

/** How many there are, and what they come to in fen; no sum where there can be more. */
export const TOTAL = {
  count: COUNT,
  isMore: IS_MORE,
  amountFen: nullable(AMOUNT_FEN),
} as const;

/** How many applications there are, and what their verdicts come to; no sum where there can be more. */
export const COUNTS = object({
  ...TOTAL,
  groups: list(object({ group: GROUP, name: NAME, ...TOTAL })),
  states: list(object({ state: codeOf('STATES'), name: NAME, group: GROUP, ...TOTAL })),
});

const CLAIM = { claimedBy: nullable(PERSON_ID), claimedUntil: nullable(INSTANT) } as const;

const TASK = object({
  id: TASK_ID,
  application: APPLICATION_ID,
  enterprise: CREDIT_CODE,
  firm: TEXT,
  shownName: TEXT,
  item: codeOf('ITEMS'),
  itemName: NAME,
  state: codeOf('STATES'),
  stateName: NAME,
  /** Of the award: a request that answers several tasks together names the version of each. */
  version: COUNT,
  task: codeOf('TASKS'),
  taskName: NAME,
  unit: { type: 'string', examples: [''] },
  party: codeOf('PARTIES'),
  partyName: NAME,
  duty: codeOf('ROLES'),
  amountFen: nullable(AMOUNT_FEN),
  due: INSTANT,
  isOverdue: { type: 'boolean' },
  /** The award's own clock, by which it is overdue. */
  now: INSTANT,
  escalatedTo: nullable({ enum: REMINDED }),
  provisional: { type: 'boolean' },
  openedAt: INSTANT,
  ...CLAIM,
  /** Null if nobody has it, and if the person's name is not known. */
  claimedByName: nullable(TEXT),
});

/** A page of an inbox, due first. */
export const TASKS = object({ tasks: list(TASK), next: NEXT });

/** A page of what is overdue, with how much there is in all, and whose. */
export const OVERDUE = object({
  tasks: list(TASK),
  next: NEXT,
  count: COUNT,
  of: list(
    object({
      party: codeOf('PARTIES'),
      partyName: NAME,
      unit: nullable(object({ code: TEXT, zh: TEXT, en: TEXT })),
      count: COUNT,
    }),
  ),
});

/** Who has a task. */
export const CLAIMED = object({ task: TASK_ID, ...CLAIM });

export const BY_TASK_ID = { type: 'object', required: ['id'], properties: { id: TASK_ID } } as const;

/** The filters that a person has named. */
export const SAVED_VIEWS = object({
  views: list(
    object({
      id: TEXT,
      list: { enum: SAVED_LISTS },
      name: TEXT,
      query: { type: 'object', additionalProperties: true, examples: [{ state: 'officeReview' }] },
      at: INSTANT,
    }),
  ),
});
