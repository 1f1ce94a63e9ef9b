/** One reader's first visit to a page, measured. */
import { setTimeout as wait } from 'node:timers/promises';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { categories, readTrace } from './trace.mjs';

/** By name: how many rounds count, how long a page is watched after its figure was drawn, in ms, and what slows it. */
export const profiles = {
  unthrottled: { title: 'Unthrottled', rounds: 21, settle: 1500 },
  'slow-4g': { title: 'Slow 4G, 4x CPU', rounds: 9, settle: 4000, network: PredefinedNetworkConditions['Slow 4G'], cpu: 4 },
};

const phone = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** @returns what the trace tells, and what the server sent: bytes and requests of scripts, and bytes in all */
export async function visit(browser, server, name, { settle, network = null, cpu = 1 }) {
  // A context of its own is an empty cache.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    await page.setViewport(phone);
    // So that the start of a process is not measured.
    await page.goto(`${server.address}/start.html`);
    await page.emulateNetworkConditions(network);
    await page.emulateCPUThrottling(cpu);
    server.takeSent();
    await page.tracing.start({ categories });
    await page.goto(`${server.address}/${name}.html`);
    await page.evaluate(() => Promise.race([bench.finished, new Promise((_, reject) => setTimeout(reject, 30_000, 'Its figure was not drawn.'))]));
    await wait(settle);
    const trace = await page.tracing.stop();
    const sent = server.takeSent();
    const missing = sent.find(({ type }) => type === 'missing');
    if (missing) throw new Error(`it asks for ${missing.path}, which is not there`);
    const scripts = sent.filter(({ type }) => type === '.js');
    const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
    return { ...readTrace(trace), scriptBytes: total(scripts), scriptRequests: scripts.length, bytes: total(sent) };
  } catch (error) {
    throw new Error(`The page “${name}” could not be measured: ${error}`, { cause: error });
  } finally {
    await context.close();
  }
}
