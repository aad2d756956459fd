import { runInNewContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import { whereDifferent } from '../../audit/finding.ts';

afterEach(() => Reflect.deleteProperty(Array.prototype, 'random'));

const JOURNAL = { deadlines: [{ name: 'correction.due' }], sends: [] };
/** What workflow code hands over was made with arrays of its own. */
const replayed: unknown = runInNewContext(`(${JSON.stringify(JOURNAL)})`);

it('a value is the same where it was made beside what a library added to every array of the process', () => {
  Object.assign(Array.prototype, { random: () => 4 });
  expect(whereDifferent(replayed, JOURNAL)).toBeNull();
  expect(whereDifferent(JOURNAL, replayed)).toBeNull();
});

it.each([
  ['an element of it', { ...JOURNAL, deadlines: [{ name: 'watch.elapsed' }] }, 'deadlines.0.name'],
  ['one element more', { ...JOURNAL, sends: ['enterprise.ended'] }, 'sends.0'],
  ['no list at all', { ...JOURNAL, sends: {} }, 'sends'],
  ['a member more', { ...JOURNAL, events: [] }, 'events'],
])('it differs by %s, and the place is named', (_what, other, place) => {
  expect(whereDifferent(replayed, other)).toBe(place);
  expect(whereDifferent(other, replayed)).toBe(place);
});

it('what JSON leaves out is not there', () => {
  expect(whereDifferent({ ...JOURNAL, unit: undefined }, replayed)).toBeNull();
});
