/** What changed in the data from version to version: the changelog of the dataset, apart from that of the package. */
import type { DatasetChange } from './observation.js';

/** Newest first. A line is added with every change of a value or a day, and says what pinned figures it moves. */
export const changes: DatasetChange[] = [
  {
    version: '2026.1',
    day: '2026-11-22',
    text: 'The first version: IT exports to July 2026 and freelancers’ earnings to June 2026.',
  },
];
