import type { DocumentProblem } from '../../contract/document-problems.ts';
import { isArchiveToo } from './is-archive-too.ts';

/** Of an image, so that nobody's viewer has to unpack more. */
const MOST_PIXELS = 100_000_000;

/** As `inspect`. */
export function inspectPng(bytes: Buffer): DocumentProblem | null {
  let at = 8;
  let isFirst = true;
  for (;;) {
    if (at + 12 > bytes.length) return 'damaged';
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (isFirst && (name !== 'IHDR' || length !== 13)) return 'damaged';
    if (isFirst && isTooLarge(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)))
      return 'tooLargePicture';
    if (!/^[A-Za-z]{4}$/.test(name)) return 'damaged';
    at += 12 + length;
    isFirst = false;
    if (name === 'IEND') return at === bytes.length ? null : 'trailing';
  }
}

/** As `inspect`. What phones write behind the end of a picture is not looked at: it is cut off, by `endOfJpeg`. */
export function inspectJpeg(bytes: Buffer): DocumentProblem | null {
  const read = readJpeg(bytes);
  if ('wrong' in read) return read.wrong;
  return isArchiveToo(bytes.subarray(0, read.end)) ? 'archiveToo' : null;
}

/** Where a JPEG ends: behind the marker that its own segments lead to. All of it if it is broken. */
export function endOfJpeg(bytes: Buffer): number {
  const read = readJpeg(bytes);
  return 'end' in read ? read.end : bytes.length;
}

type Read = { readonly wrong: DocumentProblem } | { readonly end: number };

function readJpeg(bytes: Buffer): Read {
  let hasFrame = false;
  let hasScan = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return { wrong: 'damaged' };
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return hasFrame && hasScan ? { end: at + 2 } : { wrong: 'damaged' };
    if (at + 4 > bytes.length) break;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return { wrong: 'damaged' };
    if (isFrame(marker)) {
      if (length < 8) return { wrong: 'damaged' };
      if (isTooLarge(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)))
        return { wrong: 'tooLargePicture' };
      hasFrame = true;
    }
    at += 2 + length;
    if (marker === 0xda) {
      hasScan = true;
      at = endOfScan(bytes, at);
    }
  }
  return { wrong: 'damaged' };
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The next marker behind the points of a scan: within them `ff 00` is a point, and `ff d0` to `ff d7` go on. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function isTooLarge(width: number, height: number): boolean {
  return width === 0 || height === 0 || width * height > MOST_PIXELS;
}
