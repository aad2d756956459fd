/** A field of a protobuf message as it stands in the bytes; fixed-width fields, of which nothing here needs one, are left out. */
export interface Field {
  readonly number: number;
  /** Of length-delimited fields: messages, strings, bytes. */
  readonly bytes: Uint8Array;
  /** Of varints. */
  readonly value: number;
}

export const NOTHING: Uint8Array = new Uint8Array();

/** The fields of a message in their order. @throws Error if the bytes are no message */
export function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  const at = { position: 0 };
  while (at.position < bytes.length) {
    const tag = varintAt(bytes, at);
    const number = Math.floor(tag / 8);
    if (number === 0) throw new Error('there is a field without a number in it');
    switch (tag % 8) {
      case 0:
        fields.push({ number, bytes: NOTHING, value: varintAt(bytes, at) });
        break;
      case 1:
        skip(bytes, at, 8);
        break;
      case 2: {
        const length = varintAt(bytes, at);
        const from = at.position;
        skip(bytes, at, length);
        fields.push({ number, bytes: bytes.subarray(from, at.position), value: 0 });
        break;
      }
      case 5:
        skip(bytes, at, 4);
        break;
      default:
        throw new Error('there is a field of no known form in it');
    }
  }
  return fields;
}

interface Place {
  position: number;
}

function varintAt(bytes: Uint8Array, at: Place): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at.position];
    if (byte === undefined || scale > 2 ** 63) throw new Error('it breaks off in the middle of a number');
    at.position += 1;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}

function skip(bytes: Uint8Array, at: Place, length: number): void {
  at.position += length;
  if (at.position > bytes.length) throw new Error('it breaks off in the middle of a field');
}

/** The bytes of the last field of a number; empty if there is none. */
export function bytesAt(fields: readonly Field[], number: number): Uint8Array {
  return lastOf(fields, number)?.bytes ?? NOTHING;
}

/** The varint of the last field of a number; 0 if there is none. */
export function valueAt(fields: readonly Field[], number: number): number {
  return lastOf(fields, number)?.value ?? 0;
}

function lastOf(fields: readonly Field[], number: number): Field | undefined {
  for (let index = fields.length - 1; index >= 0; index -= 1)
    if (fields[index]?.number === number) return fields[index];
  return undefined;
}

export const textOf = (bytes: Uint8Array): string =>
  (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString(
    'utf8',
  );
