import protobuf from 'protobufjs/minimal.js';

/** A field of a protobuf message as it stands in the bytes; fixed-width fields, of which nothing here needs one, are left out. */
export interface Field {
  readonly number: number;
  /** Of length-delimited fields: messages, strings, bytes. */
  readonly bytes: Uint8Array;
  /** Of varints. */
  readonly value: number;
}

const NOTHING = new Uint8Array();

/** The fields of a message in their order. @throws Error where the bytes are no message */
export function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const number = tag >>> 3;
    if (number === 0) throw new Error('there is a field without a number in it');
    switch (tag & 7) {
      case 0:
        fields.push({ number, bytes: NOTHING, value: Number(reader.int64()) });
        break;
      case 2:
        fields.push({ number, bytes: reader.bytes(), value: 0 });
        break;
      default:
        reader.skipType(tag & 7);
    }
  }
  return fields;
}

/** The bytes of the last field of a number; empty where there is none. */
export function bytesAt(fields: readonly Field[], number: number): Uint8Array {
  return fields.findLast((field) => field.number === number)?.bytes ?? NOTHING;
}

/** The varint of the last field of a number; 0 where there is none. */
export function valueAt(fields: readonly Field[], number: number): number {
  return fields.findLast((field) => field.number === number)?.value ?? 0;
}

export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
