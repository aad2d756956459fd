import { describe, expect, it } from 'vitest';
import {
  isOtherCode,
  isRevisionOf,
  readStandardNumber,
  standardText,
  type StandardNumber,
} from '../../../../policy/engine/identity/standard-number.ts';

const text = (words: string): string => {
  const read = readStandardNumber(words);
  return read.ok ? standardText(read.value) : read.problem.code;
};

const number = (words: string): StandardNumber => {
  const read = readStandardNumber(words);
  if (!read.ok) throw new Error(words);
  return read.value;
};

describe('the number of a standard', () => {
  it.each([
    ['gbt 1234–2026', 'GB/T 1234-2026'],
    ['GВ/Т 1234-2026', 'GB/T 1234-2026'],
    ['GB/T 1234一2026', 'GB/T 1234-2026'],
    ['GB/T 1234.1：2018', 'GB/T 1234.1-2018'],
    ['GB 1234-87', 'GB 1234-1987'],
    ['GBZ 2.1-2019', 'GBZ 2.1-2019'],
    ['GBZ/T 2-2019', 'GBZ/T 2-2019'],
    ['GB/Z 2-2019', 'GB/Z 2-2019'],
    ['FZT73001-2018', 'FZ/T 73001-2018'],
    ['NB/SH/T 0001-2019', 'NB/SH/T 1-2019'],
    ['JGJ/T 12-2019', 'JGJ/T 12-2019'],
    ['DB33/ 2146-2018', 'DB33 2146-2018'],
    ['DB33 2146-2018', 'DB33 2146-2018'],
    ['DB3301/T 0286-2019', 'DB3301/T 286-2019'],
    ['T-ZZB1—2018', 'T/ZZB 1-2018'],
    ['T/31SSTA 001-2018', 'T/31SSTA 1-2018'],
    ['Q/330105 ABC 001-2019', 'Q/330105ABC1-2019'],
    ['ISO/IEC TR 24028:2020', 'ISO/IEC/TR 24028:2020'],
    ['IEC 60335-2-1-2012', 'IEC 60335-2-1:2012'],
    ['ISO/TS 16949:2009(E)', 'ISO/TS 16949:2009'],
    ['ITU-R BT.2020-2 (10/2015)', 'ITU-R BT.2020-2:2015'],
    ['GB/T 19001-2016/ISO 9001:2015', 'GB/T 19001-2016'],
    ['GB/T 1234-2018/XG1-2020', 'GB/T 1234-2018/XG1'],
    ['GB/T 1234-2018 XG1-2020', 'GB/T 1234-2018/XG1'],
    ['GB/T 1234-2018/XG10-2020', 'GB/T 1234-2018/XG10'],
    ['GB/T 1234-2018 IDT ISO 1:2015', 'GB/T 1234-2018'],
    ['GB/T 1234-2018-电动自行车', 'GB/T 1234-2018'],
    ['GB/T 1234-2018《电动自行车安全要求》', 'GB/T 1234-2018'],
    ['国家标准：GB/T 1234-2018 电动自行车安全要求 第1部分', 'GB/T 1234-2018'],
  ])('%s is %s', (words, expected) => {
    expect(text(words)).toBe(expected);
  });

  it.each([
    ['GB/T 1234', 'number.noYear'],
    ['GB-1', 'number.noYear'],
    ['T/ZZB 0001', 'number.noYear'],
    ['DB33/T 1', 'number.noYear'],
    ['ISO 9001', 'number.noYear'],
    ['T/31SSTA 001', 'number.noYear'],
    ['DB33T 1', 'number.noYear'],
    ['DB33/ 1', 'number.noYear'],
    ['GB. 1', 'number.noYear'],
    ['GB/T 1234.12', 'number.noYear'],
    ['1234 GB/T 1', 'number.unreadable'],
    ['GB/T 1234 ABC', 'number.unreadable'],
    ['A 1', 'number.unreadable'],
    ['GB/T 1234-2018 ABC/XG1', 'number.unreadable'],
    ['GB/T 1234-2018/XG1 ABC', 'number.unreadable'],
    ['GB/T 1234-2018 ABC ISO 1', 'number.unreadable'],
    ['GB/T 1234-2018 ABC 电动自行车', 'number.unreadable'],
    ['GB/T 1234-2018和GB/T 5678-2019两项', 'number.several'],
    ['GB/T 1234-2018和GB/T 5678-2019', 'number.several'],
    ['GB/T l234-2018', 'number.unknownCode'],
    ['FZX 1234-2018', 'number.unknownCode'],
    ['NB/QQ 1-2019', 'number.unknownCode'],
    ['GB/T 1234-2O18', 'number.impossibleYear'],
    ['电动自行车安全要求', 'number.unreadable'],
    ['1234-2018', 'number.unreadable'],
    ['', 'number.unreadable'],
  ])('%s is none: %s', (words, code) => {
    expect(text(words)).toBe(code);
  });

  it.each([
    ['1946', false],
    ['1947', true],
    ['1948', true],
    ['2098', true],
    ['2099', true],
    ['2100', false],
    ['46', false],
    ['47', true],
    ['99', true],
    ['187', false],
    ['20181', false],
  ])('has a year that can be: %s %s', (year, can) => {
    expect(text(`GB/T 1234-${year}`) !== 'number.impossibleYear').toBe(can);
  });

  it.each([
    ['GB/T 1234-2017', 'GB/T 1234-2018', false],
    ['GB/T 1234-2018', 'GB/T 1234-2018', false],
    ['GB/T 1234-2019', 'GB/T 1234-2018', true],
    ['GB/T 1234-2019', 'GB 1234-2018', true],
    ['GB/T 1234.1-2019', 'GB/T 1234-2018', false],
    ['GB/T 1235-2019', 'GB/T 1234-2018', false],
    ['FZ/T 1234-2019', 'GB/T 1234-2018', false],
    ['GB/T 1234-2018/XG1-2020', 'GB/T 1234-2018', true],
    ['GB/T 1234-2018', 'GB/T 1234-2018/XG1-2020', false],
    ['GB/T 1234-2017/XG1-2020', 'GB/T 1234-2018', false],
    ['GB/T 1234-2018/XG2-2021', 'GB/T 1234-2018/XG1-2020', false],
  ])('%s as a revision of %s: %s', (later, earlier, is) => {
    expect(isRevisionOf(number(later), number(earlier))).toBe(is);
  });

  it.each([
    ['ISO 27001:2013', 'ISO/IEC 27001:2013', true],
    ['ISO 27001:2013', 'ISO 27001:2013', false],
    ['ISO 27001:2013', 'IEC 27002:2013', false],
    ['ISO 1234:2018', 'GB/T 1234-2018', false],
    ['ISO 1234:2018', 'T/ISO 1234-2018', false],
    ['GB/T 1234-2018', 'ISO 1234:2018', false],
  ])('%s and %s are one number under two codes of ISO and IEC: %s', (one, other, is) => {
    expect(isOtherCode(number(one), number(other))).toBe(is);
  });
});
