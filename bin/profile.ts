import { ALGORITHMS, type Algorithm } from '../api/identity/verify-token.ts';
import { openVault } from '../db/vault.ts';
import { temporalConnection } from '../temporal.config.ts';

/** What protects whom: development is for one machine and made-up people, production for everything else. */
export type Profile = 'development' | 'production';

type Env = Readonly<Record<string, string | undefined>>;

/** Words that everybody tries first. */
const GUESSED =
  /^(|admin|change-?me|default|dev|development|example|gongshu|password|postgres|secret|test)$/i;
const SHORTEST_SECRET = 16;

/** Production, unless somebody says otherwise. */
export function profileOf({ PROFILE }: Env): Profile {
  return PROFILE === 'development' ? 'development' : 'production';
}

/**
 * Everything that speaks against starting a process in this environment, one sentence each; none where it may start.
 * Clear text is allowed on loopback only.
 */
export function startProblems(env: Env, process: 'api' | 'worker'): readonly string[] {
  const { PROFILE = '' } = env;
  if (!['', 'development', 'production'].includes(PROFILE))
    return [
      `PROFILE is "${PROFILE}": it takes development or production, and is production where it is not set.`,
    ];
  if (profileOf(env) === 'development') return [];
  const problems = [...databaseProblems(env), ...temporalProblems(env), ...traceProblems(env)];
  return process === 'api'
    ? [...problems, ...identityProblems(env), ...vaultProblems(env), ...documentProblems(env)]
    : [...problems, ...logProblems(env)];
}

function logProblems(env: Env): readonly string[] {
  const { LOG_KEY_FILE = '', LOG_FOLDER = '', LOG_BUCKET = '' } = env;
  return [
    ...(LOG_KEY_FILE === ''
      ? ['LOG_KEY_FILE is not set: name the file of the keys that sign the log; the first start draws one.']
      : []),
    ...(LOG_FOLDER === '' && LOG_BUCKET === ''
      ? ['LOG_FOLDER is not set: name the folder of the signed checkpoints, or LOG_BUCKET, their bucket.']
      : []),
    ...(LOG_BUCKET === '' ? [] : bucketProblems(env)),
  ];
}

function bucketProblems({ S3_ENDPOINT = '', S3_SECRET_ACCESS_KEY = '' }: Env): readonly string[] {
  const endpoint = parsed(S3_ENDPOINT);
  return [
    ...(endpoint === null
      ? ['S3_ENDPOINT is not set, or is no URL: name the server of the bucket.']
      : clearText('S3_ENDPOINT', endpoint)),
    ...(isWeak(S3_SECRET_ACCESS_KEY)
      ? ['S3_SECRET_ACCESS_KEY is not set, or one that everybody tries first: draw a random one.']
      : []),
  ];
}

function databaseProblems({ DATABASE_URL = '' }: Env): readonly string[] {
  const url = parsed(DATABASE_URL);
  if (url === null)
    return ['DATABASE_URL is not set, or is no URL: postgres://user:password@host:port/database.'];
  const isLocal = isLoopback(url.hostname) || url.hostname === '';
  const sslmode = url.searchParams.get('sslmode') ?? url.searchParams.get('ssl');
  const password = decodeURIComponent(url.password);
  return [
    ...(isLocal || sslmode === 'verify-full'
      ? []
      : [`DATABASE_URL reaches ${url.hostname} without proof of who answers: add ?sslmode=verify-full.`]),
    ...(GUESSED.test(password)
      ? ['DATABASE_URL has no password, or one that everybody tries first: draw a random one.']
      : []),
  ];
}

function temporalProblems(env: Env): readonly string[] {
  const { connectionOptions } = temporalConnection(env);
  const host = hostOf(connectionOptions.address ?? 'localhost');
  if (isLoopback(host) || (connectionOptions.tls !== undefined && connectionOptions.tls !== false)) return [];
  return [
    `TEMPORAL_ADDRESS reaches ${host} in clear text: set TEMPORAL_TLS=true, or an API key or certificate.`,
  ];
}

function traceProblems({ OTEL_EXPORTER_OTLP_ENDPOINT = '' }: Env): readonly string[] {
  const collector = parsed(OTEL_EXPORTER_OTLP_ENDPOINT);
  return collector === null ? [] : clearText('OTEL_EXPORTER_OTLP_ENDPOINT', collector);
}

function documentProblems(env: Env): readonly string[] {
  const { S3_ENDPOINT, CLAMD } = env;
  const clamd = CLAMD === undefined ? null : hostOf(CLAMD);
  return [
    ...(S3_ENDPOINT === undefined ? [] : bucketProblems(env)),
    ...(clamd === null || isLoopback(clamd)
      ? []
      : [
          `CLAMD reaches ${clamd} in clear text: run clamd beside this process, or reach it through a tunnel on loopback.`,
        ]),
  ];
}

function vaultProblems({ VAULT_KEYS = '' }: Env): readonly string[] {
  if (VAULT_KEYS === '')
    return [
      'VAULT_KEYS is not set: names and bank accounts need a master key, id:base64 of 32 random bytes.',
    ];
  if (VAULT_KEYS.includes('embedded:'))
    return [
      'VAULT_KEYS is that of an embedded system, which lies beside its data: draw one and keep it elsewhere.',
    ];
  try {
    openVault(VAULT_KEYS);
    return [];
  } catch (error) {
    return [`VAULT_KEYS cannot be used: ${(error as Error).message}.`];
  }
}

function identityProblems(env: Env): readonly string[] {
  const {
    OIDC_ISSUER = '',
    OIDC_AUDIENCE = '',
    OIDC_CLIENT_ID = '',
    OIDC_CLIENT_SECRET,
    PUBLIC_URL = '',
  } = env;
  const issuer = parsed(OIDC_ISSUER);
  const publicUrl = parsed(PUBLIC_URL);
  const isOwn = issuer !== null && issuer.pathname === '/oidc' && issuer.origin === publicUrl?.origin;
  return [
    ...(issuer === null
      ? ['OIDC_ISSUER is not set, or is no URL: name the identity provider.']
      : clearText('OIDC_ISSUER', issuer)),
    ...(publicUrl === null
      ? ['PUBLIC_URL is not set, or is no URL: name the address at which browsers reach the portal.']
      : clearText('PUBLIC_URL', publicUrl)),
    ...(isOwn || env['DEVELOPMENT_KEY_FILE'] !== undefined
      ? [
          'The development issuer signs anybody in: it runs under PROFILE=development only. Name another OIDC_ISSUER, and unset DEVELOPMENT_KEY_FILE.',
        ]
      : []),
    ...(OIDC_AUDIENCE === ''
      ? ['OIDC_AUDIENCE is not set: name the audience of the tokens that are meant for this door.']
      : []),
    ...(OIDC_CLIENT_ID === ''
      ? ['OIDC_CLIENT_ID is not set: register the portal with the identity provider.']
      : []),
    ...(OIDC_AUDIENCE !== '' && OIDC_AUDIENCE === OIDC_CLIENT_ID
      ? [
          'OIDC_AUDIENCE equals OIDC_CLIENT_ID: an ID token would pass for an access token. Give the API an audience of its own.',
        ]
      : []),
    ...(OIDC_CLIENT_SECRET !== undefined && isWeak(OIDC_CLIENT_SECRET)
      ? [
          `OIDC_CLIENT_SECRET is a word that everybody tries first, or shorter than ${SHORTEST_SECRET} characters: draw a random one, or unset it for a public client.`,
        ]
      : []),
    ...(isAlgorithm(env['OIDC_ALGORITHM'] ?? DEFAULT_ALGORITHM)
      ? []
      : [
          `OIDC_ALGORITHM takes one of ${ALGORITHMS.join(', ')}: a secret that both sides share proves nothing.`,
        ]),
  ];
}

/** What most providers sign with. */
export const DEFAULT_ALGORITHM = 'RS256';

export function isAlgorithm(name: string): name is Algorithm {
  return ALGORITHMS.some((algorithm) => algorithm === name);
}

function isWeak(secret: string): boolean {
  return GUESSED.test(secret) || secret.length < SHORTEST_SECRET;
}

function clearText(name: string, url: URL): readonly string[] {
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return [];
  return [`${name} reaches ${url.hostname} in clear text: use https.`];
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function hostOf(address: string): string {
  return parsed(`tcp://${address}`)?.hostname ?? address;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
