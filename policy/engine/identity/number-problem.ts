/** Why words are no number of their kind. Each is a question to the person who wrote them, never an answer. */
export type NumberProblemCode =
  /** No number of this kind can be read from the words. */
  | 'number.unreadable'
  /** The words hold more than one number. */
  | 'number.several'
  /** A standard of a body that is not listed. */
  | 'number.unknownCode'
  /** A standard without its year. */
  | 'number.noYear'
  /** A year in which no standard was published. */
  | 'number.impossibleYear'
  /** A class outside the Nice classification, 1 to 45. */
  | 'number.impossibleClass';

export interface NumberProblem {
  readonly code: NumberProblemCode;
  /** The words that could not be read, as they were written. */
  readonly words: string;
}

export type ReadNumber<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: NumberProblem };

export function unread(
  code: NumberProblemCode,
  words: string,
): { readonly ok: false; readonly problem: NumberProblem } {
  return { ok: false, problem: { code, words } };
}
