/**
 * `npm run new-observation`: asks for a figure and the page it was read in, checks each answer, writes the lines, builds, and asks the
 * dataset whether it holds. Answers can come from a file as well, a line each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { checks, withObservation } from './new-observation.mjs';

const data = new URL('../../src/data/', import.meta.url);

const questions = {
  series: 'Series (it-exports, freelance-earnings): ',
  period: 'Period (2026-08, 2026-07/2026-08 or FY2026): ',
  value: 'Value, in millions of US dollars, as exactly as the page has it: ',
  tolerance: 'How far off it can be by rounding, in millions (empty: not more than its last digit): ',
  status: 'Status (reported, provisional, secondHand): ',
  publisher: 'Publisher of the page: ',
  published: 'Day of the page (YYYY-MM-DD): ',
  title: 'Title of the page, in English: ',
  url: 'Address of the page: ',
  change: 'What is new, in a sentence for those who use the data: ',
};

/** Asks until each answer is right; where answers come from a file, the first wrong one ends it. */
async function ask() {
  const lines = createInterface({ input: process.stdin });
  const next = lines[Symbol.asyncIterator]();
  const answers = { today: new Date().toISOString().slice(0, 10) };
  for (const [name, question] of Object.entries(questions)) {
    for (;;) {
      process.stdout.write(question);
      const { value, done } = await next.next();
      if (done) throw new Error(`There is no answer to “${question.trim()}”`);
      const wrong = checks[name](value.trim(), answers);
      answers[name] = value.trim();
      if (!wrong) break;
      if (!process.stdin.isTTY) throw new Error(`${name}: ${wrong}`);
      console.log(wrong);
    }
    if (!process.stdin.isTTY) process.stdout.write('\n');
  }
  lines.close();
  return answers;
}

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const read = (file) => (existsSync(new URL(file, data)) ? readFileSync(new URL(file, data), 'utf8').replaceAll('\r\n', '\n') : undefined);

try {
  const written = withObservation(read, await ask());
  for (const [file, code] of Object.entries(written)) writeFileSync(new URL(file, data), code);
  const files = Object.keys(written).map((file) => `src/data/${file}`);
  console.log(`Written: ${files.join(', ')}\n`);
  if (!run('npx', 'prettier', '--write', ...files) || !run('npm', 'run', 'build')) throw new Error('What was written does not build: git diff shows it.');
  const { dataset, datasetProblems } = await import('../../dist/esm/data/index.js');
  const problems = datasetProblems(dataset);
  if (problems.length > 0) throw new Error(`What was written does not hold, and git diff shows it:\n${problems.join('\n')}`);
  console.log('\nThe dataset holds. Read the difference once (git diff), then run npm test.');
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
