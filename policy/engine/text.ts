/** A part of a text: its characters from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where something stands: a numbered article, or the parts around them. */
export type Place = number | 'notice' | 'title';

/** A passage with its place, its characters and its words. */
export interface Passage extends Range {
  /** Its name, stable for ever. */
  readonly anchor: string;
  readonly place: Place;
  readonly quote: string;
}

/** The text of a policy, character by character, with the passages that its rules rest on. */
export interface PolicyText {
  /** SHA-256 of `words` in UTF-8. */
  readonly sha256: string;
  readonly words: string;
  /** Each part of it, articles in order. */
  readonly places: readonly (Range & { readonly place: Place })[];
  readonly passages: Readonly<Record<string, Passage>>;
}

/** Returns the characters of a place. Throws if the text has no such place. */
export function placeRange({ places }: Pick<PolicyText, 'places'>, place: Place): Range {
  const found = places.find((each) => each.place === place);
  if (found === undefined) throw new RangeError(`the text has no article ${String(place)}`);
  return { from: found.from, to: found.to };
}

/** Returns the passage that words make. Throws if they do not stand in that place exactly once. */
export function located(
  text: Pick<PolicyText, 'words' | 'places'>,
  anchor: string,
  place: Place,
  quote: string,
): Passage {
  const { from, to } = placeRange(text, place);
  const within = text.words.slice(from, to);
  const at = within.indexOf(quote);
  if (at < 0) throw new RangeError(`not in ${String(place)}: ${quote}`);
  if (within.includes(quote, at + 1)) throw new RangeError(`more than once in ${String(place)}: ${quote}`);
  return { anchor, place, from: from + at, to: from + at + quote.length, quote };
}

/** Returns the sentences of a place, each ending with 。 or ；, without the white space between them. */
export function sentences(text: Pick<PolicyText, 'words' | 'places'>, place: Place): readonly Range[] {
  const { from, to } = placeRange(text, place);
  return [...text.words.slice(from, to).matchAll(/[^。；\s][^。；]*[。；]?[”）]*/g)].map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].trimEnd().length,
  }));
}
