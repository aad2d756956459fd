import { readFileSync } from 'node:fs';
import { messageOf } from '../../embedded/start-problem.ts';
import { CommandProblem } from './problem.ts';

/** Settings that nobody should read in a list of processes: each may be the text of a file, which `NAME_FILE` names. */
export const SECRETS = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'VAULT_KEYS',
  'OIDC_CLIENT_SECRET',
  'S3_SECRET_ACCESS_KEY',
  'SMTP_URL',
  'METRICS_TOKEN',
] as const;

/**
 * Sets each secret that a file holds, without the line feeds at its end.
 * @throws CommandProblem if a secret is given twice, or its file cannot be read or is empty
 */
export function readSecretFiles(env: NodeJS.ProcessEnv): void {
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`] ?? '';
    if (file === '') continue;
    if ((env[name] ?? '') !== '')
      throw new CommandProblem(`${name} and ${name}_FILE are both set: leave one of them out.`);
    env[name] = textOf(name, file);
  }
}

function textOf(name: string, file: string): string {
  try {
    const text = readFileSync(file, 'utf8').replace(/[\r\n]+$/, '');
    if (text !== '') return text;
  } catch (cause) {
    throw new CommandProblem(`${name}_FILE cannot be read: ${messageOf(cause)}`, { cause });
  }
  throw new CommandProblem(`${name}_FILE names an empty file: write the secret into it.`);
}
