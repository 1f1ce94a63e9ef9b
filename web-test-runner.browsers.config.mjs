/** `npm run test:browsers`: the elements in three engines, and in Firefox and WebKit as readers may have set them. */
import { chromium, firefox, webkit } from './test/support/launchers.mjs';
import { runner } from './test/support/runner.mjs';

// Data and projection are arithmetic, and the walks through every day of the dataset are long and touch no page: by
// `npm test` those run in Chromium, as do the walks through all sizes of the pictures in search of labels that overlap. The words of the
// figures are made with `Intl`, of which each engine has its own.
const elements = ['test/**/*.test.ts', '!test/{data,projection,preferences}/**', '!test/elements/**/*every-*.test.ts', '!test/elements/**/overlaps.test.ts'];
const dark = 'test/preferences/dark.test.ts';
const reducedMotion = 'test/preferences/reduced-motion.test.ts';
const forcedColors = 'test/preferences/forced-colors.test.ts';

/** What runs in an engine: the elements in `browser`, and the groups. */
const runs = {
  async chromium() {
    return { browser: await chromium(), groups: [] };
  },
  async firefox() {
    const start = await firefox();
    const darkWithoutMotion = start('dark and without motion', { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 });
    const forced = start('with forced colors', { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 });
    return {
      browser: start(),
      groups: [
        { name: 'firefox-dark', browsers: [darkWithoutMotion], files: [dark, reducedMotion] },
        { name: 'firefox-forced-colors', browsers: [forced], files: [forcedColors] },
      ],
    };
  },
  async webkit() {
    const start = await webkit();
    return { browser: start(), groups: [{ name: 'webkit-dark', browsers: [start('dark', { GTK_THEME: 'Adwaita:dark' })], files: [dark] }] };
  },
};

const wanted = (process.env.ENGINES ?? Object.keys(runs).join()).split(',');
const unknown = wanted.find((engine) => !Object.hasOwn(runs, engine));
if (unknown !== undefined) throw new Error(`ENGINES names “${unknown}”; there are ${Object.keys(runs).join(', ')}.`);

const chosen = [];
// One after the other: two cannot install packages at the same time.
for (const engine of wanted) chosen.push(await runs[engine]());

const { config } = runner.testFramework;

export default {
  ...runner,
  // Three browsers at once on a small machine, one of which draws without a graphics card: each test has more time.
  testFramework: { config: { ...config, timeout: 3 * config.timeout } },
  testsFinishTimeout: 300_000,
  files: elements,
  browsers: chosen.map(({ browser }) => browser),
  groups: chosen.flatMap(({ groups }) => groups),
};
