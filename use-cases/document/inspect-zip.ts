import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Kind } from './kinds.ts';

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 200 * 1024 * 1024;
/** A part that shrinks further than this was made to burst. */
const MOST_RATIO = 200;
const RATIO_FROM = 1024 * 1024;
const END_BYTES = 22;
/** Programs, and archives within archives. */
const FORBIDDEN =
  /(vbaProject|\.(exe|dll|js|vbs|ps1|sh|bat|cmd|scr|jar|hta|svg|html?|zip|7z|rar|gz|docm|xlsm)$|\/activeX\/|\/embeddings\/)/i;

/** What a container must have inside, to be what its name says. */
const MUST_HAVE: Readonly<Record<Extract<Kind, 'ofd' | 'docx' | 'xlsx'>, readonly string[]>> = {
  ofd: ['OFD.xml'],
  docx: ['[Content_Types].xml', 'word/document.xml'],
  xlsx: ['[Content_Types].xml', 'xl/workbook.xml'],
};

/** As `inspect`, for the kinds that are archives: nothing is unpacked, the directory tells all of it. */
export async function inspectZip(kind: keyof typeof MUST_HAVE, bytes: Buffer): Promise<string | null> {
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06_05_4b_50) return 'something follows its end';
  try {
    const entries = await entriesOf(bytes);
    const wrong = wrongEntry(entries);
    if (wrong !== null) return wrong;
    const names = new Set(entries.map(({ fileName }) => fileName));
    if (names.size < entries.length) return 'two of its parts have one name';
    const missing = MUST_HAVE[kind].find((name) => !names.has(name));
    return missing === undefined ? null : `${missing} is missing`;
  } catch {
    return 'its directory cannot be read';
  }
}

function wrongEntry(entries: readonly Entry[]): string | null {
  let unpacked = 0;
  for (const {
    fileName,
    uncompressedSize,
    compressedSize,
    generalPurposeBitFlag,
    compressionMethod,
  } of entries) {
    unpacked += uncompressedSize;
    if (unpacked > MOST_UNPACKED) return 'it unpacks to too much';
    if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MOST_RATIO)
      return 'it unpacks to too much';
    if ((generalPurposeBitFlag & 1) === 1) return 'it is encrypted';
    if (![0, 8].includes(compressionMethod)) return 'it is packed in an unusual way';
    if (FORBIDDEN.test(fileName)) return 'it holds code or files';
    if (/\p{Cc}|\p{Cf}/u.test(fileName)) return 'a part has no decent name';
  }
  return null;
}

/** Rejects with what yauzl finds: paths that leave the archive, sizes that do not agree, a broken directory. */
async function entriesOf(bytes: Buffer): Promise<readonly Entry[]> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(
      bytes,
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, opened) => {
        if (error === null) resolve(opened);
        else reject(error);
      },
    );
  });
  if (zip.entryCount > MOST_ENTRIES) throw new Error('too many entries');
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    let next = 0;
    zip.on('error', reject);
    zip.on('entry', (entry: Entry) => {
      // Each part begins where the one before it can have ended: nothing hides between, nothing is told twice.
      const at = entry.relativeOffsetOfLocalHeader;
      if (at < next || (entries.length === 0 && at !== 0)) {
        reject(new Error('parts overlap, or something precedes them'));
        return;
      }
      next = at + 30 + entry.compressedSize;
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.readEntry();
  });
}
