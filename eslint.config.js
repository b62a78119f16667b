import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'examples/', 'storybook-static/', 'builder-static/', 'coverage/', 'src/i18n/locales/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      // Lit binds the listeners of a template to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // That is how one global interface takes in another.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      // An empty string or list is what a model has where nothing is known: `||` passes over it on purpose.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true, boolean: true}}],
      // JSON as it was published is read as `node['headline']`: its terms are the publisher's, not ours.
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      // `noUncheckedIndexedAccess` asks for a `!` wherever an index is known to be in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are properties: `expect(link).to.exist`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Node's runner awaits its tests itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['after', 'before', 'describe', 'it', 'suite', 'test'], package: 'node:test'},
          ],
        },
      ],
    },
  },
  {
    // What is wrong in these is so on purpose, and TypeScript alone is asked.
    files: ['test/types/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // TypeScript checks these by their JSDoc, and knows Node's globals, which ESLint does not.
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {'no-undef': 'off'},
  },
);
