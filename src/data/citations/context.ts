/** Pages that only the parts of IT exports and the context cite: apart from the others, so that a page without them does not load these. */
import { bureau, ministry, page, stateBank } from '../notation/cited-page.js';
import type { Citation } from '../observation.js';

const essay = { publisher: 'An essay in a public repository', published: '2026-09-19' } as const;

export const app20250418 = page(
  'APP',
  '2025-04-18',
  'PM hails 23% increase in IT exports during Jul-Mar FY25',
  'https://www.app.com.pk/national/pm-hails-23-increase-in-it-exports-during-jul-mar-fy25/',
  { quotes: 'Prime Minister of Pakistan' },
);
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
export const enn20231023 = page('ENN', '2023-10-23', 'State Bank of Pakistan introduces ESFCA to facilitate IT exports', 'https://enn.news/featured/*/', {
  record: stateBank,
});
/** Known by its title only; its footnotes quote pages that could not be read. */
export const essayFootnote3: Citation = { ...essay, title: 'Code Donation; situation of Pakistan’s open source community, footnote 3', quotes: 'World Bank' };
export const essayFootnote6: Citation = {
  ...essay,
  title: 'Code Donation; situation of Pakistan’s open source community, footnote 6',
  quotes: 'Arab News Pakistan',
};
export const hanna202606 = page(
  'hanna-ai news',
  '2026-06',
  'Pakistan freelancers’ billion-dollar milestone (a digest written by software)',
  'https://news.hanna-ai.com/en/article/pakistan-freelancers-billion-dollar-milestone',
);
export const hum20250610 = page(
  'HUM English',
  '2025-06-10',
  'Freelancers power Pakistan’s external account revival with record inflows',
  'https://humenglish.com/business/freelancers-external-account-revival-10june',
);
export const nukta20260612 = page(
  'Nukta, via longform.social',
  '2026-06-12',
  'Pakistan budget: super tax cut, IT relief',
  'https://longform.social/post/did:plc:neqfhinxgjyy6qagpbcb6wfe/3mo47fwe4yw42/source',
);
export const pakistanTechNewsJune2022 = page(
  'Pakistan Tech News',
  '',
  'Pakistani freelancers attract export remittances of nearly $400 million in FY22',
  'https://pakistantechnews.com/pakistani-freelancers-attract-export-remittances-of-nearly-400-million-in-fy22/',
  { record: ministry, accessed: '2026-11-22' },
);
export const pkRevenue20240907 = page('PkRevenue', '2024-09-07', 'FBR Issues New Withholding Tax Card for Exports', 'https://pkrevenue.com/*/', {
  record: 'Federal Board of Revenue',
});
export const profit20231023 = page(
  'Profit',
  '2023-10-23',
  'SBP increases permissible retention limit of IT exporters from 35% to 50%',
  'https://profit.pakistantoday.com.pk/2023/10/23/*',
  { record: stateBank },
);
export const sbp20260727 = page(
  'Pakistan Economic Dashboard',
  '2026-07-27',
  'Copy of the central bank’s table: balance of payments (BPM6)',
  'https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/6f1e690c2006926a14b1ce535aff628f82335316/public/data/services.json',
  { record: stateBank },
);
export const urduPoint20200726 = page(
  'UrduPoint',
  '2020-07-26',
  'IT exports remittances surge 23.71 percent',
  'https://www.urdupoint.com/en/business/it-exports-remittances-surge-2371-percent-985106.html',
  { record: 'Pakistan Software Export Board' },
);
export const urduPoint20240622 = page(
  'UrduPoint',
  '2024-06-22',
  'IT Exports Surges To Stunning $ 332 Mln In May This Year',
  'https://www.urdupoint.com/en/pakistan/it-exports-surges-to-stunning-332-mln-in-ma-1837149.html',
);
export const znWorld2024 = page('ZN World', '2024', 'How Many Freelancers In Pakistan (2024)', 'https://zn-world.com/how-many-freelancers-in-pakistan-2024/');
