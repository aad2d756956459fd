import { recognitionKind } from './claim.ts';
import { isIsoDate } from './dates.ts';
import { otherKind, readName, wordsTyped } from './read-name.ts';
import { saying } from './saying.ts';
import type { Name, RecognitionKind } from './items/item.ts';
import { readCreditCode } from './credit-code.ts';
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

const ITSELF: Name = {
  zh: '承继单位不能是原单位，请填写另一单位的统一社会信用代码。',
  en: 'A firm inherits from another one, not from itself: write the code of the heir.',
};
const ALL: Name = {
  zh: '合并、分立承继全部，不填写认定对象；只转让一项的，请选择转让。',
  en: 'By a merger or a division everything passes: name no recognition, or enter an assignment.',
};
/** What passes on by each kind. */
const PASSES: Readonly<Record<EnteredSuccession['kind'], Name>> = {
  merger: ALL,
  division: ALL,
  assignment: {
    zh: '转让须写明所转让的认定对象，例如商标的注册号；承继全部的，请选择合并或者分立。',
    en: 'An assignment names what passes, such as the number of a mark; where everything passes, enter a merger or a division.',
  },
};

/** A succession as it is kept. `identity` is that of the recognition, by the grammar of its words; null if everything passes. */
export type ReadSuccession<Entered> = Entered & { readonly identity: string | null };

/** Reads a succession; a recognition comes out as claims name it. */
export function readSuccession<Entered extends EnteredSuccession>(
  entered: Entered,
): Read<ReadSuccession<Entered>> {
  const { kind, recognition, on, by } = entered;
  const firms = readFirms(entered);
  if (!firms.ok) return firms;
  if (!isIsoDate(on)) return refuse('impossible-date', 'on', on);
  if (by[0] === by[1]) return refuse('one-person', 'by', undefined);
  if ((kind === 'assignment') !== (recognition !== null))
    return refuse('wrong-subject', 'recognition', recognition, PASSES[kind]);
  if (recognition === null) return { ok: true, value: { ...entered, ...firms.value, identity: null } };
  const assigned = ASSIGNABLE.find((each) => each === recognitionKind(recognition));
  if (assigned === undefined)
    return refuse(
      'wrong-subject',
      'recognition',
      wordsTyped(recognition),
      otherKind(recognitionKind(recognition), ASSIGNABLE),
    );
  const read = readName({ recognition: assigned }, recognition, 'recognition', 'isAsked');
  if (!read.ok) return read;
  const { text, identity } = read.value;
  return { ok: true, value: { ...entered, ...firms.value, recognition: text, identity } };
}

function readFirms(entered: Pick<EnteredSuccession, 'from' | 'to'>): Read<typeof entered> {
  const from = readCreditCode(entered.from, 'from');
  if (!from.ok) return from;
  const to = readCreditCode(entered.to, 'to');
  if (!to.ok) return to;
  if (from.value === to.value)
    return { ok: false, problem: { code: 'malformed-code', at: 'to', said: saying(entered.to, ITSELF) } };
  return { ok: true, value: { from: from.value, to: to.value } };
}
