import type { FieldError } from '../../contract/field-errors.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { dayInChinese } from '../../policy/engine/in-words.ts';
import { installedPacks } from '../../policy/packs/versions.ts';
import { typedError } from '../typed-error.ts';

/** Returns that no place has what is written as a code; null for a place, and for words that nobody knows: they are a question. */
export function districtError(at: string, district: string | undefined): FieldError | null {
  if (district === undefined || !installedPacks().every(({ places }) => places.isNoCode(district)))
    return null;
  return typedError(at, 'noSuchDistrict', { typed: district });
}

/** Returns that a day lies before the first of which any policy knows the territory; null if it does not. */
export function tooEarlyError(at: string, day: IsoDate): FieldError | null {
  const first = firstKnownDay();
  if (first === null || day >= first) return null;
  const right = { zh: `最早为${dayInChinese(first)}。`, en: `The first one is ${first}.` };
  return typedError(at, 'beforeRecords', { typed: day, right });
}

/** Before it nobody can say where a firm was, so nothing that a register reports of such a day has any effect. */
function firstKnownDay(): IsoDate | null {
  const days = installedPacks().flatMap(({ places }) => places.since ?? []);
  return days.sort().at(0) ?? null;
}
