import fc from 'fast-check';
import { INDUSTRY_CODES } from '../../../../policy/engine/identity/industry-codes.ts';
import { PLAIN } from './spellings.ts';

const year = fc.integer({ min: 1950, max: 2098 }).map(String);
const serial = fc.integer({ min: 1, max: 99_999 }).map(String);
const part = fc
  .option(fc.integer({ min: 1, max: 99 }), { nil: null })
  .map((each) => (each === null ? '' : `.${String(each)}`));
const nature = fc.constantFrom('', '/T', '/Z');
const letters = fc
  .array(fc.constantFrom(...PLAIN), { minLength: 2, maxLength: 5 })
  .map((each) => each.join(''));

const chinese = fc
  .tuple(fc.constantFrom('GB', ...Object.keys(INDUSTRY_CODES)), nature, serial, part, year)
  .map(([code, behind, number, of, published]) => `${code}${behind} ${number}${of}-${published}`);

const local = fc
  .tuple(fc.integer({ min: 1100, max: 6599 }), fc.boolean(), serial, part, year)
  .map(([region, isCity, number, of, published]) => {
    const code = isCity ? String(region) : String(region).slice(0, 2);
    return `DB${code}/T ${number}${of}-${published}`;
  });

const group = fc
  .tuple(fc.constantFrom('T', 'Q'), letters, serial, year)
  .map(([kind, body, number, published]) => `${kind}/${body} ${number}-${published}`);

const international = fc
  .tuple(
    fc.constantFrom('ISO', 'IEC', 'ISO/IEC', 'ISO/TS', 'ISO/IEC TR'),
    serial,
    fc.option(fc.integer({ min: 1, max: 999 })),
    year,
  )
  .map(
    ([body, number, of, published]) => `${body} ${number}${of === null ? '' : `-${String(of)}`}:${published}`,
  );

/** Numbers of standards as they are printed. */
export const standardNumber = fc.oneof(
  { weight: 4, arbitrary: chinese },
  { weight: 2, arbitrary: local },
  { weight: 2, arbitrary: group },
  { weight: 1, arbitrary: international },
);

const suffix = fc.constantFrom('', '', '', 'A', 'B');

/** Registration numbers of trade marks. */
export const markNumber = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), suffix)
  .map(([digits, behind]) => `${String(digits)}${behind}`);

/** Numbers of international registrations. */
export const madridNumber = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), suffix)
  .map(([digits, behind]) => `${String(digits)}${behind}`);
