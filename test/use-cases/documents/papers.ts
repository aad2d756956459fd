import { strToU8, zipSync, type ZipOptions } from 'fflate';

/** A file and the name under which it comes. */
export interface Paper {
  readonly what: string;
  readonly name: string;
  readonly make: () => Buffer;
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An archive whose parts are written as a maker writes them; an attribute is that of each part. */
export function packed(parts: Parts, options: ZipOptions): Buffer {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    [typeof part === 'string' ? strToU8(part) : part, options] as [Uint8Array, ZipOptions],
  ]);
  return Buffer.from(zipSync(Object.fromEntries(files) as Record<string, [Uint8Array, ZipOptions]>));
}

const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const END = Buffer.from('PK\x05\x06', 'latin1');

/** The same archive with its directory the other way round. */
export function reordered(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(END);
  const places: number[] = [];
  for (let at = bytes.indexOf(ENTRY); at >= 0 && at < end; at = bytes.indexOf(ENTRY, at + 1)) places.push(at);
  const entries = places.map((at, index) => bytes.subarray(at, places[index + 1] ?? end));
  return Buffer.concat([bytes.subarray(0, places[0]), ...entries.reverse(), bytes.subarray(end)]);
}
