import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { DEADLINES } from '../../contract/deadlines.ts';
import { readCaseFile, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCases } from '../../policy/engine/cases/run-case.ts';
import type { Dated } from '../../policy/engine/dated.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { demandAmount } from '../../policy/engine/demand.ts';
import { inFen } from '../../policy/engine/items/entitled.ts';
import type { PolicyValue } from '../../policy/engine/numbers.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { tiles } from '../../policy/engine/targets/tiles.ts';
import { termOf } from '../../policy/engine/term.ts';
import { watchMonthsOn } from '../../policy/engine/watch.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';
import { PACK } from './given.ts';

/** A pack with its cases, and days on which its numbers hold. */
interface Walked {
  readonly pack: Pack;
  readonly files: readonly CaseFile[];
  readonly on: IsoDate;
  readonly beforeHorizon: IsoDate;
  /** Numbers that decide something here, so that another value from `earlier` on is seen. */
  readonly deciding: readonly string[];
  readonly earlier: IsoDate;
}

function load(packs: ReadonlyMap<string, Pack | null>, url: URL): CaseFile {
  const read = readCaseFile(packs, JSON.parse(readFileSync(url, 'utf8')));
  if (!read.ok) throw new Error(`${url.pathname}: ${read.problem.code} at ${read.problem.at}`);
  return read.value;
}

const YUNHAI = packFrom(YUNHAI_2021);
const cases = new URL('cases/', import.meta.url);
const WALKED: readonly Walked[] = [
  {
    pack: PACK,
    files: readdirSync(cases).map((name) => load(PACK_OF, new URL(name, cases))),
    on: '2026-11-28',
    beforeHorizon: '2020-06-30',
    deciding: ['watch.length', 'approval.due', 'group.threshold', 'award.cityTitle'],
    earlier: '2018-06-01',
  },
  {
    pack: YUNHAI,
    files: [
      load(
        new Map([[YUNHAI.version, YUNHAI]]),
        new URL('../packs/yunhai-quality-2021/cases.json', import.meta.url),
      ),
    ],
    on: '2026-11-28',
    beforeHorizon: '2025-06-30',
    deciding: [
      ...['watch.length', 'approval.due', 'group.threshold', 'targets.quality', 'cap.perEnterpriseAndYear'],
      ...['certification.percent', 'certification.most', 'marks.each', 'marks.most', 'abroad.percent'],
      ...['standard.second', 'product.city'],
    ],
    earlier: '2021-04-01',
  },
];

/** All that was decided before 2030: verdicts with their numbers and watches, a demand, and the board of targets. */
function decided({ pack, files, on, beforeHorizon }: Walked): string {
  const watch = { from: '2019-03-15', until: '2024-03-15T16:00:00.000Z' };
  return JSON.stringify([
    files.map((file) => runCases(file)),
    demandAmount(pack, { paidFen: 10_000_000, watch, movedOn: '2020-12-15', method: 'proRata' }),
    watchMonthsOn(pack, on),
    inFen(pack, 'group.threshold', on),
    DEADLINES.flatMap((name) =>
      name === 'watch.elapsed' ? [] : [termOf(pack, name, `${on}T04:00:00.000Z`)],
    ),
    tiles(pack, [], [], beforeHorizon),
  ]);
}

const before = new Map(WALKED.map((walked) => [walked, decided(walked)]));
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

describe.each(WALKED.map((walked) => [walked.pack.version, walked] as const))('%s', (_, walked) => {
  const { pack, deciding, earlier } = walked;

  it.each(Object.entries(pack.numbers))(
    'a later value of %s, and its end, moves nothing that was decided before',
    (_name, number) => {
      add(number, { from: '2030-01-01', value: number.unit === 'day' ? '2029-01-01' : 7 });
      expect(decided(walked)).toBe(before.get(walked));
      add(number, { from: '2031-01-01', value: null });
      expect(decided(walked)).toBe(before.get(walked));
    },
  );

  it.each(deciding)('and a value of %s from an earlier day would have moved it', (name) => {
    const number = pack.numbers[name];
    if (number === undefined) throw new Error(name);
    add(number, { from: earlier, value: 7 });
    expect(decided(walked)).not.toBe(before.get(walked));
  });
});
