import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('what a pure room must not do is reported where it is done on purpose', async () => {
  const eslint = new ESLint({
    cwd: fileURLToPath(new URL('planted', import.meta.url)),
    overrideConfigFile: fileURLToPath(new URL('eslint.config.js', import.meta.url)),
  });
  const results = await eslint.lintFiles(['**/*.ts']);
  const reported = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => `${filePath.split('/planted/')[1] ?? ''}: ${ruleId ?? ''}`),
  );
  expect(reported.sort()).toEqual(
    [
      'contract/reads-the-environment.ts: no-restricted-globals',
      'machine/reads-the-clock.ts: no-restricted-syntax',
      'policy/draws.ts: no-restricted-properties',
      'policy/reads-files.ts: no-restricted-imports',
      'policy/reads-the-clock.ts: no-restricted-syntax',
      'workflows/draws-ids.ts: no-restricted-globals',
      'workflows/forgets-to-await.ts: @typescript-eslint/no-floating-promises',
    ].sort(),
  );
});
