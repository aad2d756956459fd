import { expect, it } from 'vitest';
import { errorsIn } from '../../use-cases/fit.ts';
import { Compile } from 'typebox/schema';

const ANYTHING = Compile({});

it.each<[string, unknown, boolean]>([
  ['a name', { name: '桥西食品有限公司' }, true],
  ['a name with the end of a line', { account: { holder: '张三\n李四,1,2,3' } }, false],
  ['a list of names, one with a tab', { names: ['a', 'b\tc'] }, false],
  ['reasons of two lines', { reasons: 'first\r\nsecond' }, true],
  ['reasons with a bell', { reasons: 'ring\u0007' }, false],
  ['a name with a control character of the second block', { name: 'a\u0085b' }, false],
  ['a separator of lines', { address: 'a\u2028b' }, false],
  ['half of a surrogate pair', { reasons: '\ud800' }, false],
  ['a day of the year 0000', { roles: [{ fromDay: '0000-01-01' }] }, false],
  ['an instant of it', ['0000-01-01T00:00:00.000Z'], false],
  ['a document number that begins alike', { number: '0000-01-01号' }, true],
])('%s: %s', (_, value, isTaken) => {
  expect(errorsIn(ANYTHING, value)).toHaveLength(isTaken ? 0 : 1);
});
