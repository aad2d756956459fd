import { describe, expect, it } from 'vitest';
import { readRecognised } from '../../../../policy/engine/claim.ts';
import { comparisonForm } from '../../../../policy/engine/identity/comparison-form.ts';
import { documentForm } from '../../../../policy/engine/identity/document-form.ts';
import { plainSigns } from '../../../../policy/engine/identity/plain-signs.ts';
import { readRecognition } from '../../../../policy/engine/identity/recognition.ts';
import { tracesOf } from '../../../../policy/engine/identity/similar-index.ts';
import { PACK } from '../../given.ts';

describe('a number as one keyboard types it', () => {
  it.each([
    ['GB 1《电动自行车》', 'gb1'],
    ['《电动自行车》', ''],
    ['1,234', '1234'],
    ['12,345号', '12345号'],
    ['123,456,789', '123456789'],
    ['1234,567', '1234;567'],
    ['1,23', '1;23'],
    ['A---B', 'a-b'],
    ['-.A.-', 'a'],
  ])('%s is %s', (words, signs) => {
    expect(plainSigns(words)).toBe(signs);
  });
});

describe('the number of a document', () => {
  it.each(['拱政办发〔2027〕1号', '拱政办发[2027] 1 号', '拱政办发（２０２７）１号'])(
    '%s is one',
    (number) => {
      expect(documentForm(number)).toBe('拱政办发(2027)1号');
    },
  );

  it.each([
    ['《纪要》', '纪要'],
    [' ± ', '±'],
  ])('%s is compared as %s where it is no number', (number, form) => {
    expect(documentForm(number)).toBe(form);
  });
});

describe('accents', () => {
  it.each([
    ['e\u0301\u0300', 'e\u0300\u0301'],
    ['e\u0300\u0301', 'e\u0300\u0301'],
    ['e\u0300\u0300', 'e\u0300'],
    ['i\u0307', 'i'],
    ['中\u0301\u0300', '中'],
  ])('of %j are compared in one order, each once: %j', (words, form) => {
    expect(comparisonForm(words)).toBe(form);
  });
});

it.each([
  ['Ю', 'lo'],
  ['Ы', 'bl'],
  ['ǀ', 'l'],
  ['ו', 'l'],
  ['І', 'i'],
  ['і', 'i'],
])('%s is taken for the plain letters that it looks like: %s', (sign, form) => {
  expect(comparisonForm(sign)).toBe(form);
});

it('a numeral is found by its digits in a certificate and a standard, and nowhere else', () => {
  const certificate = readRecognition('certificate', { words: '杭证一百' });
  const standard = readRecognised(PACK.item('S2'), 'standard:标准一百', 'isName');
  const product = readRecognised(PACK.item('C1'), 'product:标准一百', 'isName');
  if (!certificate.ok || !standard.ok || !product.ok) throw new Error('unread');
  expect(tracesOf(certificate)).toContain('certificate 杭证100');
  expect(tracesOf(standard)).toContain('standard 标准100');
  expect(tracesOf(product)).not.toContain('product 标准100');
});
