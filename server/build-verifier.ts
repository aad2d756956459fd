import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../audit/bundle/verifier.ts', import.meta.url));

let built: Promise<Uint8Array> | undefined;

/** Returns the program that checks a bundle, as one file that needs Node alone. It is built once in a process. */
export async function buildVerifier(): Promise<Uint8Array> {
  return (built ??= bundled());
}

async function bundled(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
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
