import { inDigits } from './numerals.ts';
import type { Recognition } from './recognition.ts';
import { formOf, LEAST_IN_COMMON, lookOf, nearness, weightOf, type Nearness } from './similar.ts';

/** A recognition that may be the one that was asked for, and why. */
export interface Similar<Known extends Recognition> {
  readonly other: Known;
  readonly why: Nearness;
}

/** Up to this length a form is found by itself less each of its signs; a longer one by its first or last signs. */
const SHORT = 64;
const END = 24;

/**
 * Returns a function that finds, among many known recognitions, those near to one, in the order in which they were known. It looks at
 * those alone that share a trace with the one that is asked for, so that finding all pairs of many does not compare
 * each with each.
 */
export function similarAmong<Known extends Recognition>(
  known: readonly Known[],
): (asked: Recognition) => readonly Similar<Known>[] {
  const byTrace = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  known.forEach((recognition, place) => {
    for (const trace of tracesOf(recognition)) put(byTrace, trace, place);
    for (const pair of pairsOf(recognition)) put(byPair, pair, place);
  });
  const placesOf = (pair: string): readonly number[] => byPair.get(pair) ?? [];
  const rarestPair = (pairs: Iterable<string>): string | null =>
    [...pairs].reduce<string | null>(
      (least, pair) => (least === null || placesOf(pair).length < placesOf(least).length ? pair : least),
      null,
    );
  const byRarestPair = new Map<string, number[]>();
  known.forEach((recognition, place) => {
    const pair = rarestPair(pairsOf(recognition));
    if (pair !== null) put(byRarestPair, pair, place);
  });
  return (asked) => {
    const pairs = pairsOf(asked);
    const rarest = rarestPair(pairs);
    const places = new Set([
      ...[...tracesOf(asked)].flatMap((trace) => byTrace.get(trace) ?? []),
      // What contains the one that is asked for has its rarest pair; it has the rarest pair of what it contains.
      ...(rarest === null ? [] : placesOf(rarest)),
      ...[...pairs].flatMap((pair) => byRarestPair.get(pair) ?? []),
    ]);
    return [...places]
      .sort((one, other) => one - other)
      .flatMap((place) => {
        const other = known[place];
        const why = other === undefined ? null : nearness(asked, other);
        return other === undefined || why === null ? [] : [{ other, why }];
      });
  };
}

/** What two recognitions have in common if one edit, a look, a year or an issuer is all that parts them. */
export function tracesOf(recognition: Recognition): ReadonlySet<string> {
  const { kind } = recognition;
  const form = formOf(recognition);
  const signs = Array.from(form);
  const traces = [form, `look ${lookOf(form)}`];
  if (signs.length <= SHORT + 1) {
    for (let place = 0; place < signs.length; place += 1) traces.push(signs.toSpliced(place, 1).join(''));
  }
  if (signs.length >= SHORT) {
    traces.push(`first ${signs.slice(0, END).join('')}`, `last ${signs.slice(-END).join('')}`);
  }
  if (kind === 'certificate' || kind === 'standard') traces.push(inDigits(form));
  return form === '' ? new Set() : new Set(traces.map((trace) => `${kind} ${trace}`));
}

/** The trace that each recognition has of an equal form, among those of its neighbours. */
export function formTraceOf(recognition: Recognition): string {
  return `${recognition.kind} ${formOf(recognition)}`;
}

/** Each two neighbouring signs: a form that contains another has all its pairs. */
export function pairsOf(recognition: Recognition): ReadonlySet<string> {
  const signs = Array.from(formOf(recognition));
  return new Set(signs.slice(1).map((sign, place) => `${recognition.kind} ${signs[place] ?? ''}${sign}`));
}

/** The traces of everything that the form of a recognition may contain: how what it contains is found among the traces of others. */
export function partsOf(recognition: Recognition): ReadonlySet<string> {
  const signs = Array.from(formOf(recognition)).slice(0, SHORT);
  const weights = signs.map(weightOf);
  const parts = new Set<string>();
  for (let from = 0; from < signs.length; from += 1) {
    let [part, weight] = [`${recognition.kind} `, 0];
    for (let next = from; next < signs.length; next += 1) {
      part += signs[next] ?? '';
      weight += weights[next] ?? 0;
      if (weight >= LEAST_IN_COMMON) parts.add(part);
    }
  }
  return parts;
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}
