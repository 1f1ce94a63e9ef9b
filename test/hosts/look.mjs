/** Looks at a built site as a reader does: what its HTML says before a script, and what is drawn after. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';

const patience = 30_000;

/** What the page of each host has to show; runs in the browser. @returns what is missing, in words */
function missing() {
  const sections = [...document.querySelectorAll('section')];
  if (sections.length > 0) return sections.flatMap((section) => missingIn(section).map((what) => `${what} (${section.id})`));
  return missingIn(document);
}

function missingIn(place) {
  const [earnings, gauge, cited] = ['freelance-earnings-chart', 'it-export-target-gauge', 'cited-figure'].map((tag) => place.querySelector(tag));
  const inside = (element, selector) => element?.shadowRoot?.querySelector(selector);
  const isDrawn = (element) => {
    const canvas = inside(element, '.canvas:not([hidden]) canvas');
    if (!canvas?.width) return false;
    const blank = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    return canvas.toDataURL() !== blank.toDataURL();
  };
  const headline = inside(earnings, '[part~="headline"]');
  const whatIf = inside(gauge, '[part~="what-if"]');
  const found = {
    'a chart of earnings': isDrawn(earnings),
    'its headline, one level below the heading before it': headline?.matches('h3') && /\d/.test(headline.textContent),
    'what came after its day (since-then)': inside(earnings, '[part~="since-then"]'),
    'a gauge': isDrawn(gauge),
    'the headline that the page set': inside(gauge, '[part~="headline"]')?.textContent.trim() === 'Set by the page',
    'the growth that the page set': whatIf?.open && Number(whatIf.querySelector('input')?.value) === 20,
    'a number with its source': inside(cited, '[part~="trigger"]'),
  };
  return Object.keys(found).filter((what) => !found[what]);
}

/** Both as one expression for the browser. */
const script = `(() => { ${missingIn}; ${missing}; return missing(); })()`;

/** What stands in the HTML before any script has run. */
function missingInHtml(folder, inRoot) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const wanted = ['as-of="2026-02-25"', 'since-then', 'growth="20"', 'Freelancers earned $557 million from July', ...(inRoot ? [inRoot] : [])];
  return wanted.filter((text) => !html.includes(text)).map((text) => `${text} in the HTML`);
}

/** @returns what is wrong with the site in a folder; nothing if it is as it should be */
export async function lookAt(folder, { onServer, inRoot }) {
  const problems = onServer ? missingInHtml(folder, inRoot) : [];
  const { address, stop } = await serve(folder);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    // So high that every figure is on the screen, and is drawn.
    await page.setViewport({ width: 800, height: 6000 });
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(`the console says: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`the page throws: ${error.message}`));
    await page.goto(`${address}/`);
    const all = await page.waitForFunction(`${script}.length === 0`, { timeout: patience }).catch(() => undefined);
    if (!all) problems.push(...(await page.evaluate(script)).map((what) => `there is not ${what}`));
    return problems;
  } finally {
    await browser.close();
    await stop();
  }
}
