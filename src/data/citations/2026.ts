/** Pages of 2026. */
import { dashboard, goodsAndServices, ministry, page, stateBank } from '../notation/cited-page.js';
import type { Citation } from '../observation.js';

export const sbp20260416 = dashboard('2026-04-16', '15a0bdc3d434b82179dcade25f09df9dd96d3ab8');
export const sbp20260417 = dashboard('2026-04-17', 'e6fb785cc197780c44306b57d3bdb2ace68c8177');
export const sbp20260518 = dashboard('2026-05-18', '85bce00eab102528df80547566f6748a076e5c7a');
export const sbp20260617 = dashboard('2026-06-17', '21addd8905d3916269f4c3c3e88161dc180fc972');
export const sbp20260622 = dashboard('2026-06-22', '2d924ad7183700e61129136db421d245b72220e8');
export const sbp20260807 = dashboard('2026-08-07', '541ebebd3e3f5cb3199aea2e3a9f61bc07ef5fcb', goodsAndServices);
export const sbp20260818 = dashboard('2026-08-18', '235f5fbad44745e30a0f232ee4d0b6d8428265af', goodsAndServices);
export const app20260218 = page('APP', '2026-02-18', 'ICT export remittances rise 19.78pc to $2.61bn in Jul-Jan FY26', 'https://www.app.com.pk/business/*/', {
  record: ministry,
});
export const arabNews20260120 = page(
  'Arab News Pakistan',
  '2026-01-20',
  'Government says Pakistan’s IT exports hit record monthly high in December',
  'https://www.arabnews.pk/node/2629942',
  { quotes: 'the government’s finance adviser' },
);
export const arabNews20260222 = page(
  'Arab News Pakistan',
  '2026-02-22',
  'Pakistan says freelancers earned record $557 million in first half of FY26',
  'https://www.arabnews.pk/node/2634001/pakistan',
  { quotes: 'Radio Pakistan' },
);
export const ary20260225 = page('ARY News', '2026-02-25', 'Pakistan freelancers coded their way to $557 million', 'https://arynews.tv/*');
export const budget20260617 = page(
  'Pakistan Economic Dashboard',
  '2026-06-17',
  'Federal budget 2026-27',
  'https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/56e97de47802155b2abb3b743cd68266f70a765e/public/data/budget-federal.json',
);
export const dailyDunya20260120 = page(
  'Daily Dunya',
  '2026-01-20',
  'IT exports at the highest level ever, up 26 percent',
  'https://dunya.com.pk/index.php/business/2026-01-20/2619780',
  { record: stateBank, language: 'ur' },
);
export const digitalPost202601 = page(
  'Pakistan Digital Post',
  '2026-01',
  'IT sector records highest-ever monthly export earnings',
  'https://pakistandigitalpost.com/?p=2594',
);
/** Known by its title only; it quotes a page that could not be read. */
export const essay20260919: Citation = {
  publisher: 'An essay in a public repository',
  title: 'Code Donation; situation of Pakistan’s open source community',
  published: '2026-09-19',
  quotes: 'ProPakistani',
};
export const pktkr20260825 = page(
  'pktkr.com',
  '2026-08-25',
  'it_exports.csv, a copy of the central bank’s figures',
  'https://github.com/farid98/pktkr/blob/aa0c3c03c6973d828474ed5a9b1c951c660ad4d2/public/data/econ/it_exports.csv',
  { record: stateBank },
);
export const ppi20260218 = page(
  'PPI',
  '2026-02-18',
  'Pakistan’s IT Exports Surge by 19% in January, Meeting Growth Expectations',
  'https://ppinewsagency.com/*/',
);
export const tribune202602 = page(
  'The Express Tribune',
  '2026-02',
  'Freelancers earn $557m in 1HFY26',
  'https://tribune.com.pk/story/2592983/freelancers-earn-557min-1hfy26',
  { record: stateBank },
);
