import { execFile } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const CACHE = resolve('.data/cache');

/**
 * A Chromium from npm, unpacked once into a folder of its own by version. None of the package's switches is used: they take
 * web security away, and a test of the policy would prove nothing.
 */
export async function startChromium(): Promise<Browser> {
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [
      '--font-render-hinting=none',
      '--lang=zh-CN',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
    },
  });
}

async function unpacked(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium');
  const home = resolve(dirname(entry), '../..');
  const { version } = require(join(home, 'package.json')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${String(process.pid)}`;
  await mkdir(unfinished, { recursive: true });
  const inflate = async (name: string, to: string) =>
    pipeline(
      createReadStream(join(home, 'bin', name)),
      createBrotliDecompress(),
      createWriteStream(join(unfinished, to)),
    );
  await Promise.all([
    inflate('chromium.br', 'chromium'),
    inflate('al2023.tar.br', 'al2023.tar'),
    inflate('swiftshader.tar.br', 'swiftshader.tar'),
  ]);
  await chmod(join(unfinished, 'chromium'), 0o755);
  for (const name of ['al2023.tar', 'swiftshader.tar'])
    await promisify(execFile)('tar', ['-xf', join(unfinished, name), '-C', unfinished]);
  await writeFile(join(unfinished, 'fonts.conf'), fontsFrom(folder));
  // Another process may have been as fast: what it unpacked is the same.
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** Two weights of one Chinese font, and no other: pictures are the same on every machine. The folder may be copied with the checkout. */
function fontsFrom(folder: string): string {
  const fonts = relative(folder, dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json')));
  const folders = ['400Regular', '600SemiBold'].map(
    (weight) => `<dir prefix="relative">${join(fonts, weight)}</dir>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`;
}
