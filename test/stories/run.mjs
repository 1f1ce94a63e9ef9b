/** `npm run test:stories`, after Storybook was built. `node test/stories/run.mjs gauge reader` looks only at stories with one of these in their ids. */
import { availableParallelism } from 'node:os';
import { checkStories } from './check-stories.mjs';
import { launch } from '../support/launch.mjs';
import { reportOf } from './report.mjs';

const names = process.argv.slice(2);
const browser = await launch();
const { lines, ok } = reportOf(await checkStories('storybook-static', browser, availableParallelism(), names.length > 0 ? names : undefined));
await browser.close();
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
