import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { accessibilityTreePlugin } from './accessibility-tree-plugin.mjs';
import { emulateMediaPlugin } from './emulate-media-plugin.mjs';
import { serveFaults } from './faults.mjs';
import { tellRetriesPlugin } from './tell-retries-plugin.mjs';
import { totalsReporter } from './totals-reporter.mjs';
import { viewportPlugin } from './viewport-plugin.mjs';

/** How the browser tests run, whichever they are and in whichever engines. */
export const runner = {
  nodeResolve: true,
  middleware: [serveFaults],
  plugins: [
    // The root tsconfig, because the plugin does not follow `extends`: without its setting for class fields Lit's properties are not reactive.
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    accessibilityTreePlugin(),
    emulateMediaPlugin(),
    viewportPlugin(),
    tellRetriesPlugin(),
  ],
  // Lit's development build is wanted for its warnings, but not for announcing itself in every file.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
  // A browser on a busy, shared machine stalls for seconds now and then: in CI what fails is tried once more, and the log says so. Where tests are written it is not.
  testFramework: { config: { timeout: 10_000, retries: process.env.CI ? 1 : 0, forbidOnly: Boolean(process.env.CI) } },
};
