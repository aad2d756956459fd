import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import {
  BaseSequencer,
  type Reporter,
  type TestModule,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';
import { EXCLUDED, FOLDERS, LAST } from './tests.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The quick files first: the first test that fails ends a run. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => LAST.indexOf(relative(ROOT, moduleId));
    return Promise.resolve([...files].sort((one, other) => rank(one) - rank(other)));
  }
}

/** A file that cannot be loaded has no tests that fail: without this, Stryker would take its silence for a pass. */
class Unloaded implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    for (const { message } of module.errors())
      this.#vitest?.state.catchError(new Error(`${module.moduleId}: ${message}`), 'Unhandled Error');
  }
}

/** The tests of the rooms whose code is changed, with properties of fewer runs; one thread loads the code once for all files. */
export default defineConfig({
  test: {
    root: ROOT,
    include: FOLDERS().map((folder) => `${folder}/**/*.test.ts`),
    exclude: [...EXCLUDED],
    env: {
      MODEL_FAMILIES: '1',
      MODEL_SEQUENCES: '2000',
      MODEL_SEED: '7',
      SPELLINGS: '200',
      SEED: '7',
      VERDICTS: '50',
    },
    isolate: false,
    reporters: [new Unloaded()],
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
