import { MISSING_FROM, POLICY_STANDINGS, REFUSED_BY, SWEEP_SCOPES } from '../../contract/choices.ts';
import {
  AMOUNT_FEN,
  APPLICATION_ID,
  COUNT,
  CREDIT_CODE,
  DATE,
  INSTANT,
  list,
  nullable,
  object,
  TEXT,
} from '../../contract/parts.ts';
import { codeOf } from './codes.ts';
import { SWEEP_CHECKS } from '../../use-cases/audit/read-sweep.ts';

/** The answers of a route that gives a report, or says why there is none. */
export function orReason<const Report extends object>(report: Report) {
  return { 200: report, 409: { $ref: 'Problem#' } } as const;
}

/** A whole number in an address. */
export const NUMBER = { type: 'string', pattern: '^[0-9]{1,15}$', examples: ['0'] } as const;

const PERSON = { type: 'string', examples: ['p-handler-1'] } as const;
const CAPACITY = codeOf('CAPACITIES');
const EVENT = codeOf('HAPPENED');
const NEXT = nullable({ type: 'string', examples: ['WyIyMDI2LTAzLTAyVDAyOjAwOjAwLjAwMDAwMFoiXQ'] });
const HASH = { type: 'string', examples: ['qL3Yw0K1o2Q8b7m4xkQxv1p0l9s5d2t6u3w8y1z4a7c='] } as const;
const BASE64 = { type: 'string', examples: ['bnVsbA=='] } as const;
/** More or less money than before. */
const DIFFERENCE_FEN = { type: 'integer', examples: [-1_000_000] } as const;

const mapOf = <const Value extends object>(value: Value, example: object) =>
  ({ type: 'object', additionalProperties: value, examples: [example] }) as const;

/** A signed head of the sealed log: over how many leaves, the roots over them and over the heads of all awards, and the signed note. */
const CHECKPOINT = object({ size: COUNT, root: HASH, heads: HASH, note: TEXT, sealedAt: INSTANT });

/** The newest head, null before the first seal, and the keys that signed the log, oldest first. */
export const LOG_HEAD = object({
  checkpoint: nullable(CHECKPOINT),
  keys: list(object({ key: TEXT, endorsement: nullable(TEXT) })),
});

/** A leaf with the hashes from it to the root of the checkpoint. */
export const LEAF_PROOF = object({
  leaf: object({
    index: COUNT,
    kind: { type: 'string', examples: ['steps'] },
    source: { type: 'string', examples: ['A0123456789abcde/1'] },
    digest: TEXT,
  }),
  path: list(HASH),
  checkpoint: CHECKPOINT,
});

/** The hashes by which a head of `to` leaves continues one of `from`. */
export const CONSISTENCY_PROOF = object({ from: COUNT, to: COUNT, path: list(HASH) });

/** One thing that is wrong, and where: an award, a key, an account or a leaf. */
const FINDING = object({
  check: { enum: SWEEP_CHECKS },
  where: { type: 'string', examples: ['A0123456789abcde'] },
  finding: TEXT,
});

/** Whether nobody held two duties on one award, and a page of who acted on which in which capacity; `principal` is the person for whom a substitute acted. */
export const DUTIES_KEPT = object({
  isKept: { type: 'boolean' },
  counterExamples: list(FINDING),
  acts: list(
    object({
      application: APPLICATION_ID,
      seq: COUNT,
      person: PERSON,
      principal: nullable(PERSON),
      capacity: CAPACITY,
    }),
  ),
  /** How many acts there are in all that were asked for. */
  count: COUNT,
  next: nullable({ type: 'integer', examples: [50] }),
});

/** Attempts that the API refused before they reached an award, and those that an award refused. */
export const REFUSALS = object({
  refusals: list(
    object({
      at: INSTANT,
      person: PERSON,
      application: nullable(TEXT),
      type: { type: 'string', examples: ['office.approve'] },
      code: codeOf('PROBLEMS'),
      by: { enum: REFUSED_BY },
    }),
  ),
  next: NEXT,
});

/** The sweeps that have ended, newest first, each with how many findings it has. */
export const SWEEPS = object({
  sweeps: list(
    object({ id: TEXT, requestedBy: PERSON, finishedAt: INSTANT, awards: COUNT, findings: COUNT }),
  ),
  next: NEXT,
});

/** What a sweep over everything on record found: each check with the number of its findings, and the findings. */
export const SWEEP = object({
  id: TEXT,
  kind: { const: 'sweep' },
  application: { type: 'null' },
  requestedBy: { type: 'string', examples: ['p-auditor-1'] },
  result: object({
    scope: { enum: SWEEP_SCOPES },
    awards: COUNT,
    acts: COUNT,
    checks: object(Object.fromEntries(SWEEP_CHECKS.map((check) => [check, COUNT]))),
    findings: list(FINDING),
  }),
});

/** What a change would have done to the awards that were decided, and to the budget. */
export const WHAT_IF_REPORT = object({
  awards: COUNT,
  changed: list(
    object({
      application: APPLICATION_ID,
      enterprise: CREDIT_CODE,
      beforeFen: AMOUNT_FEN,
      afterFen: AMOUNT_FEN,
      code: codeOf('REASONS'),
    }),
  ),
  byEnterprise: mapOf(DIFFERENCE_FEN, { '91330105MA2AXQ001U': -1_000_000 }),
  budgetFen: DIFFERENCE_FEN,
  unseen: list({ type: 'string', examples: ['A13'] }),
});

/** A deadline as it stood; what it does not have is left out. */
const DEADLINE = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'task', 'at'],
  properties: {
    name: codeOf('DEADLINES'),
    task: codeOf('TASKS'),
    at: INSTANT,
    units: list({ type: 'string', examples: ['market'] }),
    since: INSTANT,
    times: COUNT,
    days: COUNT,
    missing: object({ code: codeOf('REASONS'), from: { enum: MISSING_FROM } }),
  },
} as const;

/** How a version of the policy stood on a day; what its standing does not have is left out. */
const VERSION_ON_A_DAY = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'kind'],
  properties: {
    version: { type: 'string', examples: ['gongshu-brand-2018'] },
    kind: { enum: POLICY_STANDINGS },
    effectiveFrom: DATE,
    repealedFrom: DATE,
    documentNumber: TEXT,
  },
} as const;

/** An award as it stood at an instant; `allowed` has the capacities that could send each signal. */
export const AS_OF = object({
  application: APPLICATION_ID,
  at: INSTANT,
  seq: COUNT,
  state: codeOf('STATES'),
  waitsFor: list(codeOf('PARTIES')),
  deadlines: list(DEADLINE),
  allowed: mapOf(list(CAPACITY), { 'office.approve': ['approve'] }),
  documents: list(TEXT),
  opinions: list(object({ unit: nullable(TEXT), type: EVENT, person: PERSON, at: INSTANT })),
  rulings: mapOf({ type: 'string', examples: ['lenient'] }, { A13: 'lenient' }),
  policies: list(VERSION_ON_A_DAY),
});

/** Payloads as the engine's tools send and take them: bytes in base64, each with what says how it is encoded. */
export const PAYLOADS = object({
  payloads: list({
    type: 'object',
    properties: {
      metadata: mapOf(BASE64, { encoding: 'anNvbi9wbGFpbg==' }),
      data: BASE64,
    },
  }),
});
