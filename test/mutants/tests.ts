/** The folders of the tests that may kill a mutant: those of the rooms that are changed. */
export const FOLDERS = (): readonly string[] =>
  [...(process.env['MUTATED_ROOMS'] ?? 'policy,machine').split(','), 'packs'].map((room) => `test/${room}`);

/** They read sources, which are changed, or go many thousand times over what the others look at. */
export const EXCLUDED: readonly string[] = [
  'test/policy/engine/no-district.test.ts',
  'test/machine/frozen.test.ts',
  'test/machine/reference-page.test.ts',
  'test/policy/article-18.test.ts',
  'test/policy/temporal-coverage.test.ts',
];
