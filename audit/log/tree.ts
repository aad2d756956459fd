import type { Queryable } from '../../db/connect.ts';
import { findNodes } from '../../db/log/find-nodes.ts';
import { AuditProblem } from '../audit-problem.ts';
import { keyOf, type Hash, type Nodes, type Place } from './merkle.ts';

const NONE: Hash = new Uint8Array(32);

/**
 * Computes something over the recorded tree: what it asks for is read in one query.
 * @throws AuditProblem if a subtree is not on record
 */
export async function overTree<Result>(at: Queryable, compute: (nodes: Nodes) => Result): Promise<Result> {
  const asked = new Map<string, Place>();
  compute((place) => {
    asked.set(keyOf(place), place);
    return NONE;
  });
  const found = new Map((await findNodes(at, [...asked.values()])).map((node) => [keyOf(node), node.hash]));
  return compute((place) => {
    const hash = found.get(keyOf(place));
    if (hash === undefined)
      throw new AuditProblem(`The sealed log has lost its subtree ${keyOf(place)}: it was tampered with.`);
    return hash;
  });
}
