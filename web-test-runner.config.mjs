/** `npm test` and `npm run test:quick`: every browser test in Chromium. */
import { chromium } from './test/support/launchers.mjs';
import { runner } from './test/support/runner.mjs';

export default { ...runner, files: 'test/**/*.test.ts', browsers: [await chromium()] };
