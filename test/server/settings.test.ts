import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { startProblems } from '../../server/profile.ts';
import {
  algorithmOf,
  logLevelOf,
  metricsAddressOf,
  numberOf,
  settingProblems,
} from '../../server/settings.ts';
import { commandArgs } from '../support/command-args.ts';

describe('a number of the environment', () => {
  it.each([
    ['PORT', 1, 65_535, 8080],
    ['PATIENCE_MS', 0, 60_000, 5_000],
    ['RATE_PER_ADDRESS', 1, 100_000_000, 6_000],
    ['RATE_PER_PERSON', 1, 100_000_000, 1_200],
    ['OIDC_CLOCK_SKEW_SECONDS', 0, 60, 5],
  ] as const)('%s is whole, from %d to %d, and %d where it is not set', (name, least, most, otherwise) => {
    for (const taken of [least, least + 1, most - 1, most]) {
      expect(settingProblems({ [name]: String(taken) })).toEqual([]);
      expect(numberOf({ [name]: String(taken) }, name)).toBe(taken);
    }
    const wrong = [
      least - 1,
      most + 1,
      least + 0.5,
      'many',
      '1e2',
      '0x10',
      ' 5',
      '5 ',
      '-0',
      'NaN',
      'Infinity',
    ];
    for (const refused of wrong)
      expect(settingProblems({ [name]: String(refused) })).toEqual([
        `${name} takes a whole number from ${least} to ${most}.`,
      ]);
    for (const unset of [{}, { [name]: '' }]) {
      expect(settingProblems(unset)).toEqual([]);
      expect(numberOf(unset, name)).toBe(otherwise);
    }
  });
});

describe('a setting that has a form', () => {
  const KEY = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
  it.each<[string, readonly string[], readonly string[]]>([
    ['LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'fatal'], ['verbose', 'INFO', 'silent']],
    ['OIDC_ALGORITHM', ['RS256', 'ES256', 'EdDSA'], ['HS256', 'none', 'rs256']],
    ['HOST', ['127.0.0.1', '::1', 'localhost', 'door-1.example'], ['127.0.0.1:8080', 'http://door', 'a b']],
    [
      'METRICS_ADDRESS',
      ['127.0.0.1:9464', '[::1]:1', '0.0.0.0:65535'],
      [
        '9464',
        'localhost:9464',
        '127.0.0.1',
        '127.0.0.1:0',
        '127.0.0.1:65536',
        '::1:9464',
        'http://127.0.0.1:9464',
      ],
    ],
    [
      'CLAMD',
      ['127.0.0.1:3310', 'clamd:1', '[::1]:65535'],
      ['clamd', ':3310', 'clamd:0', 'clamd:65536', 'clamd:x'],
    ],
    [
      'TRUSTED_PROXIES',
      ['10.0.3.4', '10.0.3.0/24', '10.0.3.4,::1', 'fd00::/8'],
      ['proxy', '10.0.3.0/33', '10.0.3.4,', '10.0.3.4, 10.0.3.5', '10'],
    ],
    ['DATABASE_URL', ['postgres://u@h/d', 'postgresql://u@h/d'], ['h/d', 'mysql://u@h/d', 'postgres:']],
    [
      'PUBLIC_URL',
      ['https://awards.example', 'http://127.0.0.1:8080'],
      ['awards.example', 'ftp://awards.example'],
    ],
    ['OIDC_ISSUER', ['https://login.example/realms/district'], ['login.example']],
    ['S3_ENDPOINT', ['https://s3.example'], ['s3.example:9000']],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', ['http://127.0.0.1:4318'], ['127.0.0.1:4318', 'grpc://otel.example']],
    ['OTEL_TRACES_SAMPLER_ARG', ['0', '0.25', '.5', '1', '1.0'], ['-0.1', '1.01', '2', 'all', '1e-3']],
    [
      'SMTP_URL',
      ['smtps://u:p@mail.example:465', 'smtp://127.0.0.1:25'],
      ['mail.example', 'https://mail.example'],
    ],
    ['MAIL_FROM', ['awards@district.example', 'Awards <awards@district.example>'], ['awards', 'a@b@c']],
    ['VAULT_KEYS', [`k1:${KEY}`], [KEY, 'k1:short', `k1:${KEY},k2`]],
  ])('%s is taken as one of these, and refused in one sentence as another', (name, taken, refused) => {
    for (const value of ['', ...taken]) expect(settingProblems({ [name]: value })).toEqual([]);
    for (const value of refused)
      expect(settingProblems({ [name]: value })).toEqual([
        expect.stringMatching(new RegExp(`^${name} (takes|cannot be used)`)),
      ]);
  });

  it('PAYER_BANK has 12 digits, and what names the payer is set together or not at all', () => {
    const payer = { PAYER_NAME: '财政局', PAYER_BANK: '102331000000', PAYER_ACCOUNT: '12020000' };
    expect(settingProblems(payer)).toEqual([]);
    for (const bank of ['10233100000', '1023310000000', '10233100000X'])
      expect(settingProblems({ ...payer, PAYER_BANK: bank })).toEqual([
        expect.stringMatching(/^PAYER_BANK takes 12 digits/),
      ]);
    for (const name of Object.keys(payer))
      expect(settingProblems({ ...payer, [name]: '' })).toEqual([expect.stringMatching(/go together/)]);
  });

  it('is never repeated: some are secrets', () => {
    for (const name of ['DATABASE_URL', 'SMTP_URL', 'VAULT_KEYS', 'S3_ENDPOINT', 'PAYER_BANK'])
      expect(settingProblems({ [name]: 'CANARY' }).join('\n')).toMatch(/^(?!.*CANARY)[A-Z]/);
  });

  it('has a value where it is not set', () => {
    for (const unset of [{}, { LOG_LEVEL: '', OIDC_ALGORITHM: '', METRICS_ADDRESS: '' }]) {
      expect(logLevelOf(unset)).toBe('info');
      expect(algorithmOf(unset)).toBe('RS256');
      expect(metricsAddressOf(unset)).toBeNull();
    }
    expect(algorithmOf({ OIDC_ALGORITHM: 'ES256' })).toBe('ES256');
    expect(metricsAddressOf({ METRICS_ADDRESS: '127.0.0.1:9464' })).toBe('127.0.0.1:9464');
  });
});

describe('a process with a wrong setting', () => {
  it.each(['development', 'production'])('says so in the profile of %s, door and worker alike', (PROFILE) => {
    for (const program of ['api', 'worker'] as const)
      expect(startProblems({ PROFILE, PORT: 'http' }, program)).toContain(
        'PORT takes a whole number from 1 to 65535.',
      );
  });

  it.each(['api', 'worker'])('%s does not start, and says all of it without a stack', (name) => {
    const { PATH, HOME } = process.env;
    const { status, stderr } = spawnSync(process.execPath, commandArgs(name), {
      env: { PATH, HOME, PROFILE: 'development', PORT: 'http', LOG_LEVEL: 'loud' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'PORT takes a whole number from 1 to 65535.\nLOG_LEVEL takes one of trace, debug, info, warn, error, fatal.\n',
    );
  });
});
