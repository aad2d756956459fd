import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { valueOn } from '../../policy/engine/dated.ts';
import type { PolicyValue } from '../../policy/engine/numbers.ts';
import { PACK } from './given.ts';

const HOME = new URL('../../policy/packs/gongshu-brand-2018/', import.meta.url);
const files = ['parameters', 'operating', 'targets'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, HOME)).map((file) => `${folder}/${file}`),
);
const modules = await Promise.all(
  files.map(async (file) => (await import(new URL(file, HOME).href)) as Record<string, unknown>),
);
const isValue = (value: unknown): value is PolicyValue =>
  typeof value === 'object' && value !== null && 'values' in value && 'unit' in value;
const inFiles = modules.map((module) => Object.values(module).filter(isValue));
const parameters = inFiles.flat().filter(({ clause }) => clause !== null);

/** Every number of the policy and the words of the text that give it. */
const NUMBERS: Readonly<Record<string, readonly [number | string | null, string]>> = {
  'award.markOrRegionalBrand': [300_000, '奖励30万元'],
  'award.provincialTitle': [100_000, '各奖励10万元'],
  'award.cityTitle': [50_000, '各奖励5万元'],
  'award.internationalStandard': [150_000, '每个标准15万元、10万元、8万元、5万元奖励'],
  'award.nationalStandard': [100_000, '每个标准15万元、10万元、8万元、5万元奖励'],
  'award.industryStandard': [80_000, '每个标准15万元、10万元、8万元、5万元奖励'],
  'award.localStandard': [50_000, '每个标准15万元、10万元、8万元、5万元奖励'],
  'award.pinzibiaoStandard': [200_000, '每个标准20万元'],
  'award.pinzibiaoCertification': [300_000, '给予企业 30万元奖励'],
  'award.madridRegistration': [10_000, '每件商标给予1万元资助'],
  'award.pledgeSubsidy': [null, '补助'],
  'recognition.first': ['2017-01-01', '2017年度'],
  'recognition.referenceYearEnds': ['2017-12-31', '2017年度'],
  'introduction.first': ['2017-01-01', '2017年度'],
  'watch.length': [60, '未满五年'],
  'targets.base': ['2017-12-31', '经过三年努力'],
  'targets.horizon': ['2020-12-31', '2020年'],
  'targets.validMarks': [20, '20%'],
  'targets.wellKnownMarks': [8, '8件'],
  'targets.tradeNames': [3, '3 个'],
  'targets.creditModels': [10, '10 家'],
  'targets.contractKeepers': [20, '20 家'],
  'targets.famousBrands': [20, '20个'],
  'targets.standards': [30, '30 个'],
  'targets.pinzibiaoStandards': [6, '6个'],
};

describe('each number of the policy', () => {
  it('stands in a file of its own', () => {
    for (const [index, values] of inFiles.entries())
      expect(values.length, files[index]).toBeLessThanOrEqual(1);
  });

  it('is in the table of the pack, which has no other', () => {
    expect(
      inFiles
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(PACK.numbers).sort());
  });

  it.each(parameters.map((parameter) => [parameter.name, parameter] as const))(
    '%s is what its words say',
    (name, { values, clause }) => {
      const [value, words] = NUMBERS[name] ?? [undefined, ''];
      expect(values.at(-1)?.value).toBe(value);
      expect(PACK.passage(clause ?? '').quote).toContain(words);
    },
  );

  it('has no number here that is not in the policy', () => {
    expect(Object.keys(NUMBERS).sort()).toEqual(parameters.map(({ name }) => name).sort());
  });

  it.each(parameters.map((parameter) => [parameter.name, parameter] as const))(
    '%s was checked by a person on a day that exists',
    (_, { lastCheckedOn }) => expect(isIsoDate(lastCheckedOn)).toBe(true),
  );
});

/** Why a list of dated values leaves a day to none or to two of them; null if it does not. */
function coverageFault(values: readonly { readonly from: string }[], first: string): string | null {
  if (values[0]?.from !== first) return 'a gap at the beginning';
  for (const [index, { from }] of values.entries()) {
    const next = values[index + 1];
    if (!isIsoDate(from)) return `no day: ${from}`;
    if (next !== undefined && next.from === from) return `an overlap on ${from}`;
    if (next !== undefined && next.from < from) return `out of order on ${from}`;
  }
  return null;
}

describe('over time', () => {
  it.each(parameters.map((parameter) => [parameter.name, parameter] as const))(
    '%s has neither gap nor overlap from the first text on',
    (_, { values }) => expect(coverageFault(values, '2018-05-22')).toBeNull(),
  );

  it('is refused where a planted list has a gap, an overlap or a wrong order', () => {
    expect(coverageFault([{ from: '2018-05-23' }], '2018-05-22')).toBe('a gap at the beginning');
    const twice = [
      { from: '2018-05-22', value: 1 },
      { from: '2018-05-22', value: 2 },
    ];
    expect(coverageFault(twice, '2018-05-22')).toBe('an overlap on 2018-05-22');
    const back = [
      { from: '2018-05-22', value: 1 },
      { from: '2018-05-21', value: 2 },
    ];
    expect(coverageFault(back, '2018-05-22')).toBe('out of order on 2018-05-22');
  });

  const renewed = [
    { from: '2018-05-22', value: 100 },
    { from: '2021-01-01', value: 120 },
    { from: '2022-01-01', value: null },
  ];

  it.each([
    ['2018-05-22', 100],
    ['2020-12-31', 100],
    ['2021-01-01', 120],
    ['2021-12-31', 120],
    ['2022-01-01', null],
  ] as const)('a renewed number is on %s what began last: %s', (day, value) => {
    expect(valueOn(renewed, day)).toBe(value);
  });

  it('knows nothing of the day before the first', () => {
    expect(() => valueOn(renewed, '2018-05-21')).toThrow('nothing is known of 2018-05-21');
  });
});
