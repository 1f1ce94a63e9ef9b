/** Makes the elements known to Preact: `import type {} from 'it-export-charts/types/preact';` in one file of the project. */
import type { HTMLAttributes } from 'preact';
import type { FigureHandlers, FigureTags } from '../../dist/esm/jsx.js';

type Tags = FigureTags<HTMLAttributes<HTMLElement> & FigureHandlers>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
