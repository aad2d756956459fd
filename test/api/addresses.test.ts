import { describe, expect, it } from 'vitest';
import { ADDRESS } from '../../api/schemas/channels.ts';

const isAddress = (text: string): boolean =>
  text.length <= ADDRESS.maxLength && new RegExp(ADDRESS.pattern, 'u').test(text);

describe('an e-mail address', () => {
  it.each([
    'a@example.com',
    "o'neil+tax@example.gov.cn",
    'a.b-c_d@x-y.example',
    `${'a'.repeat(64)}@example.com`,
  ])('%s is taken', (text) => {
    expect(isAddress(text)).toBe(true);
  });

  it.each([
    'a@localhost',
    '.a@example.com',
    'a.@example.com',
    'a..b@example.com',
    'a@-example.com',
    'a@example-.com',
    'a@example..com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
    'a@example.com\n',
    'a b@example.com',
    'a@b@example.com',
  ])('%s is refused', (text) => {
    expect(isAddress(text)).toBe(false);
  });
});
