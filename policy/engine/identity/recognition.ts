import { comparisonForm } from './comparison-form.ts';
import { certificateText, readCertificate, type Certificate } from './certificate.ts';
import { readMadridNumber, type MadridNumber } from './madrid-number.ts';
import { readMarkNumber, type MarkNumber } from './mark-number.ts';
import type { NumberProblem, ReadNumber } from './number-problem.ts';
import { readStandardNumber, standardText, type StandardNumber } from './standard-number.ts';
import { withoutUnwanted } from './texts.ts';

/**
 * Among whom an identity is one: in the whole nation; for a firm and those that it inherits from; for a firm alone; for
 * the holder of a title, which may be no firm.
 */
export type Scope = 'nation' | 'lineage' | 'firm' | 'holder';

/** How the words of a recognition are read. `itself`: the words count for nothing, the item or the firm is the identity. */
export type Grammar = 'markNumber' | 'madridNumber' | 'standardNumber' | 'certificate' | 'name' | 'itself';

export interface KindRule {
  readonly grammar: Grammar;
  readonly scope: Scope;
}

/** What can be recognised. A pack says which of its items attach to which kind. */
export const RECOGNITION_KINDS = {
  mark: { grammar: 'markNumber', scope: 'nation' },
  madrid: { grammar: 'madridNumber', scope: 'nation' },
  standard: { grammar: 'standardNumber', scope: 'nation' },
  certificate: { grammar: 'certificate', scope: 'nation' },
  brand: { grammar: 'name', scope: 'nation' },
  product: { grammar: 'name', scope: 'lineage' },
  tradename: { grammar: 'name', scope: 'firm' },
  title: { grammar: 'itself', scope: 'holder' },
  certification: { grammar: 'itself', scope: 'firm' },
} as const satisfies Record<string, KindRule>;

export type RecognitionKind = keyof typeof RECOGNITION_KINDS;

/** What somebody wrote of a recognition. */
export interface Words {
  /** The name or number; of a certificate its number. */
  readonly words: string;
  /** Who issued it: read for certificates only. */
  readonly issuer?: string;
}

/** What the words say, by their grammar. */
export type Meaning =
  | { readonly grammar: 'markNumber'; readonly value: MarkNumber }
  | { readonly grammar: 'madridNumber'; readonly value: MadridNumber }
  | { readonly grammar: 'standardNumber'; readonly value: StandardNumber }
  | { readonly grammar: 'certificate'; readonly value: Certificate }
  /** A name in comparison form. */
  | { readonly grammar: 'name'; readonly value: string }
  | { readonly grammar: 'itself' };

export interface Recognition {
  readonly kind: RecognitionKind;
  readonly scope: Scope;
  /** One recognition, one text, within its kind and scope. Empty if the item or the firm itself is the identity. */
  readonly identity: string;
  /** What people are shown: a number as it is printed, a name as it was written. */
  readonly shown: string;
  readonly meaning: Meaning;
}

/** Why nothing can be recognised in the words: no letter, digit or ideograph in them, or no number of the kind. */
export type RecognitionProblem = NumberProblem | { readonly code: 'text.empty'; readonly words: string };

export type ReadRecognition =
  ({ readonly ok: true } & Recognition) | { readonly ok: false; readonly problem: RecognitionProblem };

/**
 * What becomes of words that are no number of their kind: a question to the person who wrote them, or, in case files of form 1, which
 * name marks and standards freely, a name in comparison form.
 */
export type Unnumbered = 'isAsked' | 'isName';

/** Reads what somebody wrote of a recognition. Nothing else makes an identity, whichever way the words came in. */
export function readRecognition(
  kind: RecognitionKind,
  input: Words,
  unnumbered: Unnumbered = 'isAsked',
): ReadRecognition {
  const { grammar, scope } = RECOGNITION_KINDS[kind];
  const read = readBy(grammar, input);
  if (read.ok) return { ok: true, kind, scope, ...read.value };
  if (unnumbered === 'isAsked') return read;
  const name = readName(input.words);
  return name.ok ? { ok: true, kind, scope, ...name.value } : name;
}

type Identified = Pick<Recognition, 'identity' | 'shown' | 'meaning'>;
type ReadWords =
  | { readonly ok: true; readonly value: Identified }
  | { readonly ok: false; readonly problem: RecognitionProblem };

function readBy(grammar: Grammar, { words, issuer = '' }: Words): ReadWords {
  switch (grammar) {
    case 'markNumber':
      return numbered(readMarkNumber(words), (value) => ({
        text: value.number,
        meaning: { grammar, value },
      }));
    case 'madridNumber':
      return numbered(readMadridNumber(words), (value) => ({
        text: value.number,
        meaning: { grammar, value },
      }));
    case 'standardNumber':
      return numbered(readStandardNumber(words), (value) => ({
        text: standardText(value),
        meaning: { grammar, value },
      }));
    case 'certificate':
      return readCertified(issuer, words);
    case 'name':
      return readName(words);
    case 'itself':
      return { ok: true, value: { identity: '', shown: shownOf(words), meaning: { grammar } } };
    default:
      return grammar satisfies never;
  }
}

function numbered<Value>(
  read: ReadNumber<Value>,
  say: (value: Value) => { readonly text: string; readonly meaning: Meaning },
): ReadWords {
  if (!read.ok) return read;
  const { text, meaning } = say(read.value);
  return { ok: true, value: { identity: text, shown: text, meaning } };
}

function readCertified(issuer: string, words: string): ReadWords {
  const value = readCertificate(issuer, words);
  if (value === null) return empty(words);
  const meaning: Meaning = { grammar: 'certificate', value };
  return { ok: true, value: { identity: certificateText(value), shown: shownOf(words), meaning } };
}

/** `~` keeps a name apart from the numbers of its kind: a printed number never begins with it. */
function readName(words: string): ReadWords {
  const form = comparisonForm(words);
  if (form === '') return empty(words);
  const meaning: Meaning = { grammar: 'name', value: form };
  return { ok: true, value: { identity: `~${form}`, shown: shownOf(words), meaning } };
}

function empty(words: string): ReadWords {
  return { ok: false, problem: { code: 'text.empty', words } };
}

function shownOf(words: string): string {
  return withoutUnwanted(words).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
