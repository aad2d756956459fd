import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ALGORITHMS, type Algorithm } from '../api/identity/verify-token.ts';
import { openVault } from '../db/vault/vault.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** Whole numbers that the environment sets: from, to, and what holds where they are not set. */
const NUMBERS = {
  PORT: [1, 65_535, 8080],
  PATIENCE_MS: [0, 60_000, 5_000],
  START_PATIENCE_MS: [0, 600_000, 120_000],
  RATE_PER_ADDRESS: [1, 100_000_000, 6_000],
  RATE_PER_PERSON: [1, 100_000_000, 1_200],
  OIDC_CLOCK_SKEW_SECONDS: [0, 60, 5],
  DATABASE_POOL: [3, 200, 12],
} as const satisfies Record<string, readonly [least: number, most: number, otherwise: number]>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** What every other setting that has a form takes, in words, and whether a text is one. */
const FORMS: Readonly<Record<string, readonly [takes: string, isOne: (text: string) => boolean]>> = {
  LOG_LEVEL: oneOf(LOG_LEVELS),
  OIDC_ALGORITHM: oneOf(ALGORITHMS),
  HOST: [
    'an address or a name alone; the port stands in PORT',
    (text) => isIP(text) !== 0 || /^[\w.-]+$/.test(text),
  ],
  METRICS_ADDRESS: ['an IP address and a port, such as 127.0.0.1:9464', isSocketAddress],
  CLAMD: ['a host and a port, such as 127.0.0.1:3310', isHostAndPort],
  TRUSTED_PROXIES: [
    'addresses or networks by commas, such as 10.0.3.0/24',
    (text) => text.split(',').every((part) => isIP(part) !== 0 || ipaddr.isValidCIDR(part)),
  ],
  WORKER_DEPLOYMENT: ['letters, digits and hyphens, such as awards', (text) => /^[\w-]+$/.test(text)],
  DATABASE_URL: urlOf('postgres', 'postgresql'),
  PUBLIC_URL: urlOf('https', 'http'),
  OIDC_ISSUER: urlOf('https', 'http'),
  TEMPORAL_UI_ORIGIN: [
    'an origin, such as https://temporal.example: scheme, host and port alone',
    (text) => URL.canParse(text) && new URL(text).origin === text,
  ],
  S3_ENDPOINT: urlOf('https', 'http'),
  OTEL_EXPORTER_OTLP_ENDPOINT: urlOf('https', 'http'),
  OTEL_TRACES_SAMPLER_ARG: [
    'a share from 0 to 1, such as 0.25',
    (text) => /^(0|1|0?\.\d{1,9}|1\.0{1,9})$/.test(text),
  ],
  SMTP_URL: urlOf('smtps', 'smtp'),
  MAIL_FROM: ['an address of mail, such as awards@district.example', (text) => /^[^@]+@[^@]+$/.test(text)],
  PAYER_BANK: ['12 digits, the code of the bank in the payment system', (text) => /^\d{12}$/.test(text)],
};

/** A number of the environment. Whole and within its bounds where `settingProblems` found nothing. */
export function numberOf(env: Env, name: keyof typeof NUMBERS): number {
  const text = env[name] ?? '';
  return text === '' ? NUMBERS[name][2] : Number(text);
}

/** The least grave lines that are logged. */
export function logLevelOf({ LOG_LEVEL = '' }: Env): string {
  return LOG_LEVEL === '' ? 'info' : LOG_LEVEL;
}

/** The one algorithm of the provider's signatures; most sign with RS256. */
export function algorithmOf({ OIDC_ALGORITHM }: Env): Algorithm {
  return ALGORITHMS.find((algorithm) => algorithm === OIDC_ALGORITHM) ?? 'RS256';
}

/** The share of traces that is kept. */
export function shareTracedOf({ OTEL_TRACES_SAMPLER_ARG = '' }: Env): number {
  return OTEL_TRACES_SAMPLER_ARG === '' ? 1 : Number(OTEL_TRACES_SAMPLER_ARG);
}

/** Where `GET /metrics` is answered; null if nobody is to be answered. */
export function metricsAddressOf({ METRICS_ADDRESS = '' }: Env): string | null {
  return METRICS_ADDRESS === '' ? null : METRICS_ADDRESS;
}

/** What a collector shows past loopback; null if nobody asks for it. */
export function metricsTokenOf({ METRICS_TOKEN = '' }: Env): string | null {
  return METRICS_TOKEN === '' ? null : METRICS_TOKEN;
}

/**
 * Returns one sentence for each setting that has a value it cannot have, in any profile. Values are not repeated: some
 * are secrets.
 */
export function settingProblems(env: Env): readonly string[] {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  const numbers = Object.entries(NUMBERS)
    .filter(([name, [least, most]]) => isSet(name) && !isWhole(env[name] ?? '', least, most))
    .map(([name, [least, most]]) => `${name} takes a whole number from ${least} to ${most}.`);
  const forms = Object.entries(FORMS)
    .filter(([name, [, isOne]]) => isSet(name) && !isOne(env[name] ?? ''))
    .map(([name, [takes]]) => `${name} takes ${takes}.`);
  return [
    ...numbers,
    ...forms,
    ...together(env, 'PAYER_NAME', 'PAYER_BANK', 'PAYER_ACCOUNT'),
    ...together(env, 'TLS_CERT_FILE', 'TLS_KEY_FILE'),
    ...keyProblems(env),
  ];
}

function together(env: Env, ...names: readonly string[]): readonly string[] {
  const set = names.filter((name) => (env[name] ?? '') !== '');
  if (set.length === 0 || set.length === names.length) return [];
  return [
    `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} go together: set all of them, or none.`,
  ];
}

function keyProblems({ VAULT_KEYS = '' }: Env): readonly string[] {
  if (VAULT_KEYS === '') return [];
  try {
    openVault(VAULT_KEYS);
    return [];
  } catch (error) {
    return [`VAULT_KEYS cannot be used: ${(error as Error).message}.`];
  }
}

function oneOf(words: readonly string[]): readonly [string, (text: string) => boolean] {
  return [`one of ${words.join(', ')}`, (text) => words.includes(text)];
}

function urlOf(...schemes: readonly string[]): readonly [string, (text: string) => boolean] {
  const takes = `a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return [takes, (text) => URL.canParse(text) && schemes.some((scheme) => text.startsWith(`${scheme}://`))];
}

function isHostAndPort(text: string): boolean {
  const [, port] = /^(?:[\w.-]+|\[[\da-f:.]+\]):(\d{1,5})$/i.exec(text) ?? [];
  return port !== undefined && isWhole(port, 1, 65_535);
}

function isSocketAddress(text: string): boolean {
  const host = text.slice(0, text.lastIndexOf(':')).replace(/^\[(.*)\]$/, '$1');
  return isHostAndPort(text) && isIP(host) !== 0;
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
