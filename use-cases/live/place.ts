import { fieldError } from '../../contract/field-errors.ts';
import type { Place } from '../../db/step/follow-journal.ts';
import { Refused } from '../refused.ts';

/** Returns a place in the journal as the id of an event. */
export function placeText({ xid, application, seq }: Place): string {
  return `${xid}.${seq}.${application}`;
}

/** Returns the place that an id names; null if it names none. */
export function placeFrom(text: string): Place | null {
  const [, xid, seq, application] = /^(\d{1,20})\.(\d{1,9})\.(.{0,100})$/.exec(text) ?? [];
  if (xid === undefined || seq === undefined || application === undefined) return null;
  return BigInt(xid) < 2n ** 64n ? { xid, seq: Number(seq), application } : null;
}

/** @throws Refused `request.invalid` if an id names no place */
export function knownPlace(text: string): Place {
  const place = placeFrom(text);
  if (place === null) throw new Refused('request.invalid', { errors: [fieldError('', 'noPlace')] });
  return place;
}
