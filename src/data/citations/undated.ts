/** Pages that bear no day. `notAfter` is the day by which one was out, as its text shows: before the end of the year it calls the running one, or before what it prints was revised. Else it counts from the day it was read. */
import { bureau, page, stateBank } from '../notation/cited-page.js';

/** The day on which those were read that prove no other. */
const accessed = '2026-11-22';

export const beingGuruFy2025 = page('Being Guru', '', 'IT Ministry Announces $5.2B Export Goal for FY 2025-26', 'https://www.beingguru.com/*/', {
  notAfter: '2025-06-30',
});
export const daily8Fy2025 = page(
  'Daily8, from Business Recorder',
  '',
  'Freelance services: Annual foreign exchange inflows may reach $500m',
  'https://www.daily8.com/en/article/7d5620da76083d8237a4270b97f18237',
  { quotes: 'Pakistan Freelancers Association', notAfter: '2025-06-30' },
);
export const dailyTimesNovember2021 = page(
  'Daily Times',
  '',
  'IT exports improve 37.57pc YoY',
  'https://dailytimes.com.pk/858209/it-exports-improve-37-57pc-yoy/',
  { accessed },
);
export const dailyTimesOctober2021 = page(
  'Daily Times',
  '',
  'IT exports increase by 39.26pc in 4 months',
  'https://dailytimes.com.pk/848645/it-exports-increase-by-39-26pc-in-4-months/',
  { notAfter: '2022-12-22' },
);
export const digitalPostFebruary2026 = page('Pakistan Digital Post', '', 'IT exports, first eight months FY26', 'https://pakistandigitalpost.com/?p=4455', {
  notAfter: '2026-04-17',
});
export const dunyaNewsFebruary2022 = page(
  'Dunya News',
  '',
  'Pakistan earns $1688 million from IT services export in 8 months',
  'https://dunyanews.tv/en/Business/649651-Pakistan-earns-$1688-million-from-IT-services-export-in-8-months',
  { record: bureau, quotes: 'APP', notAfter: '2023-04-22' },
);
export const ecommerceJuly2023 = page(
  'ecommerce.com.pk',
  '',
  'July Witnesses 7% Year-on-Year Growth in IT Exports',
  'https://ecommerce.com.pk/july-witnesses-7-year-on-year-growth-in-it-exports/',
  { record: stateBank, notAfter: '2023-12-18' },
);
export const news247June2022 = page(
  '247 News',
  '',
  'ICT exports surges to US$2.6b during FY21-22',
  'https://247news.com.pk/ict-exports-surges-to-us2-6b-during-fy21-22/',
  { notAfter: '2023-02-23' },
);
export const newstechSeptember2024 = page(
  'newstech.pk',
  '',
  'Despite internet disruptions, Pakistan’s IT exports record 33.54% growth in Q1 of fiscal year',
  'https://newstech.pk/tech/despite-internet-disruptions-pakistans-it-exports-record-33-54-growth-in-q1-of-fiscal-year',
  { notAfter: '2025-10-20' },
);
export const nuktaNovember2024 = page(
  'Nukta',
  '',
  'Pakistan’s technology exports surge 25% in November',
  'https://nukta.com/pakistans-technology-exports-surge-25-in-november',
  { notAfter: '2025-01-31' },
);
export const phoneWorldApril2025 = page(
  'PhoneWorld',
  '',
  'Pakistan’s IT exports to smash previous records',
  'https://www.phoneworld.com.pk/*-but-theres-still-untapped-potential/',
  { notAfter: '2026-05-18' },
);
export const siasatFebruary2025 = page(
  'siasat.pk',
  '',
  'Thread quoting the State Bank: IT exports in February 2025',
  'https://siasat.pk/threads/%D9%BE%D8%A7%DA%A9%D8%B3%D8%AA%D8%A7%D9%86-%DA%A9%DB%8C-%D8%A2%D8%A6%DB%8C-%D9%B9%DB%8C-%D8%A8%D8%B1%D8%A2%D9%85%D8%AF%D8%A7%D8%AA-%D9%85%DB%8C%DA%BA-%D8%B3%D8%A7%D9%84%D8%A7%D9%86%DB%81-%DA%A9%D8%AA%D9%86%D8%A7-%D8%A7%D8%B6%D8%A7%D9%81%DB%81-%DB%81%D9%88%D8%A7%D8%9F%D8%A7%D8%B3%D9%B9%DB%8C%D9%B9-%D8%A8%D9%86%DA%A9-%DA%A9%DB%8C-%D8%B1%D9%BE%D9%88%D8%B1%D9%B9-%D8%AC%D8%A7%D8%B1%DB%8C.920360/post-7230890',
  { record: stateBank, language: 'ur', accessed },
);
export const techJuiceDecember2025 = page(
  'TechJuice',
  '',
  'Pakistan IT exports hit record $437 million in December',
  'https://www.techjuice.pk/pakistan-it-exports-hit-record-437-million-in-december',
  { accessed },
);
export const techJuiceJuly2020 = page(
  'TechJuice',
  '',
  'Pakistan earned $160M+ from IT exports in July 2020',
  'https://www.techjuice.pk/pakistan-earned-160m-from-it-exports-in-july-2020/',
  { record: bureau, notAfter: '2021-06-30' },
);
export const technocratsFy2025 = page('Technocrats.pk', '', 'Opinion on the Economic Survey 2024-25 and IT', 'https://technocrats.pk/?p=35474', {
  notAfter: '2025-07-18',
});
export const tvi = page('TVI', '', 'Pakistan’s IT Exports touches $1 billion for financial year 2016-17', 'http://tvi.com.pk/*/', {
  record: stateBank,
  accessed,
});
export const voiceOfKpJuly2024 = page(
  'Voice of KP',
  '',
  'Pakistan’s IT exports increased by 33.64 percent',
  'https://voiceofkp.org/pakistans-it-exports-increased-by-33-64-percent/',
  { language: 'ur', accessed },
);
export const worldEconomistAugust2025 = page(
  'World Economist',
  '',
  'Pakistan’s IT exports rise to $691m in July-August',
  'https://world-economist.com/pakistans-it-exports-rise-to-691m-in-july-august-business-finance',
  { accessed },
);
