/** `npm run test:stories`, after Storybook was built. */
import { availableParallelism } from 'node:os';
import { checkStories } from './check-stories.mjs';
import { launch } from '../support/launch.mjs';
import { reportOf } from './report.mjs';

const browser = await launch();
const { lines, ok } = reportOf(await checkStories('storybook-static', browser, availableParallelism()));
await browser.close();
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
