import type { Decorator, Preview, StoryContext } from '@storybook/web-components-vite';
// `sideEffects` in package.json names src/define.ts for this import's sake: Storybook's build would drop it.
import '../src/define.js';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-sans-3';
// In the weights that figures have, so that Urdu looks the same on every machine.
import '@fontsource/noto-nastaliq-urdu/400.css';
import '@fontsource/noto-nastaliq-urdu/600.css';
import '@fontsource/noto-nastaliq-urdu/700.css';
import { articleCode } from '../stories/showroom/article-code.js';

/** The page under a story, light or dark; a page of documentation has colours of its own. */
const onGround: Decorator = (story, { globals, viewMode }) => {
  document.documentElement.style.colorScheme = viewMode === 'story' ? String(globals.ground) : 'light';
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      codePanel: true,
      // What is shown and copied works in an article.
      source: {
        transform: (source: string, { component, parameters }: StoryContext) =>
          articleCode(source, component === undefined || Boolean(parameters.withSurroundings)),
      },
    },
    options: { storySort: { order: ['Start here', 'Guide', ['The figures', 'Embed builder', 'Embedding', 'Recipes'], '*'] } },
  },
  globalTypes: {
    ground: {
      description: 'The page under the story',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light dark', title: 'As the reader’s system' },
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
  },
  initialGlobals: { ground: 'light dark' },
  decorators: [onGround],
};

export default preview;
