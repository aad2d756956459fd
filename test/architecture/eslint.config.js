import tseslint from 'typescript-eslint';

const PURE_ROOMS = ['policy/**/*.ts', 'contract/**/*.ts', 'machine/**/*.ts', 'workflows/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.data/',
      'dist/',
      '.scratch/',
      'test/architecture/planted/',
      'test/api/generated-client/',
      'web/door/api.d.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // Programs that know nothing but the description of the API: what they read has no types of ours.
    files: ['docs/samples/journeys/*.ts', 'test/api/journeys.test.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: PURE_ROOMS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'crypto', 'path'],
              message: 'This room is pure: let an activity do it and pass the result in as data.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'This room is pure: pass the value in as data.' },
        { name: 'crypto', message: 'The workflow sandbox has no crypto: hash and draw ids outside.' },
        { name: 'structuredClone', message: 'The workflow sandbox has no structuredClone.' },
        { name: 'setTimeout', message: 'Deadlines are data: return them, the driver sleeps.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'This room is pure: draw outside and pass the value in.',
        },
      ],
    },
  },
  {
    files: ['policy/**/*.ts', 'contract/**/*.ts', 'machine/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'This room has no clock: take the time as data.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'This room has no clock: take the time as data.',
        },
      ],
    },
  },
);
