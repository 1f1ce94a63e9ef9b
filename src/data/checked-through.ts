/** How fresh a dataset is. */
import type { Dataset } from './observation.js';

/** The day through which it was kept up to date: the newest on which a page of it came out or was read, or its sources were looked at. */
export const checkedThrough = ({ compiled, series }: Pick<Dataset, 'compiled' | 'series'>): string =>
  [compiled, ...series.flatMap(({ watched }) => watched?.through ?? [])].sort().at(-1) ?? compiled;
