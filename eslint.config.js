import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noImportCycle } from './build/no-import-cycle.mjs';

/**
 * The rooms of src, from the ground up. A module imports from its own room and from those above it in this list, types included:
 * what is known, what follows from it, what is said, what a figure is, what draws it, what the page around it does, what a reader
 * sees, the life of a figure, the figures, what is written of them into a page, the pages that come with them, the entries.
 */
const rooms = ['data', 'projection', 'locales', 'model', 'chart', 'picture', 'page', 'parts', 'element', 'elements', 'snippet', 'pages'];

/** Beside the order of the rooms: what makes a picture file comes late, and must not come with what asks for it. */
const onlyAsType = { element: ['picture'], parts: ['picture'] };

const oneWay = 'Imports run one way: entries, pages, snippet, elements, element, parts, page, picture, chart, model, locales, projection, data.';
const drawing = 'src/elements/*/**/draw*.ts';

/** Forbids imports by pattern, with a word on why. */
const forbid = (files, patterns, { ignores = [] } = {}) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** A folder of src as it is imported from another. */
const folder = (name) => `^(\\.\\.?/)+${name}/`;
const never = (names, message) => names.map((name) => ({ regex: name, message }));

/** The way from a figure, and from a room of it, to another figure. */
const otherFigures = (up) => never([`^${up}(?!\\.\\.)`], 'Figures do not know one another: what two of them need belongs in model, chart or parts.');

const floors = rooms.flatMap((room, index) => {
  const above = never(rooms.slice(index + 1).map(folder), oneWay);
  const late = (onlyAsType[room] ?? []).map((name) => ({
    regex: folder(name),
    allowTypeImports: true,
    message: 'It is loaded on demand: import its types only.',
  }));
  const chartJs = { regex: '^chart\\.js', allowTypeImports: true, message: 'Chart.js is loaded by what draws: import it in src/chart and in draw*.ts only.' };
  // Also in Node, in a worker and in a build.
  const lit =
    index < rooms.indexOf('chart') || room === 'snippet'
      ? never(['^lit($|/)', '^chart\\.js'], 'It needs a page: data, projection, locales, model and snippet do not.')
      : [];
  const floor = (files, others = []) =>
    forbid([files], [...above, ...late, ...lit, ...others, ...(lit.length > 0 || room === 'chart' ? [] : [chartJs])], { ignores: [drawing] });
  if (room !== 'elements') return [floor(`src/${room}/**`)];
  return [floor('src/elements/*/*', otherFigures('\\.\\./')), floor('src/elements/*/*/**', otherFigures('\\.\\./\\.\\./'))];
});

// What draws a figure: Chart.js and the rooms below, and nothing that a reader has loaded before.
const drawingFloor = forbid(
  [drawing],
  [
    ...never(['element', 'parts', 'page', 'picture'].map(folder), 'What draws is a chunk of its own: it knows chart and model.'),
    { regex: folder('(model|locales|projection|data)'), allowTypeImports: true, message: 'A picture is drawn from its plot: import types only.' },
  ],
);

// No DOM below the page, nor in what is written as text.
const anywhere = {
  files: ['src/{data,projection,locales,model,snippet}/**', 'src/fallback.ts'],
  rules: { 'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'customElements', 'localStorage'] },
};

// A page may have old libraries, which have put something else in the place of these.
const overridden = {
  files: ['src/**'],
  rules: {
    'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'Old libraries override it: spread, or use times() of data.' }],
    'no-restricted-syntax': [
      'error',
      { selector: 'ForInStatement', message: 'It meets what a page has added to prototypes: use Object.entries().' },
      {
        selector: 'CallExpression[arguments.length=0] > MemberExpression[property.name="entries"]',
        message: 'Old libraries override it: use map() or forEach().',
      },
    ],
  },
};

const cycles = { files: ['src/**'], plugins: { house: { rules: { 'no-import-cycle': noImportCycle } } }, rules: { 'house/no-import-cycle': 'error' } };

export default defineConfig(
  // What is written for a framework is checked with its own types, by `npm run test:hosts`.
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', 'test/hosts/*/', '!test/hosts/sanitizers/', 'src/types/']),
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
  // Where words are written by `words()` or as `textContent`, the rule sees none. The tests hold the names: by axe, and in each engine's tree.
  { files: ['src/parts/**'], rules: { 'lit-a11y/accessible-name': 'off' } },
  anywhere,
  floors,
  drawingFloor,
  overridden,
  cycles,
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
