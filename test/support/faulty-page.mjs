/** A page in Chromium whose files can fail, hang or be gone, and whose time passes only when it is told to. Needs the built script. */
import { readFileSync } from 'node:fs';

/** In the page: timers from a second on wait until time is made to pass; shorter ones, which a page needs to work, do not. */
export function holdTime() {
  const held = new Map();
  const { setTimeout: set, clearTimeout: clear, performance } = globalThis;
  const now = performance.now.bind(performance);
  let passed = 0;
  let count = 0;
  performance.now = () => now() + passed;
  globalThis.setTimeout = (listener, delay = 0, ...rest) => {
    if (delay < 1000) return set(listener, delay, ...rest);
    count += 1;
    held.set(`held-${count}`, { listener, delay, due: performance.now() + delay });
    return `held-${count}`;
  };
  globalThis.clearTimeout = (timer) => (held.delete(timer) ? undefined : clear(timer));
  globalThis.pass = (time) => {
    passed += time;
    for (const [timer, { listener, due }] of [...held]) if (due <= performance.now() && held.delete(timer)) listener();
  };
  globalThis.holds = (delay) => [...held.values()].some((timer) => timer.delay === delay);
  globalThis.failures = [];
  globalThis.shift = 0;
  addEventListener('error', ({ message }) => globalThis.failures.push(message));
  addEventListener('unhandledrejection', ({ reason }) => globalThis.failures.push(String(reason)));
  addEventListener('figure-error', ({ failure }) => (globalThis.told ??= []).push(failure));
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The name of a chunk in its address; undefined of any other file. */
const chunkAt = (pathname) => /\/chunks\/([\w-]+)-[\w-]{8}\.js$/.exec(pathname)?.[1];

/**
 * @param body markup of the page; the script is put after it
 * @param options `fault`: by the name of a chunk, or `embed`, how it fares: `fail` (no connection), `gone` (404), `hang` or nothing; a
 *   page may have it changed while it is open. `script`: what loads embed.js. `lang`: of the page. `head`: more markup.
 *   `address`: of the page, where it has to be a secure one
 * @returns the page; `asked`, the chunks that were asked for, in their order, with the query of each; `warnings` of its console
 */
export async function openFaulty(
  browser,
  body,
  { fault = {}, script = '<script type="module" async src="/embed.js"></script>', lang = 'en', head = '', width = 800, address = 'http://news.example/' } = {},
) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600 });
  await page.evaluateOnNewDocument(holdTime);
  await page.setRequestInterception(true);
  const [asked, warnings, hanging] = [[], [], []];
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  const file = (request, pathname) =>
    request.respond({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: readFileSync(`dist${pathname}`, 'utf8') });
  page.on('request', (request) => {
    const { pathname, search, protocol } = new URL(request.url());
    if (!/^https?:$/.test(protocol)) return void request.continue();
    if (pathname === '/')
      return void request.respond({
        contentType: 'text/html',
        body: `<!doctype html><html lang="${lang}"><title>An article</title><link rel="icon" href="data:,">${head}<body>${body}${script}`,
      });
    const chunk = chunkAt(pathname);
    if (chunk) asked.push(chunk + search);
    const how = fault[chunk ?? 'embed'];
    if (how === 'fail') return void request.abort('failed');
    if (how === 'gone') return void request.respond({ status: 404, contentType: 'text/html', body: 'Not found' });
    if (how === 'hang') return void hanging.push(() => file(request, pathname));
    return void file(request, pathname);
  });
  const go = page.goto(address, { waitUntil: 'domcontentloaded' });
  return {
    page,
    go,
    asked,
    warnings,
    fault,
    /** Until something is being loaded, within the time that it may take; or nothing is any more. */
    loading: () => page.waitForFunction(() => globalThis.holds(20_000), { timeout: 8000 }),
    loaded: () => page.waitForFunction(() => !globalThis.holds(20_000), { timeout: 8000 }),
    /** Lets time pass. */
    pass: (milliseconds) => page.evaluate((time) => globalThis.pass(time), milliseconds),
    /** Lets what hangs arrive. */
    arrive: () => Promise.all(hanging.splice(0).map((respond) => respond())),
    /** The connection is back. */
    online: () => page.evaluate(() => void dispatchEvent(new Event('online'))),
    until: (condition, ...values) => page.waitForFunction(condition, { timeout: 8000 }, ...values),
    errors: () => page.evaluate(() => globalThis.failures),
    shift: () => page.evaluate(() => globalThis.shift),
    told: () => page.evaluate(() => globalThis.told ?? []),
  };
}
