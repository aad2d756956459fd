import proto from '@temporalio/proto';
import protobuf from 'protobufjs';

const PAYLOAD = '.temporal.api.common.v1.Payload';
/** Length-delimited: messages, strings, bytes. */
const DELIMITED = 2;

/** Where in a message payloads can stand: the fields that are one, or that lead to one. */
interface Shape {
  readonly isPayload: boolean;
  readonly inner: ReadonlyMap<number, Shape>;
}

/**
 * Returns a history with each payload in the place of the one that it was sealed as, and every other byte as the server sent it: what
 * this release does not know of stays.
 * @param bytes a `temporal.api.history.v1.History`
 * @param opened the bytes of the payload that stood in the place of a sealed one; the same bytes where it was not sealed
 */
export async function clearHistory(
  bytes: Uint8Array,
  opened: (payload: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  return clear(bytes, historyShape(), opened);
}

async function clear(
  bytes: Uint8Array,
  shape: Shape,
  opened: (payload: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (shape.isPayload) return opened(bytes);
  const reader = protobuf.Reader.create(bytes);
  const parts: Uint8Array[] = [];
  let isChanged = false;
  while (reader.pos < reader.len) {
    const from = reader.pos;
    const tag = reader.uint32();
    const inner = tag % 8 === DELIMITED ? shape.inner.get(Math.floor(tag / 8)) : undefined;
    if (inner === undefined) reader.skipType(tag % 8);
    const before = inner === undefined ? null : reader.bytes();
    const after = inner === undefined || before === null ? null : await clear(before, inner, opened);
    isChanged ||= after !== before;
    parts.push(
      after === null || after === before
        ? bytes.subarray(from, reader.pos)
        : protobuf.Writer.create().uint32(tag).bytes(after).finish(),
    );
  }
  return isChanged ? Buffer.concat(parts) : bytes;
}

let known: Shape | null = null;

/** Computed once: the description of the engine's messages is large, and a process that audits nothing does not ask. */
function historyShape(): Shape {
  return (known ??= shapesFrom(proto.temporal.api.history.v1.History as unknown as protobuf.Type));
}

function shapesFrom(root: protobuf.Type): Shape {
  const shapes = new Map<protobuf.Type, Shape>();
  const shapeOf = (type: protobuf.Type): Shape => {
    const before = shapes.get(type);
    if (before !== undefined) return before;
    const inner = new Map<number, Shape>();
    const shape = { isPayload: type.fullName === PAYLOAD, inner };
    shapes.set(type, shape);
    if (shape.isPayload) return shape;
    for (const field of type.fieldsArray) {
      const { resolvedType } = field.resolve();
      if (!(resolvedType instanceof protobuf.Type)) continue;
      const value = shapeOf(resolvedType);
      // An entry of a map is a message whose second field is the value.
      inner.set(field.id, field.map ? { isPayload: false, inner: new Map([[2, value]]) } : value);
    }
    return shape;
  };
  return shapeOf(root);
}
