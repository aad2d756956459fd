import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical } from '../../db/canonical.ts';

it('the canonical bytes are those of the library, for any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(canonical(value)).toBe(canonicalize(value));
    }),
    { numRuns: 500 },
  );
});

it.each([
  [{ b: undefined, a: 1 }, '{"a":1}'],
  [
    { é: 1, e: 2, E: 3, '\u20ac': 4, '\r': 5, '1': 6, '10': 7, '2': 8 },
    '{"\\r":5,"1":6,"10":7,"2":8,"E":3,"e":2,"é":1,"€":4}',
  ],
  ['half \ud83d of a pair, "quoted"', '"half \\ud83d of a pair, \\"quoted\\""'],
  [[-0, 1e21, 1e-7, true, null], '[0,1e+21,1e-7,true,null]'],
])('%j is %s', (value, bytes) => {
  expect(canonical(value)).toBe(bytes);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no number of JSON', (value) => {
  expect(() => canonical({ value })).toThrow('is no number of JSON');
});
