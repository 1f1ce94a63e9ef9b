import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import { pageLinks } from './page-links.js';
import type { StorybookConfig } from '@storybook/web-components-vite';

const guide = fileURLToPath(new URL('../stories/guide', import.meta.url));
const published = fileURLToPath(new URL('../dist', import.meta.url));
// The stories take their controls from it. `npm run storybook` and `npm run build-storybook` make it first.
if (!existsSync(`${published}/custom-elements.json`)) throw new Error('There is no dist/custom-elements.json: run "npm run manifest".');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  // The embed builder shows the figures as they are published, and is copied: it is there after `npm run build`.
  staticDirs: [{ from: published, to: '/dist' }],
  addons: [
    // MDX alone knows no tables: https://storybook.js.org/docs/writing-docs/mdx#markdown-tables-arent-rendering-correctly
    { name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm, pageLinks(guide)] } } } },
    '@storybook/addon-a11y',
  ],
  // It paints a ground and leaves the text as it is; the preview's own toolbar makes a whole page light or dark.
  features: { backgrounds: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
