import { defineConfig, globalIgnores } from 'eslint/config'
import next from 'eslint-config-next/core-web-vitals'
import prettier from 'eslint-config-prettier'
import typescript from 'typescript-eslint'
import { arrows } from './tests/architecture/arrows.mjs'

const areas = Object.keys(arrows)

/** An area may not name another one unless an arrow leads there (tests/architecture/arrows.mjs). */
const zones = areas.map((area) => {
  const closed = areas.filter((other) => other !== area && !arrows[area].includes(other))
  return {
    files: [`${area}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^@/(${closed.join('|')})(/|$)`, message: `No arrow leads there from ${area}.` },
            { regex: '^@/(tests|scripts)(/|$)', message: 'What is shipped does not know its tests and scripts.' },
          ],
        },
      ],
    },
  }
})

const clockAndChance = ['Date.now', 'Math.random', 'crypto.randomUUID', 'performance.now'].map((call) => {
  const [object, property] = call.split('.')
  return { object, property, message: 'lib/core is pure: hand the moment, the id or the number in.' }
})

export default defineConfig([
  globalIgnores(['.next/', '.data/', 'lib/data/generated/', 'next-env.d.ts', 'playwright-report/', 'test-results/']),
  ...next,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in lib/platform/env.ts.' },
      ],
      '@typescript-eslint/no-empty-function': 'off',
      // The engine walks arrays by number where that is faster.
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // `void` is what a use case with nothing to say returns.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  ...zones,
  {
    files: ['lib/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...clockAndChance,
        { object: 'process', property: 'env', message: 'Settings are read in lib/platform/env.ts.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'lib/core is pure: hand the moment in.',
        },
      ],
    },
  },
  {
    // Settings reach these before or without the server, and a command line speaks by printing.
    files: [
      'lib/platform/env.ts',
      'instrumentation.ts',
      '*.config.{ts,mjs}',
      'scripts/**',
      'tests/**',
      'prisma/seed/**',
    ],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    // Types of a library are widened by an interface of the same name.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  prettier,
])
