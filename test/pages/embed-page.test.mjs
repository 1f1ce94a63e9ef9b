/** `embed.html` in frames of other pages. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { publishedPage } from '../support/published-page.mjs';

/** As strict as a site may be: no inline script, nothing of another site. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** A host that writes down what its frame tells it, as pym.js, WordPress and all others meet it. */
const host = (frame, scheme) => `<!doctype html><html lang="en"><meta name="color-scheme" content="${scheme}"><title>A host</title><body>
  <script>globalThis.told = []; addEventListener('message', ({ data, source }) => told.push({ data, isFrame: source === frames[0] }));</script>${frame}`;

describe('embed.html', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /** @param attributes of the frame, beside its address */
  async function open(query, { attributes = 'width="640" height="300"', scheme = 'light', prefers = 'light', script = '', cors = true, without = '' } = {}) {
    const { page, said } = await publishedPage(browser, ({ host: site, pathname }) => {
      if (site === 'news.example')
        return {
          contentType: 'text/html',
          body: host(`<iframe ${attributes} src="http://figures.example/embed.html${query.replaceAll('&', '&amp;')}"></iframe>${script}`, scheme),
        };
      if (pathname === without) return { status: 404 };
      // What the site has to send for a frame in a sandbox, whose page has no origin.
      return { headers: { 'content-security-policy': policy, ...(cors && { 'access-control-allow-origin': '*' }) } };
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: prefers }]);
    await page.goto('http://news.example/');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    if (!cors || without) return { page, frame, said };
    await frame.waitForFunction(() => document.title && document.querySelector('body > :not(noscript)')?.shadowRoot?.querySelector('figure'));
    await frame.waitForFunction(() => !document.querySelector('body > :not(noscript)').shadowRoot.querySelector('.canvas')?.hidden);
    const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    /** What the host was told of the height that the figure has now. */
    const toldOf = async (shape) => {
      const now = await height();
      await page.waitForFunction((text) => told.some(({ data }) => JSON.stringify(data) === text), { timeout: 5000 }, JSON.stringify(shape(now)));
      return now;
    };
    return { page, frame, said, toldOf, height };
  }

  it('shows the figure that its address asks for, with its headline as title', async () => {
    const { page, frame, said } = await open('?figure=it-export-target-gauge&as-of=2026-02-25');
    const { title, lang, dir, tag, asOf } = await frame.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      tag: document.body.firstElementChild.localName,
      asOf: document.body.firstElementChild.getAttribute('as-of'),
    }));
    assert.deepEqual({ lang, dir, tag, asOf }, { lang: 'en', dir: 'ltr', tag: 'it-export-target-gauge', asOf: '2026-02-25' });
    assert.match(title, /\$10 billion|\$10.billion/);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('tells each kind of host its height, and again when that changes', async () => {
    const { page, frame, toldOf } = await open('?figure=freelance-earnings-chart&as-of=2026-02-25&childId=pym-0&initialWidth=640#?secret=Ab12');
    await toldOf((height) => ({ sentinel: 'amp', type: 'embed-size', height }));
    await toldOf((height) => ({ 'datawrapper-height': { 'freelance-earnings-chart': height } }));
    await toldOf((height) => `pymxPYMxpym-0xPYMxheightxPYMx${height}`);
    const first = await toldOf((height) => ({ message: 'height', value: height, secret: 'Ab12' }));
    await page.$eval('iframe', (element) => (element.width = '330'));
    await frame.waitForFunction((before) => Math.ceil(document.body.getBoundingClientRect().height) !== before, {}, first);
    await toldOf((height) => ({ sentinel: 'amp', type: 'embed-size', height }));
    await page.close();
  });

  it('tells a host that asks late', async () => {
    const { page, toldOf } = await open('?figure=freelancer-count-chart&as-of=2026-02-25');
    await toldOf((height) => ({ sentinel: 'amp', type: 'embed-size', height }));
    await page.evaluate(() => {
      told.length = 0;
      frames[0].postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    });
    await toldOf((height) => ({ sentinel: 'amp', type: 'embed-size', height }));
    await page.close();
  });

  it('gets its height from the script for hosts, which touches no other frame', async () => {
    const { page, frame, height } = await open('?figure=freelancer-count-chart&as-of=2026-02-25', {
      script: '<iframe id="other" src="about:blank" height="100"></iframe><script type="module" src="http://figures.example/pages/frame-heights.js"></script>',
    });
    await page.waitForFunction(() => document.querySelector('iframe').height !== '300');
    await page.waitForFunction((wanted) => document.querySelector('iframe').height === String(wanted), {}, await height());
    assert.equal(await page.$eval('#other', (other) => other.height), '100');
    // What a hostile page in the frame may send changes nothing.
    const set = await page.$eval('iframe', (element) => element.height);
    await frame.evaluate(() => {
      for (const data of [null, 'embed-size', { type: 'embed-size' }, ...['9', -1, 0, NaN, Infinity, 1e9].map((height) => ({ type: 'embed-size', height }))])
        parent.postMessage(data, '*');
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await page.$eval('iframe', (element) => element.height), set);
    await page.close();
  });

  it('works in a sandbox that lets it do nothing but run', async () => {
    const { page, said, toldOf } = await open('?figure=it-exports-chart&as-of=2026-02-25', { attributes: 'width="640" sandbox="allow-scripts"' });
    await toldOf((height) => ({ sentinel: 'amp', type: 'embed-size', height }));
    assert.deepEqual(said, []);
    await page.close();
  });

  const notHere = (frame) =>
    frame.evaluate(() => {
      const place = document.querySelector('.not-here');
      return place && { words: place.innerText.trim(), isSeen: place.checkVisibility({ visibilityProperty: true }), link: place.querySelector('a').href };
    });

  for (const [what, options, why] of [
    ['a sandbox whose server lets no other origin load it', { attributes: 'sandbox="allow-scripts"', cors: false }, /Access-Control-Allow-Origin: \*/],
    ['a frame whose server has lost the script', { without: '/pages/embed-page.js' }, /have to lie beside embed\.html/],
    ['a frame whose server has lost a script that the script needs', { without: '/embed.js' }, /have to lie beside embed\.html/],
  ])
    it(`says that there is no figure, where to find it and why, in ${what}`, async () => {
      const query = '?figure=it-exports-chart&as-of=2026-02-25';
      const { page, frame, said } = await open(query, options);
      await frame.waitForFunction(() => document.querySelector('[data-failed]'));
      const { words, isSeen, link } = await notHere(frame);
      assert.equal(words, 'The figure could not be loaded here. Open it in a page of its own.');
      assert.ok(isSeen);
      assert.equal(link, `http://figures.example/embed.html${query}`);
      assert.equal(said.filter((text) => why.test(text)).length, 1, said.join('\n'));
      await page.close();
    });

  it('says it in Urdu where its address asks for that', async () => {
    const { page, frame } = await open('?figure=it-exports-chart&lang=ur', { attributes: 'sandbox="allow-scripts"', cors: false });
    await frame.waitForFunction(() => document.querySelector('[data-failed]'));
    assert.match((await notHere(frame)).words, /^چارٹ [^a-z]+$/);
    await page.close();
  });

  it('says it in time where no script at all comes, and not before', async () => {
    const { page, frame } = await open('?figure=it-exports-chart', { without: '/pages/embed-failure.js', attributes: 'sandbox="allow-scripts"', cors: false });
    await frame.waitForFunction(() => document.getAnimations().length > 0);
    assert.equal((await notHere(frame)).isSeen, false);
    await frame.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.equal((await notHere(frame)).isSeen, true);
    await page.close();
  });

  it('says nothing of the kind where there is the figure', async () => {
    const { page, frame } = await open('?figure=freelancer-count-chart&as-of=2026-02-25');
    assert.equal(await notHere(frame), null);
    await page.close();
  });

  it('speaks Urdu, from right to left', async () => {
    const { page, frame, said } = await open('?figure=it-export-target-gauge&as-of=2026-02-25&lang=ur');
    const { title, lang, dir } = await frame.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
    }));
    assert.deepEqual({ lang, dir }, { lang: 'ur', dir: 'rtl' });
    assert.match(title, /[\u0600-\u06ff]/);
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [what, query, options, wanted] of [
    ['is light in a light host', '', {}, 'rgb(0, 0, 0)'],
    ['is dark in a host that is dark as its reader asks', '', { scheme: 'light dark', prefers: 'dark' }, 'rgb(255, 255, 255)'],
    ['is dark where its address says so', '&theme=dark', {}, 'rgb(255, 255, 255)'],
    ['is light where its address says so', '&theme=light', { scheme: 'light dark', prefers: 'dark' }, 'rgb(0, 0, 0)'],
  ])
    it(what, async () => {
      const { page, frame } = await open(`?figure=freelance-earnings-chart&as-of=2026-02-25${query}`, options);
      assert.equal(await frame.evaluate(() => getComputedStyle(document.body).color), wanted);
      await page.close();
    });

  it('falls back from what it does not know, and says so', async () => {
    const { page, frame, said } = await open('?figure=pie&asof=2026-02-25&as-of=yesterday&lang=tlh&src=https://evil.example/data.json');
    assert.equal(await frame.evaluate(() => document.body.firstElementChild.localName), 'freelance-earnings-chart');
    assert.ok(said.some((text) => text.includes('figure="pie" is not known')));
    assert.ok(said.some((text) => text.includes('"asof" is no attribute')));
    assert.ok(said.some((text) => text.includes('as-of="yesterday"')));
    await page.close();
  });
});
