import { isIsoDate, type IsoDate } from './dates.ts';
import { isNoPlaceCode } from './division-code.ts';
import { comparisonForm } from './identity/comparison-form.ts';

/** A place of the administrative division (GB/T 2260), as a territory names it. */
export interface Place {
  /** Six digits. */
  readonly code: string;
  /** As it is written in full. */
  readonly name: string;
  /** Other names by which registers call it. */
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
  /** How places begin that lie outside whatever follows, in comparison form (a regular expression): other provinces and cities. */
  readonly elsewhere?: string;
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
  /** Whether words are written as a code, and no place has it: a slip of the pen, and not a place that nobody knows. */
  readonly isNoCode: (words: string) => boolean;
  /** The first day of which anything is known; null if the territory has no extent. */
  readonly since: IsoDate | null;
}

/** Returns the reader of a territory. Throws if two places share a code or a spelling, or if an extent has a code that no place has. */
export function placeReader({ places, extents, elsewhere }: Territory): PlaceReader {
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
  const beyond = elsewhere === undefined ? null : new RegExp(elsewhere, 'u');
  const read = (words: string): ReadPlace => {
    const place = byForm.get(comparisonForm(words));
    return place === undefined ? { kind: 'unknown', words } : { kind: 'place', place };
  };
  return {
    read,
    isNoCode: (words) => isNoPlaceCode(words, codes),
    since: extents[0]?.from ?? null,
    situationOn: (words, day) => {
      const found = read(words);
      const extent = extents.findLast(({ from }) => from <= day);
      if (extent === undefined) return 'unknown';
      if (found.kind === 'unknown')
        return beyond?.test(comparisonForm(words)) === true ? 'outside' : 'unknown';
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

/** Where a body has been registered, from which day on. */
export interface Registration {
  readonly from: IsoDate;
  readonly district: string;
}

/** Returns where a body was registered on a day, as it was written; null if nothing is known of that day. */
export function registeredIn(history: readonly Registration[], day: IsoDate): string | null {
  const known = history.filter(({ from }) => from <= day);
  const [first] = known;
  if (first === undefined) return null;
  return known.reduce((latest, next) => (next.from >= latest.from ? next : latest), first).district;
}

/** Whether the registered address lies inside the district on a day; null if nothing is known of that day or of the place. */
export function isRegisteredInside(
  places: PlaceReader,
  history: readonly Registration[],
  day: IsoDate,
): boolean | null {
  const district = registeredIn(history, day);
  if (district === null) return null;
  const situation = places.situationOn(district, day);
  return situation === 'unknown' ? null : situation === 'inside';
}

/** Whether an address in that district is known to lie inside the territory of that day. */
export function isInside(places: PlaceReader, district: string, day: IsoDate): boolean {
  return places.situationOn(district, day) === 'inside';
}
