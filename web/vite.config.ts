import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [react()],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    // A file of its own for each picture, since the policy of the page lets no style name another place.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
