/** Makes the elements known to Preact: `import type {} from 'it-export-charts/types/preact';` in one file of the project. */
import type { HTMLAttributes } from 'preact';
import type { FigureTags } from '../../dist/esm/jsx.js';

type Tags = FigureTags<HTMLAttributes<HTMLElement>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
