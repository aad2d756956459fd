import { defineConfig } from 'vitest/config';
import { EXCLUDED, FOLDERS } from './tests.ts';

/** The tests of the rooms whose code is changed, with properties of fewer runs. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: FOLDERS().map((folder) => `${folder}/**/*.test.ts`),
    exclude: [...EXCLUDED],
    env: { MODEL_SEQUENCES: '20000', MODEL_SEED: '7', SPELLINGS: '500', SEED: '7' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
