/** `npm run freshness`: the series for whose newer figures nobody has looked for too long, with the page to look at. Needs `npm run build`. */
import { fileURLToPath } from 'node:url';
import { dataset } from '../../dist/esm/data/index.js';
import { longestSilence } from '../../dist/esm/model/provenance.js';

const day = 86_400_000;

/** How many days ago the sources of each series were last looked at. */
export const ages = (series, now) =>
  series
    .filter(({ watched }) => watched)
    .map(({ id, watched: { url, through } }) => ({ id, url, through, days: Math.floor((now - Date.parse(through)) / day) }));

/** Those that are overdue, as lines of Markdown. */
export const overdue = (series, now) =>
  ages(series, now)
    .filter(({ days }) => days > longestSilence)
    .map(({ id, url, through, days }) => `- \`${id}\`: looked at until ${through}, ${days} days ago. Look at ${url}`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = overdue(dataset.series, Date.now());
  console.log(lines.join('\n') || `Every series was looked at in the last ${longestSilence} days.`);
  if (lines.length > 0) process.exitCode = 1;
}
