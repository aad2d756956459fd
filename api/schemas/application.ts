import {
  ANSWERS,
  END_STATUSES,
  ENTERPRISE_ENDS,
  MISSING_FROM,
  PROGRESS,
  REMINDED,
} from '../../contract/choices.ts';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  COUNT,
  DATE,
  CREDIT_CODE,
  INSTANT,
  list,
  NAME,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';
import { codeOf } from './codes.ts';
import { MISSING } from './missing.ts';

export const GROUP = {
  enum: PROGRESS,
} as const;
const STATE = codeOf('STATES');
const COMMAND_ID = { type: 'string', examples: ['0123456789abcdef0123456789abcdef'] } as const;

/** A move that the office has consented to. */
const CONSENT = {
  type: 'object',
  additionalProperties: false,
  required: ['number', 'plannedOn', 'to', 'givenAt'],
  properties: {
    number: TEXT,
    conditions: TEXT,
    plannedOn: DATE,
    to: object({ district: TEXT, address: TEXT }),
    givenAt: INSTANT,
  },
} as const;

/** What a register reported of the end of the enterprise; while it is undecided, nothing is committed or paid. */
const ENDED = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'effectiveOn', 'status'],
  properties: {
    kind: { enum: ENTERPRISE_ENDS },
    effectiveOn: DATE,
    successor: CREDIT_CODE,
    status: { enum: END_STATUSES },
  },
} as const;

const MEMBERS = {
  id: APPLICATION_ID,
  enterprise: CREDIT_CODE,
  item: codeOf('ITEMS'),
  state: STATE,
  name: NAME,
  group: GROUP,
  version: COUNT,
  now: INSTANT,
  amountFen: nullable(AMOUNT_FEN),
  reason: nullable(codeOf('REASONS')),
  /** Who can supply what a pending verdict waits for. */
  missingFrom: nullable({ enum: MISSING_FROM }),
  paidFen: AMOUNT_FEN,
  owedFen: AMOUNT_FEN,
  consent: nullable(CONSENT),
  ended: nullable(ENDED),
  waitsFor: list(
    object({
      task: codeOf('TASKS'),
      unit: { type: 'string', examples: [''] },
      waitsFor: codeOf('PARTIES'),
      due: INSTANT,
      provisional: { type: 'boolean' },
      escalatedTo: nullable({ enum: REMINDED }),
      proofs: list(codeOf('PROOFS')),
    }),
  ),
  allowed: list(object({ type: { enum: SIGNAL_TYPES }, zh: TEXT, en: TEXT })),
  submittedAt: INSTANT,
  at: INSTANT,
} as const;

/** An application as a party sees it. */
export const APPLICATION = object(MEMBERS);

/** A head of the sealed log: how many leaves it has, the root over them in base64, and the signed note that states both. */
const CHECKPOINT = object({
  size: COUNT,
  root: { type: 'string', examples: ['4g5b1mZs7rC0J3vvvDPVbbZ6Z4pTxNE6Xo2h7yWJv5I='] },
  note: {
    type: 'string',
    examples: ['gongshu-brand-awards\n73\n4g5b1mZs7rC0J3vvvDPVbbZ6Z4pTxNE6Xo2h7yWJv5I=\n'],
  },
});

/** The answer to a command that was accepted: the view after it, what is missing, and as a receipt the newest checkpoint. */
export const ACCEPTED = object({
  commandId: COMMAND_ID,
  checkpoint: nullable(CHECKPOINT),
  missing: MISSING,
  ...MEMBERS,
});

/** No answer yet: the command is kept, and its address says when it is decided. */
export const PENDING = object({
  commandId: COMMAND_ID,
  application: APPLICATION_ID,
  outcome: { const: 'pending' },
  location: { type: 'string', examples: ['/api/commands/0123456789abcdef0123456789abcdef'] },
});

const REFUSAL = nullable(object({ code: codeOf('REFUSALS'), zh: TEXT, en: TEXT }));

/** The journal in words. */
export const STEPS = object({
  application: APPLICATION_ID,
  now: INSTANT,
  steps: list(
    object({
      seq: COUNT,
      type: codeOf('HAPPENED'),
      name: nullable(NAME),
      /** Null if the reader sees no persons: then `as` and `unit` say who it was. */
      person: nullable({ type: 'string', examples: ['p-applicant-qiaoxi'] }),
      as: codeOf('CAPACITIES'),
      unit: nullable({ type: 'string', examples: ['market'] }),
      at: INSTANT,
      reasons: nullable(TEXT),
      accepted: { type: 'boolean' },
      refusal: REFUSAL,
      stateBefore: STATE,
      stateAfter: STATE,
      commandId: nullable({ type: 'string', examples: ['0123456789abcdef0123456789abcdef'] }),
      hash: { type: 'string', pattern: '^[0-9a-f]{64}$', examples: ['0'.repeat(64)] },
    }),
  ),
});

/** What came of a command. */
export const COMMAND = {
  type: 'object',
  additionalProperties: false,
  required: ['commandId', 'application', 'outcome'],
  properties: {
    commandId: COMMAND_ID,
    application: APPLICATION_ID,
    outcome: { enum: ANSWERS },
    seq: COUNT,
    state: STATE,
    refusal: nullable(object({ code: codeOf('REFUSALS'), state: STATE })),
  },
} as const;
