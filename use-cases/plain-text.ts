import { fieldError, type FieldError } from '../contract/field-errors.ts';
import { pointed } from '../contract/pointer.ts';
import { unstorableAt } from '../contract/storable.ts';
import { isEmptyText, TEXT_PROBLEMS, unwantedSigns } from '../policy/engine/identity/texts.ts';
import { isPrivate } from './private-members.ts';
import { typedError } from './typed-error.ts';

/** The members that hold text of several lines: elsewhere an end of a line would begin a row of a file for a bank. */
const SEVERAL_LINES: ReadonlySet<string> = new Set([
  'reasons',
  'reason',
  'facts',
  'statement',
  'reply',
  'conditions',
  'byReference',
  'words',
  'file',
]);
/** The members in which people say or name something: blanks, dots and dashes alone are no reason, no name and no number. */
const WORDS: ReadonlySet<string> = new Set([
  'reasons',
  'reason',
  'facts',
  'statement',
  'reply',
  'conditions',
  'words',
  'name',
  'zh',
  'en',
  'holder',
  'address',
  'district',
  'byReference',
  'reference',
  'number',
  'document',
  'documentNumber',
  'source',
]);
/**
 * What reads these says itself where a sign stands that nobody sees: the policy reads a claim, of which a draft keeps what was typed,
 * and a file may begin with the mark of its byte order.
 */
const READ_LATER: ReadonlySet<string> = new Set(['claim', 'file']);

/**
 * Returns the first text in a value with a sign that steers a terminal, turns the direction of the text or that nobody sees, or with an
 * end of a line outside the members that hold several lines, or that has signs and says nothing; null if there is none. The value is no deeper than `isStorable` allows.
 */
export function unplainText(value: unknown): FieldError | null {
  return unplainAt(value, { at: '', member: '', isRead: true });
}

/** As `unplainText` for what is only looked for, in which a sign that nobody sees does no harm. */
export function unsearchableText(value: unknown): FieldError | null {
  return unplainAt(value, { at: '', member: '', isRead: false });
}

/** Returns why the text of a value cannot be taken; null if it can. */
export function textError(value: unknown): FieldError | null {
  const unstorable = unstorableAt(value);
  return unstorable === null ? unplainText(value) : fieldError(unstorable, 'unstorable');
}

/** Where a text stands, under which name, and whether people read it on record. */
interface Place {
  readonly at: string;
  readonly member: string;
  readonly isRead: boolean;
}

function unplainAt(value: unknown, place: Place): FieldError | null {
  if (typeof value === 'string') return signError(value, place) ?? emptyError(value, place);
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const error = unplainAt(part, {
      at: `${place.at}/${pointed(name)}`,
      member: Array.isArray(value) ? place.member : name,
      isRead: place.isRead && !READ_LATER.has(name),
    });
    if (error !== null) return error;
  }
  return null;
}

function signError(text: string, { at, member, isRead }: Place): FieldError | null {
  const signs = unwantedSigns(text, SEVERAL_LINES.has(member) ? 'many' : 'one');
  const sign = signs.find(({ code }) => isRead || code === 'text.control');
  if (sign === undefined) return null;
  const place = String(Array.from(text.slice(0, sign.index)).length + 1);
  const { zh, en } = TEXT_PROBLEMS[sign.code];
  const right = {
    zh: `第${place}个字符（${sign.codePoint}）${zh}`,
    en: `At character ${place} (${sign.codePoint}): ${en}`,
  };
  return typedError(at, 'unwantedSign', { ...quotedIn(text, member), right });
}

/** An empty text is refused by the form of its member, where one is needed. */
function emptyError(text: string, { at, member, isRead }: Place): FieldError | null {
  if (!isRead || !WORDS.has(member) || text === '' || !isEmptyText(text)) return null;
  return typedError(at, 'saysNothing', quotedIn(text, member));
}

const quotedIn = (text: string, member: string): { readonly typed?: string } =>
  isPrivate(member) ? {} : { typed: text };
