import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One floor of the house: what the modules of a folder may not import, or only as a type. */
const floor = (files, { never = [], onlyAsType = [] }) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...never.map((what) => ({ regex: imports(what), message: 'Imports run one way: elements, figure, locales, projection, data.' })),
          ...onlyAsType.map((what) => ({ regex: imports(what), allowTypeImports: true, message: 'Import it as a type only.' })),
        ],
      },
    ],
  },
});

/** A package by its name, a folder of src by its name and a slash, or a pattern. */
const imports = (what) => (what instanceof RegExp ? what.source : what.endsWith('/') ? `^(\\.\\.?/)+${what}` : `^${what}($|/)`);

// No DOM below the figures: these modules also run in Node, in a worker and in a build.
const anywhere = {
  files: ['src/{data,projection,locales}/**'],
  rules: { 'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'customElements', 'localStorage'] },
};

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  litA11y.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-define-call': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An empty attribute is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A number in a template literal is written as it stands, which is what is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  anywhere,
  floor(['src/**'], { onlyAsType: ['chart\\.js', 'figure/picture/'] }),
  floor(['src/data/**'], { never: ['projection/', 'locales/', 'figure/', 'elements/', 'lit', 'chart\\.js'] }),
  floor(['src/projection/**'], { never: ['locales/', 'figure/', 'elements/', 'lit', 'chart\\.js'] }),
  floor(['src/locales/**'], { never: ['figure/', 'elements/', 'lit', 'chart\\.js'], onlyAsType: ['projection/'] }),
  // What comes with the script itself must not bring the words that come later.
  floor(['src/locales/{choices,en,en-phrases,format,languages}.ts'], {
    never: ['figure/', 'elements/', 'lit', 'chart\\.js'],
    onlyAsType: ['projection/', /^\.\/(all-messages|en-later|later-)/],
  }),
  floor(['src/figure/**'], { never: ['elements/'], onlyAsType: ['chart\\.js', 'picture/'] }),
  // Chart.js is downloaded when a figure comes near the screen, so only the modules of that chunk may import it.
  floor(['src/figure/drawing/**', 'src/**/drawing.ts'], { never: ['elements/'] }),
  // So is what makes picture files, when the first is asked for. It shares code with that chunk alone: to share it with embed.js it would have to import that.
  floor(['src/figure/picture/**'], { never: ['elements/'], onlyAsType: ['lit', 'chart\\.js', /^\.\.\/(?!drawing\/)/] }),
  {
    files: ['test/**'],
    rules: {
      // The types of @open-wc/testing have `equal` return a promise, which it does not; `accessible` does, and has to be awaited.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] }],
      // What is missing fails the test by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(x).to.be.true` is all there is to call.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          importNames: ['a11ySnapshot', 'emulateMedia', 'setViewport'],
          message: 'It does not work in every engine: use what test/support has for it.',
        },
      ],
    },
  },
  // No tsconfig covers the configuration files.
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
