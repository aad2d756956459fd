import { expect, it } from 'vitest';
import { isPublic, publicLookup, wrongAddress } from '../../notify/webhook.ts';

it.each([
  'https://127.0.0.1/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[64:ff9b::a00:1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://localhost/',
  'https://db/',
  'https://vault.internal/',
])('outside development a webhook may not be %s', (url) => {
  expect(wrongAddress(url, false)).toBe('notPublic');
});

it('nor in clear text, nor with a password in it', () => {
  expect(wrongAddress('http://example.com/', false)).toBe('notHttps');
  expect(wrongAddress('ftp://example.com/', true)).toBe('notHttps');
  expect(wrongAddress('https://example.com:8443/', false)).toBe('otherPort');
  expect(wrongAddress('https://example.com:443/', false)).toBeNull();
  expect(wrongAddress('https://example.com:8443/', true)).toBeNull();
  expect(wrongAddress('https://user:word@example.com/', false)).toBe('hasCredentials');
});

it('may be a public host; and, in development, one of this machine', () => {
  expect(wrongAddress('https://example.com/hook', false)).toBeNull();
  expect(wrongAddress('https://93.184.215.14/', false)).toBeNull();
  expect(wrongAddress('http://127.0.0.1:8080/', true)).toBeNull();
});

it('a name that leads to this machine is not followed, whatever it is called', async () => {
  const found = await new Promise((resolve) => {
    publicLookup('localhost', { all: false }, (error) => resolve(error?.message ?? 'followed'));
  });
  expect(found).toContain('has no public address');
});

it.each([
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.51.100.1'],
  ...['203.0.113.1', 'ff02::1', '2001:db8::1', '2001:2::1', '2002:a00:1::1', '2001::1', 'fec0::1'],
  // Those that carry an address of version 4, or are kept for translation to one, routing inside, documentation.
  ...['::10.0.0.1', '::7f00:1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '100::1'],
  ...['5f00::1', '3fff::1', '::', '1::1', '4000::1'],
])('%s is no public address', (address) => {
  expect(isPublic(address)).toBe(false);
});

it.each(['1.1.1.1', '93.184.215.14', '2606:4700::1111', '2400:3200::1', '2a00:1450::1'])(
  '%s is one',
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);
