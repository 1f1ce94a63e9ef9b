/** A browser with a page on which figures are drawn, as readers see them, and made into picture files. */
import { fileURLToPath } from 'node:url';
import { loadLanguage } from '../../dist/esm/locales/languages.js';
import { presets } from '../../dist/esm/picture/presets.js';
import { launch } from '../../test/support/launch.mjs';
import { OrderError } from './order.mjs';
import { serve } from '../../test/support/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts a figure alone on a page that is set in some fonts, and waits for its words. */
async function show(element, attributes, fonts) {
  const figure = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  figure.setAttribute('loading', 'eager');
  const main = document.querySelector('main');
  main.style.fontFamily = fonts.length > 0 ? [...fonts.map((font) => `"${font}"`), 'Arial', 'sans-serif'].join() : '';
  main.replaceChildren(figure);
  await figure.updateComplete;
  const part = (selector) => figure.shadowRoot.querySelector(selector)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
  return {
    language: figure.shadowRoot.querySelector('figure').lang,
    headline: part('[part~="headline"]'),
    alt: part('[part="summary"]'),
    source: part('[part="source"]'),
  };
}

/** @returns the file in base64 and its size in CSS pixels, or why there is none */
async function picture(format, size) {
  const figure = document.querySelector('main').firstElementChild;
  try {
    const file = await figure.toPicture(format, size);
    // An SVG has its size written on it, whatever the file is.
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(await (await figure.toPicture('svg', size)).text());
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), width: Number(width), height: Number(height) };
  } catch (error) {
    return { refusal: error.message };
  }
}

/** @param warn is told what a figure says in the console */
export async function openStudio(warn) {
  const server = await serve(root);
  const browser = await launch();
  const close = () => Promise.all([browser.close(), server.stop()]);
  try {
    const page = await browser.newPage();
    page.on('console', (message) => ['warn', 'error'].includes(message.type()) && warn(message.text()));
    await page.goto(`${server.address}/stories/images/page.html`);
    await page.waitForFunction(() => customElements.get('cited-figure'), { timeout: 10_000 });
    return {
      close,
      /** @returns its words: `language`, `headline`, `alt`, `source` */
      async show(element, attributes) {
        // A page in a language is set in a font of its script, where that of the studio would only be one of the last resort.
        const { fonts = [] } = (await loadLanguage(attributes.lang ?? '')) ?? {};
        return page.evaluate(show, element, attributes, fonts);
      },
      /** Of the figure that is shown. */
      async picture(format, size) {
        // So that the chart has the height it has in a column of this width.
        await page.setViewport({ width: Math.ceil(size.width ?? presets[size.preset].width), height: 900 });
        const { refusal, base64, ...measures } = await page.evaluate(picture, format, size);
        if (refusal) throw new OrderError(`${refusal} Ask for a larger size, or for a figure and a day that have a chart.`);
        return { ...measures, bytes: Buffer.from(base64, 'base64') };
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
