import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { nodeHash, type Hash } from './merkle.ts';

/** How far the sealed journal of an award goes: the number of its newest row, and that row's hash in hexadecimal. */
export interface Head {
  readonly application: string;
  readonly rows: number;
  readonly hash: string;
}

/** A place of the tree of heads: a path of `0` and `1`, with the award that stands there, or a fork. */
export interface HeadNode {
  readonly path: string;
  readonly hash: Hash;
  readonly application: string | null;
  readonly rows: number | null;
}

/** Shows that a head is the one of its award in the tree: what stands beside the way from the root, the nearest to it first; base64. */
export interface HeadProof extends Head {
  readonly siblings: readonly string[];
}

/** What stands where nothing does. */
export const NO_HEADS: Hash = new Uint8Array(32);

/** The way to an award from the root: the bits of the SHA-256 of its id. */
export function wayTo(application: string): string {
  const bytes = createHash('sha256').update(application).digest();
  return [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
}

/** The paths beside a path, the nearest to the root first. */
export function besideWay(path: string): readonly string[] {
  return Array.from({ length: path.length }, (_, depth) => {
    const bit = path[depth] === '0' ? '1' : '0';
    return `${path.slice(0, depth)}${bit}`;
  });
}

/** The hash of a head over its canonical bytes (RFC 8785); none of a fork is the same. */
export function hashOfHead({ application, rows, hash }: Head): Hash {
  return createHash('sha256')
    .update(Uint8Array.of(0))
    .update(canonicalize({ application, hash, rows }) ?? '')
    .digest();
}

/** An award on its way down. */
interface Arrival {
  readonly way: string;
  readonly node: Omit<HeadNode, 'path'>;
}

/**
 * Puts heads into the tree. Returns every place that is another one now, the root among them. Pure.
 * @param known the places on the ways to these awards, and those beside the ways
 */
export function withHeads(
  heads: readonly Head[],
  known: ReadonlyMap<string, HeadNode>,
): ReadonlyMap<string, HeadNode> {
  const changed = new Map<string, HeadNode>();
  const put = (path: string, arriving: readonly Arrival[]): Hash => {
    const here = known.get(path);
    const isFork = here !== undefined && here.application === null;
    const stays =
      here === undefined || isFork || arriving.some(({ node }) => node.application === here.application)
        ? []
        : [{ way: wayTo(here.application ?? ''), node: here }];
    const all = [...stays, ...arriving];
    const [only] = all;
    if (!isFork && all.length === 1 && only !== undefined) {
      changed.set(path, { ...only.node, path });
      return only.node.hash;
    }
    const below = (bit: '0' | '1'): Hash => {
      const there = all.filter(({ way }) => way[path.length] === bit);
      if (there.length > 0) return put(`${path}${bit}`, there);
      return (isFork ? known.get(`${path}${bit}`)?.hash : undefined) ?? NO_HEADS;
    };
    const hash = nodeHash(below('0'), below('1'));
    changed.set(path, { path, hash, application: null, rows: null });
    return hash;
  };
  if (heads.length > 0)
    put(
      '',
      heads.map((head) => ({
        way: wayTo(head.application),
        node: { hash: hashOfHead(head), application: head.application, rows: head.rows },
      })),
    );
  return changed;
}

/** Whether the proof shows that its head is in the tree with this root, at the place of its award. Never throws. */
export function standsIn(proof: HeadProof, root: Hash): boolean {
  const way = wayTo(proof.application);
  const { siblings } = proof;
  if (siblings.length > way.length) return false;
  const climbed = siblings.reduceRight<Hash>((hash, sibling, depth) => {
    const other = Buffer.from(sibling, 'base64');
    return way[depth] === '0' ? nodeHash(hash, other) : nodeHash(other, hash);
  }, hashOfHead(proof));
  return Buffer.compare(climbed, root) === 0;
}
