import type { DocumentProblem } from '../../contract/document-problems.ts';
import { inflateSync } from 'node:zlib';
import { isArchiveToo } from './is-archive-too.ts';
import { tokensOf, WHITE, type Token } from './pdf-tokens.ts';

/** What a file of a form never needs: code, programs to start, other media, forms of another program, other files. */
const ACTIVE = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
  'GoToE',
]);
/** Of all object streams and attachments of one file. */
const MOST_UNPACKED = 32 * 1024 * 1024;
const DIGITS = '0123456789';
const MOST_WORDS = 2_000_000;
/** A number as an object of its own, as lengths of streams are written. */
const NUMBER_OBJECT = /(?<!\d)(\d{1,10})\s{1,4}\d{1,5}\s{1,4}obj\s{1,4}(\d{1,9})\s/g;

/** What was found in the objects of a file, in those within object streams too. */
interface Found {
  objects: number;
  /** Objects that hold attached files. */
  readonly attached: Set<string>;
  /** Streams by the number of their object, packed or not. */
  readonly streams: Map<string, { readonly words: readonly Token[]; readonly bytes: Buffer }>;
}

/**
 * As `inspect`. Objects and object streams are read, the streams of pictures and pages are not. An attachment is taken if
 * it is XML without a definition of types, as electronic invoices have one.
 */
export function inspectPdf(bytes: Buffer): DocumentProblem | null {
  const text = bytes.toString('latin1');
  if (!/^%PDF-[12]\.\d/.test(text)) return 'damaged';
  if (!/%%EOF[\0\s]*$/.test(text.slice(-1024))) return 'damaged';
  if (isArchiveToo(bytes)) return 'archiveToo';
  const found: Found = { objects: 0, attached: new Set(), streams: new Map() };
  const wrong = readObjects(text, bytes, found);
  if (wrong !== null) return wrong;
  // A viewer goes to an object by its place, wherever that is: also into a stream, a string or a comment.
  if (countObjects(text) !== found.objects) return 'hiddenObject';
  return wrongStream(found);
}

/** How often `obj` stands behind two numbers, wherever that is. */
function countObjects(text: string): number {
  let count = 0;
  for (let at = text.indexOf('obj'); at >= 0; at = text.indexOf('obj', at + 3)) {
    const generation = skipBack(text, skipBack(text, at, WHITE), DIGITS);
    const between = skipBack(text, generation, WHITE);
    if (generation < at && between < generation && DIGITS.includes(text.charAt(between - 1) || ' '))
      count += 1;
  }
  return count;
}

/** The place behind the last sign before `from` that is none of `signs`. */
function skipBack(text: string, from: number, signs: string): number {
  let at = from;
  while (at > 0 && signs.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function readObjects(text: string, bytes: Buffer, found: Found): DocumentProblem | null {
  const tokens = tokensOf(text);
  const lengths = new Map(
    [...text.matchAll(NUMBER_OBJECT)].map(([, object = '', length]) => [object, Number(length)]),
  );
  let words: Token[] = [];
  let number = '';
  let count = 0;
  for (let next = tokens.next(); next.done !== true;) {
    const token = next.value;
    if ((count += 1) > MOST_WORDS) return 'tooManyParts';
    if (token.kind === 'word' && token.text === 'obj') {
      found.objects += 1;
      number = words.at(-2)?.text ?? '';
      words = [];
    } else if (token.kind === 'word' && token.text === 'stream') {
      const [from, to] = placeOf(text, words, token.end, lengths);
      if (to < 0) return 'damaged';
      found.streams.set(number, { words, bytes: bytes.subarray(from, to) });
      words = [];
      next = tokens.next(to);
      continue;
    } else words.push(token);
    const wrong = wrongName(token, words, found);
    if (wrong !== null) return wrong;
    next = tokens.next();
  }
  return null;
}

/** What speaks against a name; the objects behind `/EF << /F 8 0 R >>` are noted. */
function wrongName(
  token: Token,
  words: readonly Token[],
  { attached }: Pick<Found, 'attached'>,
): DocumentProblem | null {
  if (token.kind === 'name' && ACTIVE.has(token.text)) return 'activeContent';
  if (token.kind === 'name' && token.text === 'Encrypt') return 'encrypted';
  const isReference = token.kind === 'word' && token.text === 'R';
  if (isReference && words.slice(-10).some(({ kind, text }) => kind === 'name' && text === 'EF'))
    attached.add(words.at(-3)?.text ?? '');
  return null;
}

/** Where the bytes of a stream begin and end: by its length if that leads to its end, else by the word that ends it. */
function placeOf(
  text: string,
  words: readonly Token[],
  behind: number,
  lengths: ReadonlyMap<string, number>,
): readonly [number, number] {
  const from = behind + (text.startsWith('\r\n', behind) ? 2 : 1);
  const end = /^[\0\s]{0,3}endstream/;
  const given = lengthOf(words, lengths);
  if (given !== null && end.test(text.slice(from + given, from + given + 16))) return [from, from + given];
  return [from, text.indexOf('endstream', from)];
}

function lengthOf(words: readonly Token[], lengths: ReadonlyMap<string, number>): number | null {
  const at = words.findIndex(({ kind, text }) => kind === 'name' && text === 'Length');
  const [number, , reference] = words.slice(at + 1, at + 4);
  if (at < 0 || number?.kind !== 'number') return null;
  return reference?.text === 'R' ? (lengths.get(number.text) ?? null) : Number(number.text);
}

function wrongStream({ streams, attached }: Found): DocumentProblem | null {
  let left = MOST_UNPACKED;
  const seen = { attached: new Set(attached) };
  const unpackedOf = (stream: {
    readonly words: readonly Token[];
    readonly bytes: Buffer;
  }): Buffer | null => {
    const unpacked = unpack(stream.words, stream.bytes, left);
    left -= unpacked?.length ?? 0;
    return unpacked;
  };
  for (const stream of streams.values()) {
    if (!stream.words.some(({ kind, text }) => kind === 'name' && text === 'ObjStm')) continue;
    const unpacked = unpackedOf(stream);
    if (unpacked === null) return 'unusualPacking';
    const words: Token[] = [];
    for (const token of tokensOf(unpacked.toString('latin1'))) {
      words.push(token);
      const wrong = wrongName(token, words, seen);
      if (wrong !== null) return wrong;
    }
  }
  for (const [number, stream] of streams) {
    const isAttached =
      seen.attached.has(number) ||
      stream.words.some(({ kind, text }) => kind === 'name' && text === 'EmbeddedFile');
    if (isAttached && !isPlainXml(unpackedOf(stream))) return 'activeContent';
  }
  return null;
}

/** The bytes of a stream as they are meant; null if they are packed otherwise than by deflate, or unpack to too much. */
function unpack(words: readonly Token[], bytes: Buffer, most: number): Buffer | null {
  const names = words.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  const filters = names.filter((name) => /Decode$|^Fl$|^Crypt$/.test(name));
  if (names.includes('Predictor')) return null;
  if (filters.length === 0) return bytes;
  if (filters.length > 1 || !['FlateDecode', 'Fl'].includes(filters[0] ?? '')) return null;
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}

function isPlainXml(bytes: Buffer | null): boolean {
  const text = bytes?.toString('utf8').trimStart() ?? '';
  return /^\uFEFF?<(\?xml|[A-Za-z])/.test(text) && !/<!(DOCTYPE|ENTITY)|<(script|html)/i.test(text);
}
