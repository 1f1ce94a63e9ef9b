/** Makes the elements known to the templates of Vue 3: `import type {} from 'it-export-charts/types/vue';` in one file of the project. */
import type { DefineComponent } from 'vue';
import type { FigureElements, FigureProperties } from '../../dist/esm/jsx.js';

type Tags = { [Tag in keyof FigureElements]: DefineComponent<FigureProperties<Tag>> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
