import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { version } from 'pdfjs-dist/package.json' with { type: 'json' };
import { defineConfig, type Plugin } from 'vite';

/** Where the pages find what PDF files take for granted; the version stands for the digest of the content. */
const PDF_DATA = `assets/pdf-${version}`;

/** Which signs the codes of Chinese fonts stand for, and the fonts that every reader of PDF has: files need not bring either. */
function pdfData(): Plugin {
  return {
    name: 'pdf-data',
    generateBundle() {
      for (const folder of ['cmaps', 'standard_fonts']) {
        const files = new URL(`../node_modules/pdfjs-dist/${folder}/`, import.meta.url);
        for (const name of readdirSync(files))
          this.emitFile({
            type: 'asset',
            fileName: `${PDF_DATA}/${folder}/${name}`,
            source: readFileSync(new URL(name, files)),
          });
      }
    },
  };
}

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react(), pdfData()],
  define: { PDF_DATA: JSON.stringify(`/${PDF_DATA}`) },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    // A file of its own for each picture, since the policy of the page lets no style name another place.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
