import { readFile } from 'node:fs/promises';
import { SECRETS } from '../../server/command/secret-files.ts';

/** Names of the settings that `docs/reference/environment.md` explains, with the files of the secrets. */
export async function documentedSettings(): Promise<ReadonlySet<string>> {
  const page = await readFile('docs/reference/environment.md', 'utf8');
  const cells = [...page.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
  const names = cells.flatMap((cell) =>
    [...cell.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name),
  );
  return new Set([...names, ...SECRETS.map((name) => `${name}_FILE`)]);
}
