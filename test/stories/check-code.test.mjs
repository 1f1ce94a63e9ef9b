/** The check of the code that Storybook shows, tried on pages with something wrong in it. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkCode, severalFigures } from './check-code.mjs';
import { launch } from '../support/launch.mjs';

const network = 'https://cdn.jsdelivr.net/npm/it-export-charts@0.1/dist';
const script = (file) => `<script type="module" async src="${network}/${file}"></script>`;

/** The code that the page of each element shows, and the rule that finds what is wrong with it. */
const codes = {
  'right-chart': { code: `<right-chart>In words</right-chart>${script('embed.js')}` },
  'wordless-chart': { code: `<wordless-chart></wordless-chart>${script('embed.js')}`, rule: 'code-does-not-work' },
  'undefined-chart': { code: `<undefined-chart>In words</undefined-chart>${script('embed.js')}`, rule: 'code-does-not-work' },
  'other-chart': { code: `<right-chart>In words</right-chart>${script('embed.js')}`, rule: 'code-does-not-work' },
  'scriptless-chart': { code: '<scriptless-chart></scriptless-chart>', rule: 'code-does-not-work' },
  'failing-chart': { code: `<failing-chart>In words</failing-chart>${script('failing.js')}`, rule: 'page-error' },
  'calling-chart': { code: `<calling-chart>In words</calling-chart><img alt="" src="http://127.0.0.1:1/" />${script('embed.js')}`, rule: 'outside-request' },
  [severalFigures]: { code: `<style>a { b: c }</style><div><right-chart>In words</right-chart></div>${script('embed.js')}` },
  'pageless-chart': { rule: 'code-does-not-work' },
};

const define = (...tags) =>
  tags
    .map(
      (tag) =>
        `customElements.define('${tag}', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<div class="canvas"><canvas></canvas></div>';
          }
        });`,
    )
    .join('\n');

const page = `<!doctype html>
<html lang="en">
  <title>Docs</title>
  <body>
    <div class="sbdocs-preview"><pre></pre></div>
    <script>
      const codes = ${JSON.stringify(Object.fromEntries(Object.entries(codes).map(([tag, { code }]) => [`${tag}--docs`, code]))).replaceAll('<', '\\u003c')};
      document.querySelector('pre').textContent = codes[new URLSearchParams(location.search).get('id')];
    </script>
  </body>
</html>`;

describe('the check of the code', () => {
  let folder;
  let browser;
  let checks;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'code-'));
    const pages = Object.keys(codes).filter((tag) => codes[tag].code);
    const entries = pages.map((tag) => [`${tag}--docs`, { id: `${tag}--docs`, type: 'docs', importPath: `./stories/${tag}.stories.ts` }]);
    await mkdir(join(folder, 'dist'));
    const files = {
      'index.json': JSON.stringify({ entries: Object.fromEntries(entries) }),
      'iframe.html': page,
      'dist/custom-elements.json': JSON.stringify({
        modules: [
          {
            declarations: Object.keys(codes)
              .filter((name) => name !== severalFigures)
              .map((tagName) => ({ tagName })),
          },
        ],
      }),
      'dist/embed.js': define('right-chart', 'calling-chart'),
      'dist/failing.js': `${define('failing-chart')} throw new Error('broken');`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    browser = await launch();
    checks = await checkCode(folder, browser, 2000);
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  for (const [tag, { rule }] of Object.entries(codes))
    it(rule ? `finds what is wrong with that of <${tag}>: ${rule}` : `finds nothing wrong with that of <${tag}>`, () => {
      const { problems } = checks.find(({ story }) => story.startsWith(tag));
      const found = problems.map((problem) => problem.rule);
      if (rule) assert.ok(found.includes(rule), found.join(', ') || 'nothing');
      else assert.deepEqual(problems, []);
    });
});
