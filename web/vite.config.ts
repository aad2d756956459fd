import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { version } from 'pdfjs-dist/package.json' with { type: 'json' };
import { defineConfig, type Plugin } from 'vite';

/** Where the pages find it; the version stands for the digest of the content. */
const CMAPS = `assets/cmaps-${version}`;

/** Which signs the codes of Chinese fonts stand for: files need not bring it. */
function cmaps(): Plugin {
  const folder = new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url);
  return {
    name: 'cmaps',
    generateBundle() {
      for (const name of readdirSync(folder))
        this.emitFile({
          type: 'asset',
          fileName: `${CMAPS}/${name}`,
          source: readFileSync(new URL(name, folder)),
        });
    },
  };
}

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react(), cmaps()],
  define: { CMAPS: JSON.stringify(`/${CMAPS}`) },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    // A file of its own for each picture, since the policy of the page lets no style name another place.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
