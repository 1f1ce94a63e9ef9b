/** Makes the elements known to React 19: `import type {} from 'it-export-charts/types/react';` in one file of the project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FigureHandlers, FigureTags } from '../../dist/esm/jsx.js';

type Tags = FigureTags<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & FigureHandlers>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
