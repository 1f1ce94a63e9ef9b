/** Pages of 2025. */
import { ministry, officialData, page, stateBank } from '../notation/cited-page.js';

export const app20250609 = page('APP', '2025-06-09', 'ICT exports (Economic Survey 2024-25)', 'https://www.app.com.pk/?p=1008643', {
  record: 'Economic Survey 2024-25',
});
export const app20251117 = page(
  'APP',
  '2025-11-17',
  'ICT exports surge 19.5% as sector posts record four-month performance',
  'https://www.app.com.pk/national/*/',
);
export const arabNews20250117 = page(
  'Arab News Pakistan',
  '2025-01-17',
  'Pakistan recorded highest ever monthly IT exports of $348 million in Dec. 24 - data',
  'https://www.arabnews.pk/node/2586784/pakistan',
);
export const arabNews20250926 = page(
  'Arab News Pakistan',
  '2025-09-26',
  'Pakistan’s freelance economy could top $1 billion annually with stronger support',
  'https://www.arabnews.pk/node/2616787/pakistan',
);
export const ary20251020 = page(
  'ARY News',
  '2025-10-20',
  'Pakistan IT exports: latest figures, October 20, 2025',
  'https://arynews.tv/pakistan-it-exports-latest-figures-october-20-2025',
);
export const brecorder20250610 = page(
  'Business Recorder',
  '2025-06-10',
  'IT, ITeS export remittances surge by 23.7pc',
  'https://www.brecorder.com/news/40366886/it-ites-export-remittances-surge-by-237pc',
  { record: 'Economic Survey 2024-25' },
);
export const brecorder20250809 = page(
  'Business Recorder',
  '2025-08-09',
  'PM seeks roadmap for $30bn IT export target',
  'https://www.brecorder.com/news/40377080/pm-seeks-roadmap-for-30bn-it-export-target',
);
export const brecorder20250820 = page(
  'Business Recorder',
  '2025-08-20',
  'July ITeS exports remittances register around 24pc growth',
  'https://www.brecorder.com/news/40378736/*',
  { record: officialData },
);
export const dailyDunya20250418 = page(
  'Daily Dunya',
  '2025-04-18',
  'IT exports reach 342 million dollars',
  'https://dunya.com.pk/index.php/business/2025-04-18/2502089',
  { record: stateBank, language: 'ur' },
);
export const dailyDunya20250517 = page('Daily Dunya', '2025-05-17', 'IT exports up 2 percent', 'https://dunya.com.pk/index.php/business/2025-05-17/2514506', {
  language: 'ur',
});
export const dailyDunya20251027 = page(
  'Daily Dunya',
  '2025-10-27',
  'Record 71% rise in freelancers’ services exports',
  'https://dunya.com.pk/index.php/business/2025-10-27/2582275',
  { language: 'ur' },
);
export const dailyDunya20251218 = page(
  'Daily Dunya',
  '2025-12-18',
  'ICT export remittances up a notable 18.5 percent',
  'https://dunya.com.pk/index.php/business/2025-12-18/2604420',
  { quotes: 'APP', language: 'ur' },
);
export const dailyDunya20251222 = page(
  'Daily Dunya',
  '2025-12-22',
  'IT exports up 19 percent, at 1.8 billion dollars',
  'https://dunya.com.pk/index.php/pakistan/2025-12-22/2606314',
  { language: 'ur' },
);
export const dailyQudrat202501 = page('Daily Qudrat', '2025-01', 'IT exports: historic rise despite internet problems', 'https://dailyqudrat.pk/314784', {
  language: 'ur',
});
export const dailyTimes20250609 = page(
  'Daily Times',
  '2025-06-09',
  'Pakistan’s IT sector booms with record growth in exports and innovation',
  'https://dailytimes.com.pk/1312629/pakistans-it-sector-booms-with-record-growth-in-exports-and-innovation/',
  { record: 'Economic Survey 2024-25' },
);
export const dailyTimes20250719 = page(
  'Daily Times',
  '2025-07-19',
  'Pakistan’s IT exports hit $4.6 billion, growth soars 26%',
  'https://dailytimes.com.pk/1338773/*/',
  { quotes: ministry },
);
export const dawn20251021 = page('Dawn', '2025-10-21', 'IT exports hit record $366m in September', 'https://www.dawn.com/news/1950304/*');
export const gadinsider2025 = page('Gadinsider', '2025', 'Pakistan among top 3 nations leading in freelancing', 'https://www.gadinsider.com/*-27914', {
  record: 'Pakistan Telecommunication Authority',
});
export const mettis20250103 = page(
  'Mettis Global',
  '2025-01-03',
  'Uraan Pakistan plan to generate $5bn from freelancing, gig economy',
  'https://mettisglobal.news/*/',
);
export const phoneWorld20251020 = page(
  'PhoneWorld',
  '2025-10-20',
  'Pakistan’s IT exports surge 20% in Q1 FY2026, cross $1 billion mark',
  'https://www.phoneworld.com.pk/*/',
);
export const profit20250808 = page(
  'Profit',
  '2025-08-08',
  'PM directs comprehensive action plan to achieve $30 billion IT exports target',
  'https://profit.pakistantoday.com.pk/2025/08/08/pm-directs-comprehensive-action-plan-to-achieve-30-billion-it-exports-target/',
);
export const techJuice20250609 = page(
  'TechJuice',
  '2025-06-09',
  'Digital growth accelerates in Pakistan: IT exports hit $2.825B yet startup ecosystem faces capital crunch',
  'https://www.techjuice.pk/digital-growth-accelerates-in-pakistan-it-exports-hit-2-825b-yet-startup-ecosystem-faces-capital-crunch/',
  { record: 'Economic Survey 2024-25' },
);
export const tweaksForGeeks2025 = page(
  'Tweaks For Geeks',
  '2025',
  'Pakistan’s ICT Export Remittances Surpass $3.2 Billion in FY 2024',
  'https://www.tweaksforgeeks.com/*/',
);
export const urduPoint20250808 = page(
  'UrduPoint',
  '2025-08-08',
  'PM for action plan to achieve $30 billion IT…',
  'https://www.urdupoint.com/en/pakistan/pm-for-action-plan-to-achieve-30-billion-it-2027881.html',
);
export const weNews20250609 = page(
  'WE News',
  '2025-06-09',
  'Pakistan’s Freelancers, ICT Exports Drive Digital Economy Growth',
  'https://wenewsenglish.com/?p=297670',
  { record: 'Economic Survey 2024-25' },
);
