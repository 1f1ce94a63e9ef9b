import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { accessibilityTreePlugin } from './test/support/accessibility-tree-plugin.mjs';
import { emulateMediaPlugin } from './test/support/emulate-media-plugin.mjs';
import { findBrowser } from './test/support/find-browser.mjs';
import { totalsReporter } from './test/support/totals-reporter.mjs';

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: await findBrowser(),
        // The sandbox does not start as root, as in most containers. The rest keeps a test run from talking to the network on its own.
        args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      },
    }),
  ],
  plugins: [
    // The root tsconfig, because the plugin does not follow `extends`: without its decorator settings Lit's properties are not reactive.
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    accessibilityTreePlugin(),
  ],
  // Lit's development build is wanted for its warnings, but not for announcing itself in every file.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), totalsReporter()],
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(process.env.CI) } },
};
