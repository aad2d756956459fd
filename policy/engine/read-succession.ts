import { recognitionKind } from './claim.ts';
import { isIsoDate } from './dates.ts';
import { readName } from './read-name.ts';
import type { RecognitionKind } from './items/item.ts';
import { hasCreditCodeForm } from './credit-code.ts';
import { refuse, type Read } from './problems.ts';

/** A succession as two persons enter it: all that a firm has (merger, division), or one recognition (assignment). */
export interface EnteredSuccession {
  readonly kind: 'merger' | 'division' | 'assignment';
  readonly from: string;
  readonly to: string;
  readonly recognition: string | null;
  readonly on: string;
  readonly by: readonly [string, string];
}

/** The kinds of recognition that can be assigned: titles and certifications stay with their holder. */
const ASSIGNABLE: readonly RecognitionKind[] = [
  'product',
  'mark',
  'brand',
  'tradename',
  'standard',
  'madrid',
];

/** A succession as it is kept. `identity` is that of the recognition, by the grammar of its words; null if everything passes. */
export type ReadSuccession<Entered> = Entered & { readonly identity: string | null };

/** Reads a succession; a recognition comes out as claims name it. */
export function readSuccession<Entered extends EnteredSuccession>(
  entered: Entered,
): Read<ReadSuccession<Entered>> {
  const { kind, from, to, recognition, on, by } = entered;
  if (!hasCreditCodeForm(from)) return refuse('malformed-code', 'from');
  if (!hasCreditCodeForm(to) || from === to) return refuse('malformed-code', 'to');
  if (!isIsoDate(on)) return refuse('impossible-date', 'on');
  if (by[0] === by[1]) return refuse('one-person', 'by');
  if ((kind === 'assignment') !== (recognition !== null)) return refuse('wrong-subject', 'recognition');
  if (recognition === null) return { ok: true, value: { ...entered, identity: null } };
  const assigned = ASSIGNABLE.find((each) => each === recognitionKind(recognition));
  if (assigned === undefined) return refuse('wrong-subject', 'recognition');
  const read = readName({ recognition: assigned }, recognition, 'recognition', 'isAsked');
  if (!read.ok) return read;
  const { text, identity } = read.value;
  return { ok: true, value: { ...entered, recognition: text, identity } };
}
