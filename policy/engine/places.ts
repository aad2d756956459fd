import { isIsoDate, type IsoDate } from './dates.ts';
import { comparisonForm } from './identity/comparison-form.ts';

/** A place of the administrative division (GB/T 2260), as a territory names it. */
export interface Place {
  /** Six digits: `330105`. */
  readonly code: string;
  /** As it is written in full, `拱墅区`. */
  readonly name: string;
  /** Other names by which registers call it, `拱墅`. */
  readonly alsoCalled?: readonly string[];
  /** The names of the places that it lies in, from the largest: a register may write them before the name. */
  readonly within: readonly string[];
  /** The first and the last day on which it existed; left out if it always did or still does. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** What an authority covers from a day on. */
export interface Extent {
  readonly from: IsoDate;
  readonly codes: readonly string[];
  readonly source: string;
}

/** The places that a pack knows, and the dated extents of its authority, in order of days. */
export interface Territory {
  readonly places: readonly Place[];
  readonly extents: readonly Extent[];
}

/** A place that was recognised in words, or the words, which a person has to answer for. */
export type ReadPlace =
  { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'unknown'; readonly words: string };

/** Whether a place lies in the territory of a day. `unknown` is a question to a person, never "outside" and never a move. */
export type Situation = 'inside' | 'outside' | 'unknown';

/** Reads the places of a territory: from words or a code to a place, and whether it lies inside on a day. */
export interface PlaceReader {
  readonly read: (words: string) => ReadPlace;
  readonly situationOn: (words: string, day: IsoDate) => Situation;
}

/** Returns the reader of a territory. Throws if two places share a code or a spelling, or if an extent has a code that no place has. */
export function placeReader({ places, extents }: Territory): PlaceReader {
  const byForm = new Map<string, Place>();
  for (const place of places) {
    for (const form of new Set(formsOf(place))) {
      if (byForm.has(form)) throw new RangeError(`two places are called ${form}`);
      byForm.set(form, place);
    }
  }
  const codes = new Set(places.map(({ code }) => code));
  for (const { from, codes: covered } of extents) {
    const stray = covered.find((code) => !codes.has(code));
    if (!isIsoDate(from) || stray !== undefined)
      throw new RangeError(`no such extent: ${from} ${stray ?? ''}`);
  }
  const read = (words: string): ReadPlace => {
    const place = byForm.get(comparisonForm(words));
    return place === undefined ? { kind: 'unknown', words } : { kind: 'place', place };
  };
  return {
    read,
    situationOn: (words, day) => {
      const found = read(words);
      const extent = extents.findLast(({ from }) => from <= day);
      if (found.kind === 'unknown' || extent === undefined) return 'unknown';
      return extent.codes.includes(found.place.code) ? 'inside' : 'outside';
    },
  };
}

/** Every spelling: the code, and each name alone or behind any run of the larger places that ends before it. */
function formsOf({ code, name, alsoCalled = [], within }: Place): readonly string[] {
  const before = ['', ...within.map((_, start) => within.slice(start).join('')), ...within];
  const spellings = [name, ...alsoCalled].flatMap((called) => before.map((larger) => `${larger}${called}`));
  return [code, ...spellings].map(comparisonForm);
}
