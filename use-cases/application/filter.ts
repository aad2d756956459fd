import { POLICY_WORDS } from '../catalogue/policy-words.ts';
import { DATE } from '../../contract/parts.ts';
import { fieldError } from '../../contract/field-errors.ts';
import { PROGRESS } from '../../contract/choices.ts';
import type { Wanted } from '../../db/application/filtered.ts';
import { readCreditCode } from '../../policy/engine/credit-code.ts';
import { readRecognition } from '../../policy/engine/identity/recognition.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { normal } from '../../policy/engine/read-name.ts';
import { MACHINES } from '../../machine/versions.ts';
import { Refused } from '../refused.ts';

const SHORT = { type: 'string', minLength: 1, maxLength: 100 } as const;
const FEN = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const;

/** In which order applications are listed. */
export const LIST_SORTS = ['newest', 'oldest'] as const;
/** What people call the orders. */
export const LIST_SORT_LABELS: Readonly<Record<(typeof LIST_SORTS)[number], Name>> = {
  newest: { zh: '最新提交在前', en: 'newest first' },
  oldest: { zh: '最早提交在前', en: 'oldest first' },
};

/** Which applications somebody wants, as a query says it. */
export const FILTER = {
  text: {
    type: 'string',
    minLength: 2,
    maxLength: 100,
    description:
      'Part of a shown name, a certificate, a firm’s name or code, or the beginning of an id; two signs or more.',
  },
  group: { enum: PROGRESS, description: 'The public stage.' },
  state: { ...SHORT, description: 'A state, or one that holds others, such as `officeReview`.' },
  item: { enum: Object.keys(POLICY_WORDS.ITEMS) },
  enterprise: SHORT,
  unit: { ...SHORT, description: 'A unit that was asked.' },
  person: { ...SHORT, description: 'Who has acted on it.' },
  submittedFrom: DATE,
  submittedUntil: DATE,
  leastFen: FEN,
  mostFen: FEN,
  overdue: { type: 'boolean', description: 'Something of it is overdue.' },
} as const;

/** The values of a filter. */
export interface Filter extends Omit<Wanted, 'states'> {
  readonly group?: string;
  readonly state?: string;
}

/**
 * Returns what a filter selects: a state that holds others stands for them, and a number or a credit code for each of its spellings.
 * @throws Refused `request.invalid` for a state that no machine has, or what is no credit code: an empty list would say that there
 *   is nothing
 */
export function wantedBy({ group, state, text, enterprise, ...others }: Filter): Wanted {
  const rest: Wanted = {
    ...others,
    ...(text !== undefined && { text: searchedFor(text) }),
    ...(enterprise !== undefined && { enterprise: codeOf(enterprise) }),
  };
  if (group === undefined && state === undefined) return rest;
  const known = Object.values(MACHINES).flatMap(({ states }) => [...states]);
  const states = known
    .filter(([name]) => state === undefined || name === state || name.startsWith(`${state}.`))
    .filter(([, { meta }]) => group === undefined || meta.group === group)
    .map(([name]) => name);
  if (state !== undefined && !known.some(([name]) => name === state))
    throw new Refused('request.invalid', {
      errors: [fieldError('/state', 'unknownState', { part: 'query' })],
    });
  return { ...rest, states: [...new Set(states)] };
}

/** Returns a text as claims are kept: a standard as it is printed, a code in its one form, all else without what only the eye tells apart. */
function searchedFor(text: string): string {
  const code = readCreditCode(text, 'text');
  if (code.ok) return code.value;
  const standard = readRecognition('standard', { words: text });
  const searched = standard.ok ? standard.shown : normal(text);
  return searched.length < FILTER.text.minLength ? text : searched;
}

function codeOf(enterprise: string): string {
  const read = readCreditCode(enterprise, 'enterprise');
  if (read.ok) return read.value;
  const { said } = read.problem;
  const error = { at: '/enterprise', in: 'query', code: 'wrongForm', ...said } as const;
  throw new Refused('request.invalid', { errors: [error] });
}
