/** What is to be measured, read from the command line. */
import { parseArgs } from 'node:util';
import { pages } from './pages.mjs';
import { profiles } from './visit.mjs';

const options = { rounds: { type: 'string' }, pages: { type: 'string' }, profile: { type: 'string' } };

/** Names out of a list with commas; all of them where there is none. */
function chosen(option, text, all) {
  const names = text?.split(',') ?? Object.keys(all);
  const stray = names.find((name) => !Object.hasOwn(all, name));
  if (stray !== undefined) throw new Error(`--${option} has no “${stray}”. There are ${Object.keys(all).join(', ')}.`);
  return names;
}

function readRounds(text) {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is “${text}”. Give a whole number from 1.`);
  return rounds;
}

/** @returns the names of the pages and profiles, the rounds of each where they are not the usual ones, and whether that is all there is to measure */
export function readOptions(args) {
  const { values } = parseArgs({ args, options });
  const asked = chosen('pages', values.pages, pages);
  return {
    // Work is counted from the empty page, ratios from Chart.js.
    pages: Object.keys(pages).filter((name) => ['empty', 'chart-js', ...asked].includes(name)),
    profiles: chosen('profile', values.profile, profiles),
    rounds: values.rounds === undefined ? undefined : readRounds(values.rounds),
    whole: Object.keys(values).length === 0,
  };
}
