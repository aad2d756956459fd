import { describe, expect, it } from 'vitest';
import { textError, unplainText, unsearchableText } from '../../use-cases/plain-text.ts';

const placed = (value: unknown) => {
  const error = unplainText(value);
  return error === null ? null : `${error.at} ${error.code}`;
};

describe('a text of people', () => {
  it.each([
    ['a sign that turns its direction', { name: '甲\u202E乙' }, '/name unwantedSign'],
    ['a sign that nobody sees', { reasons: '甲\u200B乙' }, '/reasons unwantedSign'],
    ['a control character', { claim: { certificate: 'a\u0007' } }, '/claim/certificate unwantedSign'],
    ['an end of a line in a name', { person: { name: 'a\nb' } }, '/person/name unwantedSign'],
    ['dashes for reasons', { reasons: '——' }, '/reasons saysNothing'],
    ['blanks and stops for a name', { person: { name: ' ·。' } }, '/person/name saysNothing'],
    ['blanks for the reference of a bank', { reference: '\u3000 ' }, '/reference saysNothing'],
    ['a dash for a legal basis', { legalBasis: { reference: '—' } }, '/legalBasis/reference saysNothing'],
    ['stops for a place', { to: { district: '。' } }, '/to/district saysNothing'],
    ['a sign in a list, under a name with a stroke', { 'a/b': ['x', 'y\u00AD'] }, '/a~1b/1 unwantedSign'],
  ])('with %s is refused at its place', (_, value, place) => {
    expect(placed(value)).toBe(place);
  });

  it.each([
    ['one letter among signs', { reasons: '——好。' }],
    ['a number for reasons', { reasons: '1' }],
    ['no reasons where none are asked for', { conditions: '' }],
    ['signs alone where nothing is said to people', { file: '--', code: '-' }],
    ['reasons of several lines', { reasons: '一\n二\t三' }],
    ['traditional letters, marks and signs', { name: '龍井·“茶”（Ⅱ）— é ñ 😀' }],
    ['a claim, which the policy reads', { claim: { recognition: 'product:龙\u200B井' } }],
    ['a file that begins with the mark of its byte order', { file: '\uFEFFa,b\r\n1,2' }],
  ])('is taken with %s', (_, value) => {
    expect(placed(value)).toBeNull();
    expect(textError(value)).toBeNull();
  });

  it('that is only looked for may have a sign that nobody sees, and no control character', () => {
    expect(unsearchableText({ q: '龙\u200B井' })).toBeNull();
    expect(unsearchableText({ q: '龙\u0007井' })?.at).toBe('/q');
  });

  it('is not repeated if the vault keeps it: somebody may have typed the number of another person', () => {
    expect(unplainText({ phone: '139\u200B0000' })?.zh).not.toContain('139');
    expect(unplainText({ account: '139\u200B0000' })?.zh).toContain('139□0000');
  });

  it.each<[string, unknown, string]>([
    ['a character that no row holds', { name: 'a\0' }, '/name'],
    ['half of a pair in a list', { 'a/b': ['x', '\ud800'] }, '/a~1b/1'],
    ['a day of the year 0000', { paidOn: '0000-01-01' }, '/paidOn'],
    ['a number too great for JSON', { claim: { units: JSON.parse('1e999') as number } }, '/claim/units'],
    ['a name that no row holds', { claim: { 'a\0': 1 } }, '/claim'],
  ])('or a number with %s is refused at its place', (_, value, at) => {
    expect(textError(value)).toMatchObject({ at, code: 'unstorable' });
  });

  it('nested deeper than anything is refused where it becomes so', () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ a: inner }), 'x');
    expect(textError(deep)).toMatchObject({ at: '/a'.repeat(20), code: 'unstorable' });
  });
});
