/** The outcome of a run in Markdown: what it was measured on, a table of pages and one of goals for each profile. */
import { pages } from './pages.mjs';

const words = ['page', 'goal', 'ratio to', 'outcome'];
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(heads), row(heads.map((head) => (words.includes(head) ? '---' : '--:'))), ...rows.map(row)].join('\n');

const times = (value) => `${value.toFixed(2)} ×`;
const between = ([low, high]) => `${low.toFixed(2)} to ${high.toFixed(2)}`;

/** A time in ms with its ratio to Chart.js. */
const timed = ({ median, ratio } = {}) => (median === undefined ? '–' : `${Math.round(median)}${ratio ? ` (${times(ratio.median)})` : ''}`);

const pageRow = ([name, { script, bytes, painted, drawn, work, longest }]) => [
  pages[name].title,
  script.requests ? `${(script.bytes / 1000).toFixed(1)} (${script.requests})` : '0',
  (bytes / 1000).toFixed(1),
  timed(painted),
  timed(drawn),
  timed(work),
  timed(longest),
];

const pageTable = (results) =>
  table(['page', 'script kB (requests)', 'all kB', 'painted', 'drawn', 'work', 'longest task'], Object.entries(results).map(pageRow));

const verdict = (missedBy) => (missedBy ? `missed by ${Math.ceil(missedBy * 100)}%` : 'met');

const goalRow = ({ what, page, base, goal, median, quartiles, missedBy }) => [
  what,
  pages[page].title,
  base ? pages[base].title : '',
  goal,
  median.toFixed(2),
  between(quartiles),
  verdict(missedBy),
];

const goalTable = (reached) => table(['goal', 'page', 'ratio to', 'at most', 'median', 'middle half', 'outcome'], reached.map(goalRow));

const profileSection = ({ title, rounds, pages: results, goals }) => `## ${title}, rounds: ${rounds}

${pageTable(results)}

${goals.length ? goalTable(goals) : ''}`;

const list = (versions) =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');

/** @param run as it is written to the file beside it */
export const report = ({ date, versions, machine, profiles }) => `# Benchmark, ${date}

${list(versions)}; ${machine.cores} cores (${machine.processor}), ${machine.system}. Medians, times in ms; in brackets the ratio to bare Chart.js of the same round. What is measured stands in [README.md](../README.md).

${Object.values(profiles).map(profileSection).join('\n\n')}
`;
