/** The folders of the tests that may kill a mutant: those of the rooms that are changed. */
export const FOLDERS = (): readonly string[] =>
  [...(process.env['MUTATED_ROOMS'] ?? 'policy,machine').split(','), 'packs'].map((room) => `test/${room}`);

/** They read sources, which are changed, or go many thousand times over what the others look at. */
export const EXCLUDED: readonly string[] = [
  'test/policy/engine/no-district.test.ts',
  'test/machine/frozen.test.ts',
  'test/machine/version-two.test.ts',
  'test/policy/article-18.test.ts',
  'test/policy/temporal-coverage.test.ts',
];

/** They take the longest, so that the others have killed most before them. */
export const LAST: readonly string[] = [
  'test/policy/proofs.test.ts',
  'test/policy/weave.test.ts',
  'test/policy/verdict.test.ts',
  'test/policy/engine/identity/one-identity.test.ts',
  'test/policy/engine/identity/comparison-form.test.ts',
  'test/policy/engine/identity/similar.test.ts',
  'test/machine/refusals.test.ts',
  'test/machine/payloads.test.ts',
  'test/machine/against-table.test.ts',
];
