/** What check-stories.mjs runs in the page of a story, beside axe. */

const frame = () => new Promise(requestAnimationFrame);

/** All elements of a tree, those in shadow roots as well. */
const everyElement = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])]);

const shadowRoots = (story) => everyElement(story).flatMap(({ shadowRoot }) => shadowRoot ?? []);

const markupOf = (story) =>
  shadowRoots(story)
    .map(({ innerHTML }) => innerHTML)
    .join('');

/** Whether Storybook has come to the end of the story: what is done in it for its reader is a part of it, and may fail. */
const played = () => globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished';

const shown = (story) => document.body.classList.contains('sb-show-main') && story.childElementCount > 0 && !story.querySelector(':not(:defined)');

const undrawn = (story) =>
  shadowRoots(story).some((root) =>
    [...root.querySelectorAll('.picture:not(.failed) .plot')].some((plot) => plot.checkVisibility() && !plot.querySelector('.canvas:not([hidden])')),
  );

/** Lets axe see two colours as they are painted. Returns what undoes it. */
function showPaintedColours(elements) {
  // It takes a page without a background for white, also in the dark.
  document.documentElement.style.backgroundColor = 'Canvas';
  if (!matchMedia('(forced-colors: active)').matches) return () => undefined;
  // It goes by the colour that text is filled with. Chromium forces the one it paints, but not the one it computes.
  const colours = elements.map((element) => getComputedStyle(element).color);
  elements.forEach(({ style }, index) => (style.webkitTextFillColor = colours[index]));
  return () => elements.forEach(({ style }) => style.removeProperty('-webkit-text-fill-color'));
}

const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // A figure stands in an article. Its page brings the landmarks and the first heading; Storybook's page brings neither.
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
  },
};

const nameOf = ({ target }) => target.flat().join(' » ');

globalThis.inThePage = {
  /** Waits until the story is there and played to its end, its pictures are drawn (unless it is one that shows how none is), and nothing changes any more. */
  async settled(drawn) {
    const story = document.querySelector('#storybook-root');
    const deadline = performance.now() + 10_000;
    let before;
    for (let unchanged = 0; unchanged < 5;) {
      await frame();
      if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) throw new Error('Storybook could not show the story.');
      if (performance.now() > deadline) throw new Error('The story was not drawn, did not end, or changed all the time, for ten seconds.');
      const now = shown(story) && played() && !(drawn && undrawn(story)) ? markupOf(story) : undefined;
      unchanged = now !== undefined && now === before ? unchanged + 1 : 0;
      before = now;
    }
  },

  /** What axe has against the story, and a document that is wider than the screen. */
  async problems() {
    const elements = everyElement(document.querySelector('#storybook-root'));
    // Into what is folded axe does not look.
    for (const element of elements) if (element.localName === 'details') element.open = true;
    const restore = showPaintedColours(elements);
    const { violations, incomplete } = await globalThis.axe.run(document, axeOptions);
    restore();
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ rule: id, where: nameOf(node), what: node.failureSummary.replaceAll(/\s+/g, ' ') }))),
      // A rule that breaks has not been checked. Axe files it under what it could not decide.
      ...incomplete
        .filter(({ error }) => error)
        .map(({ id, error, nodes }) => ({ rule: id, where: nodes.map(nameOf).join(', '), what: `axe broke: ${error.message}` })),
      ...(scrollWidth > clientWidth
        ? [{ rule: 'scrolls-sideways', where: 'html', what: `It is ${scrollWidth} px wide on a screen of ${clientWidth} px.` }]
        : []),
    ];
  },
};
