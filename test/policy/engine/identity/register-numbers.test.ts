import { describe, expect, it } from 'vitest';
import { readCertificate } from '../../../../policy/engine/identity/certificate.ts';
import { readMadridNumber } from '../../../../policy/engine/identity/madrid-number.ts';
import { readMarkNumber } from '../../../../policy/engine/identity/mark-number.ts';

describe('the number of a trade mark', () => {
  it.each([
    ['第01234567号', '1234567', []],
    ['№ 1234567', '1234567', []],
    ['Reg. No. 1234567', '1234567', []],
    ['商标注册证 第1234567号 第30类', '1234567', [30]],
    ['1234567 第35、30类', '1234567', [30, 35]],
    ['第1234567号/30类', '1234567', [30]],
    ['Class 30, No. 1234567', '1234567', [30]],
    ['1,234,567', '1234567', []],
    ['国际注册第G1234567号', 'G1234567', []],
    ['1234567A', '1234567A', []],
    ['Reg No. 1234567', '1234567', []],
    ['TM 1234567', '1234567', []],
    ['商标 30类 第1234567号', '1234567', [30]],
    ['1234567 Class 30', '1234567', [30]],
    ['1234567/Class 30', '1234567', [30]],
    ['7', '7', []],
    ['123456789', '123456789', []],
  ])('%s is %s in classes %j', (words, number, classes) => {
    expect(readMarkNumber(words)).toEqual({ ok: true, value: { number, classes } });
  });

  it.each([
    ['12O4567', 'number.unreadable'],
    ['l234567', 'number.unreadable'],
    ['张小泉', 'number.unreadable'],
    ['0', 'number.unreadable'],
    ['1234567890', 'number.unreadable'],
    ['1234、5678', 'number.several'],
    ['123、456', 'number.several'],
    ['1234,567', 'number.several'],
    ['1234567/7654321', 'number.several'],
    ['第1234567号和第7654321号', 'number.several'],
    ['1234567A、7654321', 'number.several'],
    ['1234567、G7654321', 'number.several'],
    ['第0类 1234567', 'number.impossibleClass'],
    ['第46类 1234567', 'number.impossibleClass'],
  ])('is not read in %s: %s', (words, code) => {
    expect(readMarkNumber(words)).toEqual({ ok: false, problem: { code, words } });
  });

  it.each([
    [499, true],
    [500, true],
    [501, false],
  ])('is looked for in words of %i characters: %s', (length, is) => {
    expect(readMarkNumber('1234567'.padStart(length)).ok).toBe(is);
  });

  it.each([1, 2, 44, 45])('may name class %i', (named) => {
    expect(readMarkNumber(`1234567 第${named}类`)).toMatchObject({ ok: true, value: { classes: [named] } });
  });
});

describe('the number of an international registration', () => {
  it.each([
    ['IR 1234567', '1234567', false],
    ['IR: 01234567', '1234567', false],
    ['G1234567', '1234567', false],
    ['WIPO No. 1234567', '1234567', false],
    ['No 1234567', '1234567', false],
    ['R123456', '123456', false],
    ['马德里国际注册号 1,234,567', '1234567', false],
    ['2R123456', '123456', false],
    ['1234567A', '1234567A', false],
    ['第1234567号 后期指定欧盟', '1234567', true],
    ['1234567 (subsequent designation)', '1234567', true],
    ['9999999', '9999999', false],
  ])('%s is %s, a later designation: %s', (words, number, laterDesignation) => {
    expect(readMadridNumber(words)).toEqual({ ok: true, value: { number, laterDesignation } });
  });

  it.each([
    ['12345678', 'number.unreadable'],
    ['IR', 'number.unreadable'],
    ['I234567', 'number.unreadable'],
    ['', 'number.unreadable'],
    ['1234567和7654321', 'number.several'],
    ['1234567A、7654321', 'number.several'],
    ['1234567、IR 7654321', 'number.several'],
  ])('is not read in %j: %s', (words, code) => {
    expect(readMadridNumber(words)).toEqual({ ok: false, problem: { code, words } });
  });
});

describe('the number of a certificate', () => {
  it.each([
    ['第12号', '12'],
    ['编号：12', '12'],
    ['证书编号 12', '12'],
    ['No. 12', '12'],
    ['杭名第12号', '杭名第12'],
    ['12号A', '12号a'],
    ['号', '号'],
  ])('%s is compared as %s', (words, number) => {
    expect(readCertificate('', words)).toEqual({ issuer: '', number });
  });

  it('is none without a letter or digit', () => {
    expect(readCertificate('杭州市', '——')).toBeNull();
  });
});
