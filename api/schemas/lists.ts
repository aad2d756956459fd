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

const NEXT = nullable({ type: 'string', examples: ['WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ'] });
const TASK_ID = {
  type: 'string',
  minLength: 1,
  maxLength: 300,
  examples: ['A0123456789abcde.1.accept'],
} as const;
const PERSON_ID = { type: 'string', examples: ['p-handler-1'] } as const;
const WORD = { type: 'string', examples: ['accept'] } as const;

/** A page of applications; `next` is the cursor of the one after it. */
export const APPLICATIONS = object({
  applications: list(
    object({
      id: APPLICATION_ID,
      enterprise: CREDIT_CODE,
      /** Null, as `shownName` is, for an officer whose unit was not asked. */
      firm: nullable(TEXT),
      shownName: nullable(TEXT),
      item: { type: 'string', examples: ['C1'] },
      itemName: NAME,
      state: { type: 'string', examples: ['submitted'] },
      name: NAME,
      group: GROUP,
      version: COUNT,
      amountFen: nullable(AMOUNT_FEN),
      due: nullable(INSTANT),
      isOverdue: { type: 'boolean' },
      submittedAt: INSTANT,
      at: INSTANT,
    }),
  ),
  next: NEXT,
});

const TOTAL = { count: COUNT, amountFen: AMOUNT_FEN } as const;

/** How many applications there are, and what their verdicts come to. */
export const COUNTS = object({
  ...TOTAL,
  groups: list(object({ group: GROUP, name: NAME, ...TOTAL })),
  states: list(
    object({ state: { type: 'string', examples: ['submitted'] }, name: NAME, group: GROUP, ...TOTAL }),
  ),
});

const CLAIM = { claimedBy: nullable(PERSON_ID), claimedUntil: nullable(INSTANT) } as const;

/** A page of an inbox, due first. */
export const TASKS = object({
  tasks: list(
    object({
      id: TASK_ID,
      application: APPLICATION_ID,
      enterprise: CREDIT_CODE,
      item: { type: 'string', examples: ['C1'] },
      state: { type: 'string', examples: ['submitted'] },
      task: WORD,
      unit: { type: 'string', examples: [''] },
      duty: { type: 'string', examples: ['handle'] },
      due: INSTANT,
      provisional: { type: 'boolean' },
      openedAt: INSTANT,
      ...CLAIM,
    }),
  ),
  next: NEXT,
});

/** Who has a task. */
export const CLAIMED = object({ task: TASK_ID, ...CLAIM });

export const BY_TASK_ID = { type: 'object', required: ['id'], properties: { id: TASK_ID } } as const;
