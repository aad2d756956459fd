import { isLoopback } from '../api/http/own-host.ts';
import { temporalConnection } from '../temporal.config.ts';
import { settingProblems, type Env } from './settings.ts';

/** What protects whom: development is for one machine and made-up people, production for everything else. */
export type Profile = 'development' | 'production';

/** Words that everybody tries first. */
const GUESSED =
  /^(|admin|change-?me|default|dev|development|example|gongshu|password|postgres|secret|test)$/i;
const SHORTEST_SECRET = 16;

/** Production, unless somebody says otherwise. */
export function profileOf({ PROFILE }: Env): Profile {
  return PROFILE === 'development' ? 'development' : 'production';
}

/**
 * Everything that speaks against starting a process in this environment, one sentence each; none if it may start.
 * Clear text is allowed on loopback only.
 */
export function startProblems(env: Env, process: 'api' | 'worker'): readonly string[] {
  const { PROFILE = '' } = env;
  if (!['', 'development', 'production'].includes(PROFILE))
    return [
      `PROFILE is "${PROFILE}": it takes development or production, and is production where it is not set.`,
    ];
  const malformed = settingProblems(env);
  if (profileOf(env) === 'development') return malformed;
  const problems = [
    ...malformed,
    ...databaseProblems(env),
    ...temporalProblems(env),
    ...traceProblems(env),
    ...vaultProblems(env),
    ...publicProblems(env),
    ...metricsProblems(env),
  ];
  return process === 'api'
    ? [...problems, ...apiProblems(env), ...identityProblems(env), ...documentProblems(env)]
    : [...problems, ...logProblems(env), ...mailProblems(env)];
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

function mailProblems({ SMTP_URL = '', MAIL_FROM = '' }: Env): readonly string[] {
  if (SMTP_URL === '' || MAIL_FROM !== '') return [];
  return ['MAIL_FROM is not set: name the address from which letters are.'];
}

function bucketProblems(env: Env): readonly string[] {
  const { S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = env;
  return [
    ...reached(env, 'S3_ENDPOINT', 'name the server of the bucket'),
    ...(S3_ACCESS_KEY_ID === '' ? ['S3_ACCESS_KEY_ID is not set: name the key of the bucket.'] : []),
    ...(isWeak(S3_SECRET_ACCESS_KEY)
      ? ['S3_SECRET_ACCESS_KEY is not set, or one that everybody tries first: draw a random one.']
      : []),
  ];
}

function databaseProblems({ DATABASE_URL = '' }: Env): readonly string[] {
  if (DATABASE_URL === '') return ['DATABASE_URL is not set: postgres://user:password@host:port/database.'];
  const url = parsed(DATABASE_URL);
  if (url === null) return [];
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

function traceProblems(env: Env): readonly string[] {
  const { OTEL_EXPORTER_OTLP_ENDPOINT = '' } = env;
  return OTEL_EXPORTER_OTLP_ENDPOINT === '' ? [] : reached(env, 'OTEL_EXPORTER_OTLP_ENDPOINT', '');
}

function documentProblems(env: Env): readonly string[] {
  const { S3_ENDPOINT = '', S3_BUCKET = '', CLAMD = '' } = env;
  const clamd = hostOf(CLAMD);
  return [
    ...(S3_ENDPOINT === '' ? [] : bucketProblems(env)),
    ...(S3_ENDPOINT !== '' && S3_BUCKET === ''
      ? ['S3_BUCKET is not set: name the bucket of the documents.']
      : []),
    ...(CLAMD === '' || isLoopback(clamd)
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
  return [];
}

function publicProblems(env: Env): readonly string[] {
  return reached(env, 'PUBLIC_URL', 'name the address at which browsers reach the portal');
}

function apiProblems({ HOST = '', TLS_CERT_FILE = '' }: Env): readonly string[] {
  if (HOST === '' || isLoopback(HOST) || TLS_CERT_FILE !== '') return [];
  return [
    `HOST ${HOST} would be answered in clear text: set TLS_CERT_FILE and TLS_KEY_FILE, or listen on loopback behind a proxy on this machine.`,
  ];
}

function metricsProblems({
  METRICS_ADDRESS = '',
  METRICS_TOKEN = '',
  TLS_CERT_FILE = '',
}: Env): readonly string[] {
  if (METRICS_ADDRESS === '' || isLoopback(hostOf(METRICS_ADDRESS))) return [];
  if (TLS_CERT_FILE === '')
    return [
      'METRICS_ADDRESS would be answered in clear text: set TLS_CERT_FILE and TLS_KEY_FILE, or take an address of loopback, and collect on this machine.',
    ];
  return isWeak(METRICS_TOKEN)
    ? ['METRICS_TOKEN is not set, or one that everybody tries first: draw a random one for the collector.']
    : [];
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
    ...reached(env, 'OIDC_ISSUER', 'name the identity provider'),
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
  ];
}

function isWeak(secret: string): boolean {
  return GUESSED.test(secret) || secret.length < SHORTEST_SECRET;
}

/** What speaks against an address; one that is no URL is the business of `settingProblems`. */
function reached(env: Env, name: string, what: string): readonly string[] {
  const text = env[name] ?? '';
  if (text === '') return [`${name} is not set: ${what}.`];
  const url = parsed(text);
  if (url?.protocol !== 'http:' || isLoopback(url.hostname)) return [];
  return [`${name} reaches ${url.hostname} in clear text: use https.`];
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function hostOf(address: string): string {
  return parsed(`tcp://${address}`)?.hostname ?? address;
}
