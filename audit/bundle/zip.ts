import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { AuditProblem } from '../audit-problem.ts';

/** A file of a zip as it is and as it is packed. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** Version 2.0, names in UTF-8, stored or deflated, 1980-01-01 00:00. */
const FORM = {
  stored: Buffer.from('14000008000000002100', 'hex'),
  deflated: Buffer.from('14000008080000002100', 'hex'),
};
/** Is not packed: the digests of how all others are packed stand in it. */
const STORED = 'manifest.json';
/** What all files of a bundle may come to, unpacked. */
const LIMIT = 32 * 1024 * 1024;

/**
 * A zip of which every byte follows from the files: no time, no extra fields, no comment. So nothing can be hidden in it,
 * and whatever was changed shows.
 */
export function writeZip(entries: readonly Entry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes, packed } of entries) {
    const name = Buffer.from(path);
    const form = path === STORED ? FORM.stored : FORM.deflated;
    const sizes = [number(crc32(bytes), 4), number(packed.length, 4), number(bytes.length, 4)];
    const fields = Buffer.concat([form, ...sizes, number(name.length, 2), number(0, 2)]);
    locals.push(number(LOCAL, 4), fields, name, packed);
    centrals.push(number(CENTRAL, 4), number(20, 2), fields, Buffer.alloc(10), number(offset, 4), name);
    offset += LOCAL_SIZE + name.length + packed.length;
  }
  const central = Buffer.concat(centrals);
  const count = number(entries.length, 2);
  const end = [count, count, number(central.length, 4), number(offset, 4), number(0, 2)];
  return Buffer.concat([...locals, central, number(END, 4), Buffer.alloc(4), ...end]);
}

/** A file ready to be written. */
export function packed(path: string, bytes: Uint8Array): Entry {
  return { path, bytes, packed: path === STORED ? bytes : deflateRawSync(bytes, { level: 9 }) };
}

/**
 * The files of a zip that `writeZip` made.
 * @throws AuditProblem in one sentence if it is none, is cut off, was changed, or unpacks to more than a bundle can hold
 */
export function readZip(zip: Uint8Array): readonly Entry[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  if (bytes.length < END_SIZE || (bytes.readUInt32LE(0) !== LOCAL && bytes.readUInt32LE(0) !== END))
    throw new AuditProblem('This is no zip file.');
  const end = bytes.length - END_SIZE;
  if (bytes.readUInt32LE(end) !== END)
    throw new AuditProblem('The zip file is cut off, or something was added at its end.');
  const entries: Entry[] = [];
  let central = bytes.readUInt32LE(end + 16);
  let offset = 0;
  let total = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (central + CENTRAL_SIZE > end || bytes.readUInt32LE(central) !== CENTRAL) throw notOurs();
    const nameLength = bytes.readUInt16LE(central + 28);
    const packedSize = bytes.readUInt32LE(central + 20);
    const size = bytes.readUInt32LE(central + 24);
    const path = bytes.subarray(central + CENTRAL_SIZE, central + CENTRAL_SIZE + nameLength).toString();
    const start = offset + LOCAL_SIZE + nameLength;
    total += size;
    if (total > LIMIT)
      throw new AuditProblem(`The zip file unpacks to more than ${String(LIMIT >> 20)} MB: it is no bundle.`);
    const content = bytes.subarray(start, start + packedSize);
    const file = path === STORED ? content : unpacked(content, size);
    entries.push({ path, bytes: file, packed: content });
    central += CENTRAL_SIZE + nameLength;
    offset = start + packedSize;
  }
  // Whatever the headers say beside, and every byte that no header counts, must be as it is written here.
  if (!bytes.equals(writeZip(entries))) throw notOurs();
  return entries;
}

const notOurs = (): AuditProblem =>
  new AuditProblem('This zip file is no proof bundle, or its container was changed.');

function unpacked(content: Uint8Array, size: number): Uint8Array {
  try {
    const bytes = inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
    if (bytes.length === size) return bytes;
  } catch (cause) {
    throw new AuditProblem('A file in the zip cannot be unpacked: it is cut off or was changed.', { cause });
  }
  throw notOurs();
}

function number(value: number, size: 2 | 4): Uint8Array {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}
