import type { Preview } from '@storybook/web-components-vite';
// `sideEffects` in package.json names src/define.ts for this import's sake: Storybook's build would drop it.
import '../src/define.js';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
