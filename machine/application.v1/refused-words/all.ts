import type { RefusalCode } from '../../../contract/refusals.ts';
import type { Context } from '../context.ts';
import { AMOUNTS } from './amounts.ts';
import { CHOICES } from './choices.ts';
import { DAYS } from './days.ts';
import { PLACES } from './places.ts';
import type { Given, Said, Words } from './said.ts';

/** The refusals that speak of something that somebody typed. Not part of the version: how a refusal is explained changes no award. */
export const REFUSED_WORDS = { ...AMOUNTS, ...DAYS, ...CHOICES, ...PLACES } as const satisfies Words;

/** Returns what was typed of what is refused, and what would be right; null if a refusal is about no words. */
export function refusedWords(
  { context, ...given }: Omit<Given, 'context'> & { readonly context: unknown },
  code: RefusalCode,
): Said | null {
  const table: Words = REFUSED_WORDS;
  return table[code]?.({ ...given, context: context as Context }) ?? null;
}
