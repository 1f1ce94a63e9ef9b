/** `npm run test:stories`, after Storybook was built. `node test/stories/run.mjs gauge reader` looks only at stories with one of these in their ids. */
import { availableParallelism } from 'node:os';
import { checkCode } from './check-code.mjs';
import { checkStories } from './check-stories.mjs';
import { launch } from '../support/launch.mjs';
import { reportOf } from './report.mjs';

const names = process.argv.slice(2);
const browser = await launch();
const stories = await checkStories('storybook-static', browser, availableParallelism(), names.length > 0 ? names : undefined);
const codes = names.length > 0 ? [] : await checkCode('storybook-static', browser);
const { lines, ok } = reportOf([...stories, ...codes]);
await browser.close();
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
