import { describe, expect, it } from 'vitest';
import {
  besideWay,
  NO_HEADS,
  hashOfHead,
  standsIn,
  wayTo,
  withHeads,
  type Head,
  type HeadNode,
} from '../../../audit/log/heads.ts';
import { headIn } from '../../../audit/log/heads-on-record.ts';
import { nodeHash, type Hash } from '../../../audit/log/merkle.ts';

const head = (number: number, rows = 1): Head => ({
  application: `A${String(number)}`,
  rows,
  hash: String(rows).padStart(64, '0'),
});

/** The root over all heads at once, written apart from the tree that grows. */
function rootOf(heads: readonly Head[], depth = 0): Hash {
  const [only] = heads;
  if (only === undefined) return NO_HEADS;
  if (heads.length === 1) return hashOfHead(only);
  const below = (bit: string): Hash =>
    rootOf(
      heads.filter(({ application }) => wayTo(application)[depth] === bit),
      depth + 1,
    );
  return nodeHash(below('0'), below('1'));
}

function grown(batches: readonly (readonly Head[])[]): ReadonlyMap<string, HeadNode> {
  const tree = new Map<string, HeadNode>();
  for (const batch of batches) for (const [path, node] of withHeads(batch, tree)) tree.set(path, node);
  return tree;
}

describe('the tree of heads', () => {
  const first = Array.from({ length: 60 }, (_, number) => head(number));
  const second = Array.from({ length: 40 }, (_, number) => head(number * 3, 2));
  const all = [...new Map([...first, ...second].map((each) => [each.application, each])).values()];

  it('has the same root in whatever batches it grew', () => {
    const root = Buffer.from(rootOf(all));
    const ways = [
      [first, second],
      [all],
      [first.slice(0, 7), first.slice(7), second],
      all.map((each) => [each]),
    ];
    for (const batches of ways) expect(Buffer.from(grown(batches).get('')?.hash ?? [])).toEqual(root);
  });

  it('proves how far each award goes, and nothing else', () => {
    const tree = grown([first, second]);
    const root = tree.get('')?.hash ?? NO_HEADS;
    for (const each of all) {
      const { path = '', rows } = headIn(tree, each.application) ?? {};
      expect(rows).toBe(each.rows);
      const siblings = besideWay(path).map((beside) =>
        Buffer.from(tree.get(beside)?.hash ?? NO_HEADS).toString('base64'),
      );
      expect(standsIn({ ...each, siblings }, root)).toBe(true);
      expect(standsIn({ ...each, siblings, rows: each.rows + 1 }, root)).toBe(false);
      expect(standsIn({ ...each, siblings: siblings.slice(1) }, root)).toBe(false);
      expect(standsIn({ ...each, siblings, application: 'another' }, root)).toBe(false);
    }
    expect(headIn(tree, 'another')).toBeNull();
  });

  it('of one award is its head', () => {
    expect(grown([[head(1)]]).get('')).toMatchObject({ application: 'A1', rows: 1 });
  });
});
