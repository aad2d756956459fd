import type { FieldError } from '../../../contract/field-errors.ts';
import { REFUSALS, type RefusalCode } from '../../../contract/refusals.ts';
import type { Context } from '../context.ts';
import { AMOUNTS } from './amounts.ts';
import { CHOICES } from './choices.ts';
import { DAYS } from './days.ts';
import { PLACES } from './places.ts';
import type { Given, Words } from './said.ts';

/** The refusals that speak of something that somebody typed. Not part of the version: how a refusal is explained changes no award. */
export const REFUSED_WORDS = { ...AMOUNTS, ...DAYS, ...CHOICES, ...PLACES } as const satisfies Words;

/** Returns a refusal with the words that it is about, what was read from them, and what would be right; null if it is about no words. */
export function refusedWords(
  { context, ...given }: Omit<Given, 'context'> & { readonly context: unknown },
  code: RefusalCode,
): FieldError | null {
  const table: Words = REFUSED_WORDS;
  const said = table[code]?.({ ...given, context: context as Context }) ?? null;
  if (said === null) return null;
  const { at, typed, right } = said;
  const { zh, en } = REFUSALS[code];
  return {
    at,
    code,
    zh: `“${typed.zh}”：${zh}${right?.zh ?? ''}`,
    en: [`"${typed.en}":`, en, right?.en].filter((part) => part !== undefined).join(' '),
  };
}
