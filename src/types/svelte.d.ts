/** Makes the elements known to Svelte: `import type {} from 'it-export-charts/types/svelte';` in one file of the project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { FigureHandlers, FigureTags } from '../../dist/esm/jsx.js';

type Tags = FigureTags<HTMLAttributes<HTMLElement> & FigureHandlers>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
