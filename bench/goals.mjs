/** What the library wants to reach. Each is a ratio to another page, but for the bytes. They are reported, and fail nothing. */
import { measured, ratio } from './statistics.mjs';

const shown = ['lazy', 'snippet', 'eager'];
const [fast, slow] = ['unthrottled', 'slow-4g'];

const goals = [
  { what: 'script before the reader reaches the figures, kB', measure: 'scriptBytes', pages: ['snippet-unreached', 'both-unreached'], goal: 18, in: [fast] },
  { what: 'picture painted, README’s snippet', measure: 'painted', pages: ['snippet'], base: 'image', goal: 1.05, in: [fast, slow] },
  {
    what: 'main-thread work before the reader reaches the figure',
    measure: 'work',
    pages: ['snippet-unreached', 'unreached'],
    base: 'chart-js',
    goal: 0.25,
    in: [fast],
  },
  { what: 'main-thread work, figure drawn', measure: 'work', pages: ['lazy'], base: 'chart-js', goal: 1.25, in: [fast] },
  { what: 'main-thread work, figure drawn', measure: 'work', pages: ['snippet'], base: 'chart-js', goal: 1.4, in: [fast] },
  { what: 'main-thread work, figure drawn', measure: 'work', pages: ['eager'], base: 'chart-js', goal: 1.2, in: [fast] },
  { what: 'drawn', measure: 'drawn', pages: shown, base: 'chart-js', goal: 1.3, in: [slow] },
  { what: 'drawn, with hints what to fetch at once', measure: 'drawn', pages: ['snippet-hinted'], base: 'chart-js', goal: 1.2, in: [slow] },
  { what: 'longest task', measure: 'longest', pages: shown, base: 'chart-js', goal: 0.7, in: [fast] },
  { what: 'main-thread work, 50 figures, one on the screen', measure: 'work', pages: ['50-snippets'], base: 'lazy', goal: 1.3, in: [fast] },
  { what: 'main-thread work, 50 figures, one on the screen', measure: 'work', pages: ['50-figures'], base: 'lazy', goal: 2, in: [fast] },
];

const kilobytes = ({ median, quartiles }) => ({ median: median / 1000, quartiles: quartiles.map((bytes) => bytes / 1000) });

function reached(rounds, page, { base, measure }) {
  if (base) return ratio(rounds, page, base, measure);
  const bytes = measured(rounds, page, measure);
  return bytes && kilobytes(bytes);
}

/** @returns for each goal of a profile and each page that was measured: what was reached, and by how much of the goal it was missed, if so */
export const goalsReached = (profile, rounds) =>
  goals
    .filter((goal) => goal.in.includes(profile))
    .flatMap((goal) =>
      goal.pages.flatMap((page) => {
        const result = reached(rounds, page, goal);
        return result ? [{ what: goal.what, page, base: goal.base, goal: goal.goal, ...result, missedBy: Math.max(0, result.median / goal.goal - 1) }] : [];
      }),
    );
