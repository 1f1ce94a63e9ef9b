/** Makes the elements known to Solid: `import type {} from 'it-export-charts/types/solid';` in one file of the project. */
import type { JSX as Solid } from 'solid-js';
import type { FigureTags } from '../../dist/esm/jsx.js';

type Tags = FigureTags<Solid.HTMLAttributes<HTMLElement>>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
