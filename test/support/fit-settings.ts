import { SECRETS } from '../../server/command/secret-files.ts';
import { startProblems } from '../../server/profile.ts';

/** A secret of each name, as an installation has it. */
const DRAWN: Readonly<Record<(typeof SECRETS)[number], string>> = {
  DATABASE_URL: 'postgres://gongshu_app:5f3e9c7b1a2d4860@postgres:5432/gongshu?sslmode=verify-full',
  MIGRATION_DATABASE_URL:
    'postgres://gongshu_owner:5f3e9c7b1a2d4860@postgres:5432/gongshu?sslmode=verify-full',
  VAULT_KEYS: '2026:46PnkDuKQMhLkidfmcsc2973NkPgldQJD8ZCxRIKRYg=',
  OIDC_CLIENT_SECRET: '5f3e9c7b1a2d48605f3e9c7b1a2d4860',
  S3_SECRET_ACCESS_KEY: '5f3e9c7b1a2d48605f3e9c7b1a2d4860',
  SMTP_URL: 'smtps://awards:5f3e9c7b1a2d4860@mail.example:465',
  METRICS_TOKEN: '5f3e9c7b1a2d48605f3e9c7b1a2d4860',
};

/** What keeps a process from starting in production under settings that name secrets by their files; nothing if they suffice. */
export function unfit(
  program: 'api' | 'worker',
  settings: Readonly<Record<string, string>>,
): readonly string[] {
  const named = SECRETS.filter((name) => settings[`${name}_FILE`] !== undefined);
  const secrets = Object.fromEntries(named.map((name) => [name, DRAWN[name]]));
  // The file of the authority lies in the container alone.
  return startProblems({ ...settings, ...secrets, TEMPORAL_TLS_SERVER_CA_CERT_PATH: undefined }, program);
}
