import { createHash } from 'node:crypto';

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

/** A complete subtree: of 2^level leaves, the `index`th from the left. */
export interface Place {
  readonly level: number;
  readonly index: number;
}

/** The hash of a complete subtree. */
export type Nodes = (place: Place) => Hash;

const sha256 = (...parts: readonly Uint8Array[]): Hash => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962, section 2.1: a leaf and a node can never be taken for each other. */
export const leafHash = (bytes: Uint8Array): Hash => sha256(LEAF, bytes);
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);
const EMPTY = sha256();

/** The root over `size` leaves. */
export function rootOf(size: number, nodes: Nodes): Hash {
  return size === 0 ? EMPTY : subtree(0, size, nodes);
}

/** The path that shows that leaf `index` is in the tree of `size` leaves (RFC 6962, section 2.1.1). */
export function inclusionPath(index: number, size: number, nodes: Nodes): readonly Hash[] {
  return pathTo(index, 0, size, nodes);
}

/** What shows that the tree of `size` leaves continues that of `from` leaves (RFC 6962, section 2.1.2). */
export function consistencyPath(from: number, size: number, nodes: Nodes): readonly Hash[] {
  return from === 0 || from === size ? [] : subproof(from, 0, size, true, nodes);
}

/** The complete subtrees that new leaves complete, the leaves among them, when they follow `size` others. Parents after children. */
export function growth(size: number, leaves: readonly Hash[], nodes: Nodes): ReadonlyMap<string, Hash> {
  const grown = new Map<string, Hash>();
  const at = (place: Place): Hash => grown.get(keyOf(place)) ?? nodes(place);
  leaves.forEach((leaf, offset) => {
    let place: Place = { level: 0, index: size + offset };
    let hash = leaf;
    grown.set(keyOf(place), hash);
    while (place.index % 2 === 1) {
      hash = nodeHash(at({ level: place.level, index: place.index - 1 }), hash);
      place = { level: place.level + 1, index: (place.index - 1) / 2 };
      grown.set(keyOf(place), hash);
    }
  });
  return grown;
}

export const keyOf = ({ level, index }: Place): string => `${level}/${index}`;

/** The place that `keyOf` names. */
export function placeOf(key: string): Place {
  const [level = 0, index = 0] = key.split('/').map(Number);
  return { level, index };
}

/** The complete subtrees of which a tree of `size` leaves consists, the largest first. */
export function peaks(size: number): readonly Place[] {
  return placesOf(0, size);
}

/** Whether the path shows that the leaf is in the tree. Never throws. */
export function includes(
  { leaf, index }: { readonly leaf: Hash; readonly index: number },
  { size, root }: { readonly size: number; readonly root: Hash },
  path: readonly Hash[],
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  const rest = [...path];
  const climb = (from: number, to: number): Hash | null => {
    if (to - from === 1) return leaf;
    const middle = from + split(to - from);
    const isLeft = index < middle;
    const inner = isLeft ? climb(from, middle) : climb(middle, to);
    const outer = rest.shift();
    if (inner === null || outer === undefined) return null;
    return isLeft ? nodeHash(inner, outer) : nodeHash(outer, inner);
  };
  const climbed = climb(0, size);
  return climbed !== null && rest.length === 0 && isSame(climbed, root);
}

/** Whether the path shows that the later tree continues the earlier one. Never throws. */
export function continues(
  earlier: { readonly size: number; readonly root: Hash },
  later: { readonly size: number; readonly root: Hash },
  path: readonly Hash[],
): boolean {
  if (earlier.size > later.size || earlier.size < 0) return false;
  if (earlier.size === 0) return path.length === 0 && isSame(earlier.root, EMPTY);
  if (earlier.size === later.size) return path.length === 0 && isSame(earlier.root, later.root);
  const rest = [...path];
  /** The roots over what both trees have below here: as the earlier and as the later one has it. */
  const climb = (from: number, to: number, isWhole: boolean): readonly [Hash, Hash] | null => {
    if (earlier.size === to) {
      const hash = isWhole ? earlier.root : rest.shift();
      return hash === undefined ? null : [hash, hash];
    }
    const middle = from + split(to - from);
    if (earlier.size <= middle) {
      const inner = climb(from, middle, isWhole);
      const outer = rest.shift();
      return inner === null || outer === undefined ? null : [inner[0], nodeHash(inner[1], outer)];
    }
    const inner = climb(middle, to, false);
    const outer = rest.shift();
    if (inner === null || outer === undefined) return null;
    return [nodeHash(outer, inner[0]), nodeHash(outer, inner[1])];
  };
  const climbed = climb(0, later.size, true);
  if (climbed === null || rest.length > 0) return false;
  return isSame(climbed[0], earlier.root) && isSame(climbed[1], later.root);
}

const isSame = (a: Hash, b: Hash): boolean => Buffer.compare(a, b) === 0;

/** The largest power of two below `size`. */
function split(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

function subtree(from: number, to: number, nodes: Nodes): Hash {
  return placesOf(from, to)
    .map(nodes)
    .reduceRight((right, left) => nodeHash(left, right));
}

/** `from` is a multiple of the largest power of two in `to - from`. */
function placesOf(from: number, to: number): readonly Place[] {
  const places: Place[] = [];
  for (let at = from, rest = to - from; rest > 0;) {
    const level = Math.floor(Math.log2(rest));
    places.push({ level, index: at / 2 ** level });
    at += 2 ** level;
    rest -= 2 ** level;
  }
  return places;
}

function pathTo(index: number, from: number, to: number, nodes: Nodes): readonly Hash[] {
  if (to - from === 1) return [];
  const middle = from + split(to - from);
  return index < middle
    ? [...pathTo(index, from, middle, nodes), subtree(middle, to, nodes)]
    : [...pathTo(index, middle, to, nodes), subtree(from, middle, nodes)];
}

function subproof(size: number, from: number, to: number, isWhole: boolean, nodes: Nodes): readonly Hash[] {
  if (size === to) return isWhole ? [] : [subtree(from, to, nodes)];
  const middle = from + split(to - from);
  return size <= middle
    ? [...subproof(size, from, middle, isWhole, nodes), subtree(middle, to, nodes)]
    : [...subproof(size, middle, to, false, nodes), subtree(from, middle, nodes)];
}
