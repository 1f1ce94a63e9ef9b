/** Pages that only the parts of IT exports and the context cite: apart from the others, so that a page without them does not load these. */
import { bureau, page, stateBank } from '../cited-page.js';
import type { Citation } from '../observation.js';

const essay = { publisher: 'An essay in a public repository', published: '2026-09-19' } as const;

export const bolNews202510 = page(
  'BOL News',
  '2025-10',
  'ICT exports: trade surplus up 24.6 percent',
  'https://www.bolnews.com/urdu/latest/2025/10/835933/amp',
  { language: 'ur' },
);
export const brResearch2025 = page('Daily8, from Business Recorder', '', 'IT exports', 'https://test.daily8.com/en/article/e3bea12aa3c422276cf47772051ece53', {
  quotes: 'BR Research',
  accessed: '2026-11-22',
});
export const dawn20260305 = page(
  'Dawn',
  '2026-03-05',
  'Services exports rise on back of IT boom',
  'https://www.dawn.com/news/1978497/services-exports-rise-on-back-of-it-boom',
  { record: bureau },
);
/** Known by its title only; its footnotes quote pages that could not be read. */
export const essayFootnote3: Citation = { ...essay, title: 'Code Donation; situation of Pakistan’s open source community, footnote 3', quotes: 'World Bank' };
export const essayFootnote6: Citation = {
  ...essay,
  title: 'Code Donation; situation of Pakistan’s open source community, footnote 6',
  quotes: 'Arab News Pakistan',
};
export const sbp20260727 = page(
  'Pakistan Economic Dashboard',
  '2026-07-27',
  'Copy of the central bank’s table: balance of payments (BPM6)',
  'https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/6f1e690c2006926a14b1ce535aff628f82335316/public/data/services.json',
  { record: stateBank },
);
export const urduPoint20240622 = page(
  'UrduPoint',
  '2024-06-22',
  'IT Exports Surges To Stunning $ 332 Mln In May This Year',
  'https://www.urdupoint.com/en/pakistan/it-exports-surges-to-stunning-332-mln-in-ma-1837149.html',
);
