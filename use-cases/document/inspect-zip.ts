import type { DocumentProblem } from '../../contract/document-problems.ts';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Container } from './kinds.ts';
import { wrongPart } from './wrong-part.ts';

const MOST_ENTRIES = 2_000;
/** Of all parts together, as they really unpack. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Of a part that is read as text. */
const MOST_TEXT = 32 * 1024 * 1024;
/** A part that shrinks further than this was made to burst. */
const MOST_RATIO = 200;
const RATIO_FROM = 1024 * 1024;
const END_BYTES = 22;
const LOCAL_HEADER = 0x04_03_4b_50;
/** The kind of a file in the upper half of its attributes, as Unix writes them. */
const [FILE_KIND, SYMBOLIC_LINK] = [0o170000, 0o120000];

/** What a container must have inside, to be what its name says. */
const MUST_HAVE: Readonly<Record<Container, readonly string[]>> = {
  ofd: ['OFD.xml'],
  docx: ['[Content_Types].xml', 'word/document.xml'],
  xlsx: ['[Content_Types].xml', 'xl/workbook.xml'],
};

/** As `inspect`, for the kinds that are archives: each part is unpacked, up to a limit, and those of text are read. */
export async function inspectZip(kind: Container, bytes: Buffer): Promise<DocumentProblem | null> {
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06_05_4b_50) return 'trailing';
  try {
    const zip = await opened(bytes);
    if (zip.entryCount > MOST_ENTRIES) return 'tooManyParts';
    const entries = await entriesOf(zip);
    const wrong = wrongEntry(entries) ?? wrongPlace(entries, bytes);
    if (wrong !== null) return wrong;
    const names = new Set(entries.map(({ fileName }) => fileName));
    if (names.size < entries.length) return 'irregularArchive';
    const missing = MUST_HAVE[kind].find((name) => !names.has(name));
    return missing === undefined ? await wrongContent(kind, zip, entries) : 'missingPart';
  } catch {
    return 'damaged';
  }
}

function wrongEntry(entries: readonly Entry[]): DocumentProblem | null {
  for (const { fileName, uncompressedSize, compressedSize, ...entry } of entries) {
    if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MOST_RATIO)
      return 'unpacksTooMuch';
    if ((entry.generalPurposeBitFlag & 1) === 1) return 'encrypted';
    if (![0, 8].includes(entry.compressionMethod)) return 'unusualPacking';
    if (((entry.externalFileAttributes >>> 16) & FILE_KIND) === SYMBOLIC_LINK) return 'irregularArchive';
    if (/\p{Cc}|\p{Cf}/u.test(fileName)) return 'irregularArchive';
  }
  return null;
}

/** Whether the parts lie one behind the other from the first byte on, each under the name that the directory gives it. */
function wrongPlace(entries: readonly Entry[], bytes: Buffer): DocumentProblem | null {
  let next = 0;
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  for (const [index, { relativeOffsetOfLocalHeader: at, compressedSize, fileNameRaw }] of inOrder.entries()) {
    if (at < next || (index === 0 && at !== 0)) return 'irregularArchive';
    if (bytes.readUInt32LE(at) !== LOCAL_HEADER) return 'irregularArchive';
    const length = bytes.readUInt16LE(at + 26);
    if (!bytes.subarray(at + 30, at + 30 + length).equals(fileNameRaw)) return 'irregularArchive';
    next = at + 30 + length + bytes.readUInt16LE(at + 28) + compressedSize;
  }
  return null;
}

async function wrongContent(
  kind: Container,
  zip: ZipFile,
  entries: readonly Entry[],
): Promise<DocumentProblem | null> {
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    const content = await unpacked(zip, entry, left);
    if (content === null) return 'unpacksTooMuch';
    left -= content.length;
    const wrong = await wrongPart(kind, entry.fileName, content, (sheet) => inspectZip('xlsx', sheet));
    if (wrong !== null) return wrong;
  }
  return null;
}

/** What a part unpacks to; null if that is more than a limit, whatever its header says. */
async function unpacked(zip: ZipFile, entry: Entry, most: number): Promise<Buffer | null> {
  const stream = await promisify(zip.openReadStream.bind(zip))(entry);
  const parts: Buffer[] = [];
  const limit = Math.min(most, /\.(xml|rels|svg)$/i.test(entry.fileName) ? MOST_TEXT : most);
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) {
      stream.destroy();
      return null;
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false } as const;
    fromBuffer(bytes, options, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

/** Rejects with what yauzl finds: paths that leave the archive, sizes that do not agree, a broken directory. */
async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  zip.on('entry', (entry: Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  const ended = once(zip, 'end');
  zip.readEntry();
  await ended;
  return entries;
}
