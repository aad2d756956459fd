import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyPath,
  continues,
  growth,
  inclusionPath,
  includes,
  keyOf,
  leafHash,
  rootOf,
  type Hash,
  type Nodes,
} from '../../../audit/log/merkle.ts';

/** The leaves and roots that Certificate Transparency publishes for implementers of RFC 6962. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
/** Its published paths: leaf, size, path. */
const INCLUSIONS: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCIES: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
const bytes = (text: string): Hash => Buffer.from(text, 'hex');

function treeOf(leaves: readonly Hash[]): Nodes {
  const grown = growth(0, leaves, () => {
    throw new Error('nothing is before the first leaf');
  });
  return (place) => grown.get(keyOf(place)) ?? bytes('');
}
const published = treeOf(LEAVES.map((leaf) => leafHash(bytes(leaf))));

describe('the tree of RFC 6962', () => {
  it.each(ROOTS.map((root, size) => ({ size, root })))(
    'has the published root over $size leaves',
    (known) => {
      expect(hex(rootOf(known.size, published))).toBe(known.root);
    },
  );

  it.each(INCLUSIONS)('has the published path of leaf %i among %i', (index, size, path) => {
    expect(inclusionPath(index, size, published).map(hex)).toEqual(path);
    const leaf = leafHash(bytes(LEAVES[index] ?? ''));
    expect(includes({ leaf, index }, { size, root: bytes(ROOTS[size] ?? '') }, path.map(bytes))).toBe(true);
  });

  it.each(CONSISTENCIES)('has the published path from %i leaves to %i', (from, size, path) => {
    expect(consistencyPath(from, size, published).map(hex)).toEqual(path);
    const [earlier, later] = [from, size].map((each) => ({ size: each, root: bytes(ROOTS[each] ?? '') }));
    expect(earlier && later && continues(earlier, later, path.map(bytes))).toBe(true);
  });
});

describe('any tree', () => {
  const tree = fc
    .record({ size: fc.integer({ min: 1, max: 70 }), one: fc.nat(), two: fc.nat(), flip: fc.nat() })
    .map(({ size, one, two, flip }) => ({ size, index: one % size, from: two % (size + 1), flip }));
  const leavesOf = (size: number, salt = ''): Hash[] =>
    Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`${salt}${String(index)}`)));

  it('shows each leaf and each earlier tree, and nothing that was changed', () => {
    fc.assert(
      fc.property(tree, ({ size, index, from, flip }) => {
        const leaves = leavesOf(size);
        const nodes = treeOf(leaves);
        const head = { size, root: rootOf(size, nodes) };
        const earlier = { size: from, root: rootOf(from, nodes) };
        const path = inclusionPath(index, size, nodes);
        const [leaf = bytes('')] = [leaves[index]];
        expect(includes({ leaf, index }, head, path)).toBe(true);
        expect(continues(earlier, head, consistencyPath(from, size, nodes))).toBe(true);
        expect(includes({ leaf: leafHash(leaf), index }, head, path)).toBe(false);
        if (size > 1) {
          expect(includes({ leaf, index: (index + 1) % size }, head, path)).toBe(false);
          const bent = path.map((hash, at) => (at === flip % path.length ? leafHash(hash) : hash));
          expect(includes({ leaf, index }, head, bent)).toBe(false);
          expect(includes({ leaf, index }, head, path.slice(1))).toBe(false);
          expect(includes({ leaf, index }, head, [...path, leaf])).toBe(false);
        }
        if (from > 0) {
          const other = treeOf(leavesOf(from, 'other'));
          const fork = { size: from, root: rootOf(from, other) };
          expect(continues(fork, head, consistencyPath(from, size, nodes))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('grows in any steps to the same root', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), (steps) => {
        const known = new Map<string, Hash>();
        let size = 0;
        for (const step of steps) {
          const leaves = leavesOf(size + step).slice(size);
          const nodes: Nodes = (place) => known.get(keyOf(place)) ?? bytes('');
          for (const [place, hash] of growth(size, leaves, nodes)) known.set(place, hash);
          size += step;
        }
        const root = rootOf(size, (place) => known.get(keyOf(place)) ?? bytes(''));
        expect(hex(root)).toBe(hex(rootOf(size, treeOf(leavesOf(size)))));
      }),
    );
  });
});
