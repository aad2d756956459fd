import type { Queryable } from '../../db/connect.ts';
import { findHeadNodes } from '../../db/log/find-head-nodes.ts';
import { besideWay, NO_HEADS, wayTo, type Head, type HeadNode, type HeadProof } from './heads.ts';
import type { Hash } from './merkle.ts';

/** Bits of a way that are read in one query. */
const STRIDE = 16;

/** The places on the ways to some awards, and those beside the ways. */
export async function placesOnWays(
  on: Queryable,
  applications: readonly string[],
): Promise<ReadonlyMap<string, HeadNode>> {
  const known = new Map<string, HeadNode>();
  let ways = applications.map(wayTo);
  for (let from = 0; ways.length > 0; from += STRIDE) {
    const paths = new Set(from === 0 ? [''] : []);
    for (const way of ways)
      for (let depth = from; depth < from + STRIDE; depth += 1) {
        const above = way.slice(0, depth);
        paths.add(`${above}0`);
        paths.add(`${above}1`);
      }
    for (const node of await findHeadNodes(on, [...paths])) known.set(node.path, node);
    ways = ways.filter((way) => known.get(way.slice(0, from + STRIDE))?.application === null);
  }
  return known;
}

/** The root of the tree of heads. */
export async function rootOfHeads(on: Queryable): Promise<Hash> {
  const [root] = await findHeadNodes(on, ['']);
  return root?.hash ?? NO_HEADS;
}

/** How far an award goes in a tree; null if it does not stand in it. */
export function headIn(known: ReadonlyMap<string, HeadNode>, application: string): HeadNode | null {
  const way = wayTo(application);
  for (let depth = 0; depth <= way.length; depth += 1) {
    const node = known.get(way.slice(0, depth));
    if (node === undefined) return null;
    if (node.application !== null) return node.application === application ? node : null;
  }
  return null;
}

/** Shows that a head is in the tree on record. Null if another one is, or none. */
export async function proveHead(on: Queryable, head: Head): Promise<HeadProof | null> {
  const known = await placesOnWays(on, [head.application]);
  const node = headIn(known, head.application);
  if (node?.rows !== head.rows) return null;
  const siblings = besideWay(node.path).map((path) =>
    Buffer.from(known.get(path)?.hash ?? NO_HEADS).toString('base64'),
  );
  return { ...head, siblings };
}
