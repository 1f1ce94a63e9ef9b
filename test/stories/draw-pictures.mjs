/** Draws the pictures that are kept: of every story of a built Storybook, and of each figure in every size and look. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSame, keptPicture } from './kept-picture.mjs';
import { openStory } from './check-stories.mjs';
import { serve } from '../support/serve.mjs';

/** What a figure without a day is pinned to, so that the figures of a later month change no picture. A year is closed, the next has begun. */
const day = '2026-08-31';
/** The day of the stories that show a running year. */
const runningYear = '2026-02-25';

/** A column of an article, with the margin of Storybook's page. */
const viewport = { width: 640 + 2 * 16, height: 900 };

/**
 * The stories, or titles with all of theirs, that are left out, and why. Of the others the only ones without a picture are those in which a figure has nothing to draw,
 * and those tagged `undrawn`, which show how a figure is before its picture comes.
 */
export const leftOut = {
  'cited-figure': 'It has no picture.',
  'states--stale': 'It is live: with a day it would be another.',
  'each-colour': 'A colour at a time in the same figures. Its own test holds that each paints something.',
  'theming-and-embedding--custom-properties': 'It is set in fonts that each machine has others of.',
  'two-articles-claim-by-claim': 'Figures as in stories of their own, many on a page.',
};

/** In what size and look each figure is kept besides, as it stands in no story. */
const looks = {
  phone: { size: { width: 328 } },
  card: { size: { preset: 'landscape' } },
  square: { size: { preset: 'square' } },
  portrait: { size: { preset: 'portrait' } },
  story: { size: { preset: 'story' } },
  dark: { attributes: { theme: 'dark' } },
};

/** In the page, before all else: canvases measure text as its font has it. Else they go by how the settings of the machine fit it to pixels. */
function measureExactly() {
  const { prototype } = HTMLCanvasElement;
  const { getContext } = prototype;
  prototype.getContext = function (...given) {
    const context = getContext.apply(this, given);
    if (given[0] === '2d' && context) context.textRendering = 'geometricPrecision';
    return context;
  };
}

/** In the page: waits for all its fonts, in which a canvas measures. */
const fontsLoaded = () => Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined);

/** In the page: the figures of the story, each as the SVG of its picture. Where there is nothing to draw, as before the first number, there is none. */
async function picturesShown(asOf) {
  const figures = [...document.querySelectorAll('#storybook-root *')].filter((element) => 'toPicture' in element);
  // Pinned is what has a day that there is, and that is past: a story of bad values has another, and shows the latest.
  const isDay = (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;
  const isPinned = (text) => text !== null && isDay(text) && text <= asOf;
  for (const figure of figures) if (!isPinned(figure.getAttribute('as-of'))) figure.setAttribute('as-of', asOf);
  const drawn = figures.map(async (figure) => ({
    tag: figure.localName,
    svg: await figure.toPicture('svg').then(
      (file) => file.text(),
      () => undefined,
    ),
  }));
  return (await Promise.all(drawn)).filter(({ svg }) => svg);
}

/** In the page: a figure alone. */
async function pictureOf(tag, attributes, size) {
  const figure = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  document.querySelector('#storybook-root').replaceChildren(figure);
  return (await figure.toPicture('svg', size)).text();
}

/** Opens a story, and waits until it was played to its end: what a reader does in it may change its picture. */
async function open(page, address, id) {
  await openStory(page, address, id);
  await page.evaluate(() => globalThis.inThePage.settled(false));
  await page.evaluate(fontsLoaded);
}

async function drawStory(page, address, { id }) {
  await open(page, address, id);
  const pictures = await page.evaluate(picturesShown, day);
  return pictures.map(({ tag, svg }, index) => ({ id, name: index === 0 ? id : `${id}-${index + 1}`, tag, svg }));
}

async function drawLooks(page, address, { id, tag }) {
  await open(page, address, id);
  const pictures = [];
  for (const [look, { attributes, size }] of Object.entries(looks))
    pictures.push({ name: `${tag}.${look}`, svg: await page.evaluate(pictureOf, tag, { 'as-of': runningYear, ...attributes }, size) });
  return pictures;
}

/** Does a task for each item, on several pages at a time, and returns what came of them in the order of the items. */
async function onPages(browser, count, items, task) {
  const results = [];
  const queue = items.map((item, index) => ({ item, index })).values();
  const worker = async () => {
    // A window of its own: a page behind another one does not draw.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(measureExactly);
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    for (const { item, index } of queue) results[index] = await task(page, item);
    await context.close();
  };
  await Promise.all(Array.from({ length: count }, worker));
  return results.flat();
}

/** Those of which an earlier one is the same are left out: a story of the table has the picture that the chart has. */
function withoutRepeats(pictures) {
  const kept = new Map();
  for (const { name, svg } of pictures) {
    const text = keptPicture(svg);
    if (![...kept.values()].some((other) => isSame(other, text))) kept.set(`${name}.svg`, text);
  }
  return kept;
}

const namesOf = ({ id }) => [id, id.split('--')[0]];

async function storiesIn(folder) {
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const gone = Object.keys(leftOut).filter((name) => !stories.some((story) => namesOf(story).includes(name)));
  if (gone.length > 0) throw new Error(`${gone.join(', ')} is left out of the pictures, and no story is called so: take it from the list.`);
  return stories.filter((story) => !namesOf(story).some((name) => name in leftOut) && !story.tags.includes('undrawn'));
}

/**
 * @param folder where Storybook was built to
 * @param browser of puppeteer
 * @param pages how many pages are open at a time
 * @returns the text of each picture by the name of its file
 */
export async function drawPictures(folder, browser, pages) {
  const stories = await storiesIn(folder);
  const { address, stop } = await serve(folder);
  try {
    const ofStories = await onPages(browser, pages, stories, (page, story) => drawStory(page, address, story));
    const firsts = new Map(ofStories.toReversed().map(({ tag, id }) => [tag, { tag, id }])).values();
    const inLooks = await onPages(browser, pages, [...firsts], (page, first) => drawLooks(page, address, first));
    return withoutRepeats([...ofStories, ...inLooks]);
  } finally {
    await stop();
  }
}
