/** `npm run bench`: all pages in turn, round by round, and a dated file of what came out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { launch } from '../test/support/launch.mjs';
import { goalsReached } from './goals.mjs';
import { readOptions } from './options.mjs';
import { pages } from './pages.mjs';
import { report } from './report.mjs';
import { serve } from './serve.mjs';
import { site } from './site.mjs';
import { measured, ratio } from './statistics.mjs';
import { machine, versionsOf } from './surroundings.mjs';
import { profiles, visit } from './visit.mjs';

const results = new URL('results/', import.meta.url);
const measures = ['painted', 'drawn', 'work', 'longest'];

/** In turn, so that a machine that grows slower does so for all. The first round warms it up and does not count. */
async function measure(browser, server, names, profile, count) {
  const rounds = [];
  for (let round = 0; round <= count; round += 1) {
    console.error(`${profile.title}: ${round === 0 ? 'warm-up' : `round ${round} of ${count}`}`);
    const visits = {};
    for (const name of names) visits[name] = await visit(browser, server, name, profile);
    if (round > 0) rounds.push(visits);
  }
  return rounds;
}

/** One page's medians, and its ratios to Chart.js. */
function summary(rounds, name) {
  const { scriptBytes, scriptRequests, bytes } = rounds.at(-1)[name];
  const timed = measures.flatMap((measure) => {
    const value = measured(rounds, name, measure);
    return value ? [[measure, { ...value, ratio: ratio(rounds, name, 'chart-js', measure) }]] : [];
  });
  return { script: { bytes: scriptBytes, requests: scriptRequests }, bytes, ...Object.fromEntries(timed) };
}

async function measureProfile(browser, server, names, profileName, count) {
  const profile = profiles[profileName];
  const rounds = await measure(browser, server, names, profile, count ?? profile.rounds);
  return {
    title: profile.title,
    rounds: rounds.length,
    pages: Object.fromEntries(names.map((name) => [name, summary(rounds, name)])),
    goals: goalsReached(profileName, rounds),
    visits: rounds,
  };
}

/** Numbers as fine as they can be trusted. */
const rounded = (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

async function write(run) {
  await mkdir(results, { recursive: true });
  const style = await resolveConfig(new URL(import.meta.url));
  for (const [ending, text] of [
    ['json', JSON.stringify(run, rounded)],
    ['md', report(run)],
  ]) {
    const file = `${run.date}.${ending}`;
    await writeFile(new URL(file, results), await format(text, { ...style, filepath: file }));
    console.error(`Written: bench/results/${file}`);
  }
}

async function bench(order) {
  console.error('Building the pages');
  const server = await serve(await site(order.pages));
  const browser = await launch();
  try {
    const run = { date: new Date().toISOString().slice(0, 10), versions: await versionsOf(browser), machine: machine(), profiles: {} };
    for (const name of order.profiles) {
      const asked = order.pages.filter((page) => name === 'unthrottled' || !pages[page].workOnly);
      run.profiles[name] = await measureProfile(browser, server, asked, name, order.rounds);
    }
    console.log(report(run));
    if (order.whole) await write(run);
  } finally {
    await browser.close();
    server.stop();
  }
}

await bench(readOptions(process.argv.slice(2)));
