import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { DEADLINES } from '../../contract/deadlines.ts';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCases } from '../../policy/engine/cases/run-case.ts';
import type { Dated } from '../../policy/engine/dated.ts';
import { demandAmount } from '../../policy/engine/demand.ts';
import { inFen } from '../../policy/engine/items/entitled.ts';
import type { PolicyValue } from '../../policy/engine/numbers.ts';
import { tiles } from '../../policy/engine/targets/tiles.ts';
import { termOf } from '../../policy/engine/term.ts';
import { watchMonthsOn } from '../../policy/engine/watch.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { PACK } from './given.ts';

const numbers = Object.values(PACK.numbers);

const cases = new URL('cases/', import.meta.url);
const files = readdirSync(cases).map((name) => {
  const read = readCaseFile(PACK_OF, JSON.parse(readFileSync(new URL(name, cases), 'utf8')));
  if (!read.ok) throw new Error(name);
  return read.value;
});

/** All that was decided before 2030: verdicts with their numbers and watches, a demand, and the board of targets. */
function decided(): string {
  const watch = { from: '2019-03-15', until: '2024-03-15T16:00:00.000Z' };
  return JSON.stringify([
    files.map((file) => runCases(file)),
    demandAmount(PACK, { paidFen: 10_000_000, watch, movedOn: '2020-12-15', method: 'proRata' }),
    watchMonthsOn(PACK, '2019-03-15'),
    inFen(PACK, 'group.threshold', '2026-11-28'),
    DEADLINES.flatMap((name) =>
      name === 'watch.elapsed' ? [] : [termOf(PACK, name, '2026-11-28T04:00:00.000Z')],
    ),
    tiles(PACK, [], [], '2020-06-30'),
  ]);
}

const before = decided();
const added: (() => void)[] = [];
afterEach(() => {
  for (const remove of added.splice(0)) remove();
});

/** Adds a later value in memory, until the test ends. */
function add({ values }: PolicyValue, value: Dated<number | string>): void {
  const list = values as unknown as Dated<number | string>[];
  list.push(value);
  added.push(() => list.pop());
}

it.each(numbers.map((number) => [number.name, number] as const))(
  'a later value of %s, and its end, moves nothing that was decided before',
  (_, number) => {
    add(number, { from: '2030-01-01', value: number.unit === 'day' ? '2029-01-01' : 7 });
    expect(decided()).toBe(before);
    add(number, { from: '2031-01-01', value: null });
    expect(decided()).toBe(before);
  },
);

it.each(['watch.length', 'approval.due', 'group.threshold', 'award.cityTitle'])(
  'and a value of %s from an earlier day would have moved it',
  (name) => {
    const [number] = numbers.filter((each) => each.name === name);
    if (number === undefined) throw new Error(name);
    add(number, { from: '2018-06-01', value: 7 });
    expect(decided()).not.toBe(before);
  },
);
