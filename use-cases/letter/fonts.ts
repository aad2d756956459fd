import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

interface Fonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

let read: Promise<Fonts> | undefined;

/** Returns the two weights of Noto Sans SC, whole: subsets of it lack the rare signs of names. They are read once. */
export async function letterFonts(): Promise<Fonts> {
  read ??= readFonts().catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

async function readFonts(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const weight = async (folder: string): Promise<Buffer> =>
    readFile(resolve(`@expo-google-fonts/noto-sans-sc/${folder}/NotoSansSC_${folder}.ttf`));
  const [regular, bold] = await Promise.all([weight('400Regular'), weight('700Bold')]);
  return { regular, bold };
}
