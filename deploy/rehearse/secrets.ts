import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../embedded/run-command.ts';
import { StartProblem } from '../../embedded/start-problem.ts';
import { ROOT } from '../../own-code.ts';

/** Files with the secrets of an installation, drawn by the script of the Compose file. */
export interface Files {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  readonly vaultKeys: string;
  readonly senderKey: string;
  readonly clientSecret: string;
  /** Of the owner of the database, and of the role of the processes. */
  readonly ownerPassword: string;
  readonly appPassword: string;
}

/** Draws them below `folder`. @throws StartProblem if the script cannot, for want of openssl */
export async function drawSecrets(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const script = join(ROOT, 'deploy', 'compose', 'secrets.sh');
  const drawn = await runCommand('sh', [script, folder], { env: process.env, timeoutMs: 60_000 });
  if (!drawn.ok) throw new StartProblem(`${script} draws no secrets: ${drawn.output}`);
  const file = (name: string): string => join(folder, 'secrets', name);
  return {
    authority: file('authority.pem'),
    certificate: file('certificate.pem'),
    key: file('key.pem'),
    vaultKeys: file('vault-keys'),
    senderKey: file('sender-key.pem'),
    clientSecret: file('client-secret'),
    ownerPassword: file('owner-password'),
    appPassword: file('app-password'),
  };
}

/** What a file of a secret says. */
export const secretIn = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trim();
