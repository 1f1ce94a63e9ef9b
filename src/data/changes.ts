/** What changed in the data from version to version: the changelog of the dataset, apart from that of the package. */
import type { DatasetChange } from './observation.js';

/** Newest first. A line is added with every change of a value or a day, and says what pinned figures it moves. */
export const changes: DatasetChange[] = [
  {
    version: '2026.3',
    day: '2026-11-28',
    text: [
      'IT exports by parts, FY2019 to May 2026: telecommunications, software consultancy, computer software, information and other computer services beside freelancers. As context: imports of the same services, exports less imports, services as a whole, population, and dollars a head.',
      'Computer services have their first prints: FY2020 $1,106 million and FY2023 $2,111 million, which were revised to $1,109 and $2,097 million, and $2,109.37 million for FY2022. An inline figure pinned before 2026-08-25 shows those. No pinned chart moves.',
    ].join(' '),
  },
  {
    version: '2026.2',
    day: '2026-11-28',
    text: [
      'IT exports back to FY2019: every total from July on and every month that was found, with all their prints. Some fifty figures are known from an earlier day, because an earlier page proves them; the figures of 2026-07-20 on freelancers in FY2026 only from 2026-09-19, because only an essay of that day was read.',
      'Corrected: July to December 2025 is $2,236 million, printed rounded as $2.24 billion; FY2019 and FY2020 have their first prints to the thousand; rounded figures carry their tolerance; no page counts from the end of a year that is not over.',
      'The Prime Minister’s $25 billion is a note and no longer a target, because it counts more than IT exports. Added are a target for FY2027 and eight published projections, missed ones too.',
      'A figure pinned to 2026-02-25 has $2,236 million for the half-year instead of $2,240 million, May 2025, $2,180 million for the first seven months of FY2025 where it added months up to $2,177 million, and a gauge without $25 billion. One pinned to July or August 2026 has no freelancers’ total of FY2026 yet.',
    ].join(' '),
  },
  {
    version: '2026.1',
    day: '2026-11-22',
    text: 'The first version: IT exports to July 2026 and freelancers’ earnings to June 2026.',
  },
];
