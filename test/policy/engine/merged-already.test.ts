import { expect, it } from 'vitest';
import { mergedAlready, mergedHeirs, type Succession } from '../../../policy/engine/merged-already.ts';

const KINDS = { m: 'merger', d: 'division', a: 'assignment' } as const;

/** `m A>B 10`: A is merged into B on the tenth. */
const succession = (text: string): Succession => {
  const [kind = '', firms = '', day = ''] = text.split(' ');
  const [from = '', to = ''] = firms.split('>');
  return { kind: KINDS[kind as keyof typeof KINDS], from, to, on: `2026-11-${day}` };
};

it.each<[string, string[], string[], number[]]>([
  ['a firm merged into two', ['m A>B 10'], ['m A>C 11'], [0]],
  ['a firm merged into two on one day', ['m A>B 10'], ['m A>C 10'], [0]],
  ['the same merger again', ['m A>B 10'], ['m A>B 10'], [0]],
  ['two mergers of a firm in one file', [], ['m A>B 10', 'm A>C 11'], [1]],
  ['a division after the merger', ['m A>B 10'], ['d A>C 11'], [0]],
  ['an assignment after the merger', ['m A>B 10'], ['a A>C 11'], [0]],
  ['a merger before what the firm passed on, entered later', ['a A>C 11'], ['m A>B 10'], [0]],
  ['a division on the day of the merger', ['m A>B 10'], ['d A>C 10'], []],
  ['a merger on the day of a division, entered later', ['d A>C 10'], ['m A>B 10'], []],
  ['an assignment before the merger, entered later', ['m A>B 10'], ['a A>C 09'], []],
  ['a merger after what the firm passed on', ['a A>C 09', 'd A>D 09'], ['m A>B 10'], []],
  ['what the firm that took over passes on', ['m A>B 10'], ['m B>C 11'], []],
  ['two firms merged into one', ['m A>C 10'], ['m B>C 10'], []],
  ['two divisions and two assignments', ['d A>B 10', 'a A>B 10'], ['d A>C 11', 'a A>C 11'], []],
])('%s', (_, known, added, found) => {
  expect(mergedAlready(known.map(succession), added.map(succession))).toEqual(found);
});

it.each<[string, string[], string[], [number, string][]]>([
  ['a merger into a firm that was merged the day before', ['m X>Y 10'], ['m A>X 11'], [[0, 'to']]],
  ['a division into it', ['m X>Y 10'], ['d A>X 11'], [[0, 'to']]],
  ['an assignment to it', ['m X>Y 10'], ['a A>X 11'], [[0, 'to']]],
  ['its merger from before it inherited, entered later', ['d A>X 11'], ['m X>Y 10'], [[0, 'from']]],
  ['both in one file', [], ['m X>Y 10', 'a A>Y 11', 'a A>X 11'], [[2, 'to']]],
  ['a merger on the day of its own', ['m X>Y 10'], ['m A>X 10'], []],
  ['what it inherited the day before, entered later', ['m X>Y 10'], ['a A>X 09'], []],
  ['its merger after it inherited', ['a A>X 09'], ['m X>Y 10'], []],
  ['what the firm that took it over inherits', ['m X>Y 10'], ['m A>Y 11'], []],
  ['an heir that was divided', ['d X>Y 10'], ['m A>X 11'], []],
])('a firm inherits nothing after its own merger: %s', (_, known, added, found) => {
  const heirs = mergedHeirs(known.map(succession), added.map(succession));
  expect(heirs.map(({ place, member }) => [place, member])).toEqual(found);
});
