import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../own-code.ts';

let built: Promise<Uint8Array> | undefined;

/**
 * Returns the program that checks a bundle, as one file that needs Node alone: the one of the release that `VERIFIER_PROGRAM`
 * names, or built once in a process.
 */
export async function buildVerifier(): Promise<Uint8Array> {
  return (built ??= verifier());
}

async function verifier(): Promise<Uint8Array> {
  const { VERIFIER_PROGRAM } = process.env;
  return VERIFIER_PROGRAM ? readFile(VERIFIER_PROGRAM) : bundled();
}

async function bundled(): Promise<Uint8Array> {
  // Loaded only when there is something to build.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'audit', 'bundle', 'verifier.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('the verifier was not built');
  return file.contents;
}
