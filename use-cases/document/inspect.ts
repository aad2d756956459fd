import type { Kind } from './kinds.ts';
import { inspectZip } from './inspect-zip.ts';

/** Of an image, so that nobody's viewer has to unpack more. */
const MOST_PIXELS = 100_000_000;
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
/** What a file of a form never needs: code, programs to start, files inside. */
const ACTIVE = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)\b/;

/**
 * What speaks against a whole file being what it says it is, and nothing else besides; null if nothing does. It never
 * throws, whatever the bytes are.
 */
export async function inspect(kind: Kind, bytes: Buffer): Promise<string | null> {
  switch (kind) {
    case 'pdf':
      return inspectPdf(bytes);
    case 'png':
      return inspectPng(bytes);
    case 'jpeg':
      return inspectJpeg(bytes);
    case 'ofd':
    case 'docx':
    case 'xlsx':
      return inspectZip(kind, bytes);
  }
}

function inspectPdf(bytes: Buffer): string | null {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8))) return 'no version of PDF';
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 1024));
  if (!/%%EOF\s*$/.test(end)) return 'it does not end as a PDF does';
  if (bytes.includes(ZIP_END)) return 'it is an archive too';
  return ACTIVE.test(decodedNames(bytes.toString('latin1'))) ? 'it holds code or files' : null;
}

/** PDF lets any character of a name be written as `#xx`. */
function decodedNames(text: string): string {
  return text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function inspectPng(bytes: Buffer): string | null {
  let at = 8;
  let isFirst = true;
  for (;;) {
    if (at + 12 > bytes.length) return 'it ends within a chunk';
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (isFirst && (name !== 'IHDR' || length !== 13)) return 'it does not begin with its header';
    if (isFirst && isTooLarge(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)))
      return 'its picture is too large';
    if (!/^[A-Za-z]{4}$/.test(name)) return 'a chunk has no name';
    at += 12 + length;
    isFirst = false;
    if (name === 'IEND') return at === bytes.length ? null : 'something follows its end';
  }
}

function inspectJpeg(bytes: Buffer): string | null {
  if (bytes.length < 4 || bytes.readUInt16BE(bytes.length - 2) !== 0xff_d9)
    return 'it does not end as a JPEG does';
  if (bytes.includes(ZIP_END)) return 'it is an archive too';
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'a segment does not begin with its marker';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return 'it ends within a segment';
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      if (length < 8) return 'its frame is too short';
      return isTooLarge(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
        ? 'its picture is too large'
        : null;
    }
    if (marker === 0xda || marker === 0xd9) break;
    at += 2 + length;
  }
  return 'it has no picture';
}

function isTooLarge(width: number, height: number): boolean {
  return width === 0 || height === 0 || width * height > MOST_PIXELS;
}
