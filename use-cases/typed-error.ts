import { fieldError, type FieldError, type FieldErrorCode, type Beside } from '../contract/field-errors.ts';
import { dayInChinese } from '../policy/engine/in-words.ts';
import type { Name } from '../policy/engine/items/item.ts';
import { quotation } from '../policy/engine/saying.ts';

/**
 * Returns an error that quotes what was typed.
 * @param typed what stands at the place, as it was sent; left out, the sentence quotes nothing
 */
export function typedError(
  at: string,
  code: FieldErrorCode,
  { typed, ...beside }: Omit<Beside, 'words'> & { readonly typed?: unknown },
): FieldError {
  return fieldError(at, code, { ...beside, words: quotation(typed) });
}

/** Says on which day something begins, to whom would end it earlier. */
export function startsOn(day: string): Name {
  return { zh: `开始日期为${dayInChinese(day)}。`, en: `It begins on ${day}.` };
}
