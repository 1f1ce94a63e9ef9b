/** Pages that no charted figure was read in. */
import { page, stateBank } from '../page.js';

export const arabNews20250926 = page(
  'Arab News Pakistan',
  '2025-09-26',
  'Pakistan’s freelance economy could top $1 billion annually with stronger support',
  'https://www.arabnews.pk/node/2616787/pakistan',
);
export const budget20260617 = page(
  'Pakistan Economic Dashboard',
  '2026-06-17',
  'Federal budget 2026-27',
  'https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/56e97de47802155b2abb3b743cd68266f70a765e/public/data/budget-federal.json',
);
export const daily82025 = page(
  'Daily8, from Business Recorder',
  '2025',
  'Freelance services: Annual foreign exchange inflows may reach $500m',
  'https://www.daily8.com/en/article/7d5620da76083d8237a4270b97f18237',
  { record: 'Pakistan Freelancers Association' },
);
export const enn20231023 = page('ENN', '2023-10-23', 'State Bank of Pakistan introduces ESFCA to facilitate IT exports', 'https://enn.news/featured/*/', {
  record: stateBank,
});
export const gadinsider2025 = page('Gadinsider', '2025', 'Pakistan among top 3 nations leading in freelancing', 'https://www.gadinsider.com/*-27914', {
  record: 'Pakistan Telecommunication Authority',
});
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
export const pafla202401 = page(
  'PAFLA and ADB',
  '2024-01',
  'Freelancing Landscape of Pakistan - Research Overview (January 2024)',
  'https://arietiform.com/application/nph-tsq.cgi/en/20/https/www.scribd.com/document/753660665/Freelancing-Landscape-of-Pakistan-PAFLA-and-ADB',
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
export const technocrats2025 = page('Technocrats.pk', '2025', 'Opinion on the Economic Survey 2024-25 and IT', 'https://technocrats.pk/?p=35474');
export const urduPoint20200726 = page(
  'UrduPoint',
  '2020-07-26',
  'IT exports remittances surge 23.71 percent',
  'https://www.urdupoint.com/en/business/it-exports-remittances-surge-2371-percent-985106.html',
  { record: 'Pakistan Software Export Board' },
);
export const znWorld2024 = page('ZN World', '2024', 'How Many Freelancers In Pakistan (2024)', 'https://zn-world.com/how-many-freelancers-in-pakistan-2024/');
