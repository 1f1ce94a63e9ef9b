/** Pages of 2024. */
import { bureau, ministry, officialData, page } from '../notation/cited-page.js';

export const arabNews20240720 = page(
  'Arab News Pakistan',
  '2024-07-20',
  'Pakistan IT exports increased by nearly $300 million in June amid growth push',
  'https://www.arabnews.pk/node/2552866',
  { quotes: ministry },
);
export const ary20240222 = page('ARY News', '2024-02-22', 'Pakistan’s IT exports up by 39pc in January', 'https://arynews.tv/*/');
export const ary20241218 = page('ARY News', '2024-12-18', 'Pakistan’s IT exports 32pc up in five months of FY24-25', 'https://arynews.tv/*/');
export const brecorder202401 = page('Business Recorder', '2024-01', 'IT exports (BR Research)', 'https://www.brecorder.com/news/40285208/');
export const brecorder20240611 = page(
  'Business Recorder',
  '2024-06-11',
  'Pakistan’s ICT exports soar to $2.28bn, reveals Economic Survey 2023-24',
  'https://www.brecorder.com/news/40307942/pakistans-ict-exports-soar-to-228bn-reveals-economic-survey-2023-24',
  { record: 'Economic Survey 2023-24' },
);
export const brecorder20241119 = page(
  'Business Recorder',
  '2024-11-19',
  'Jul-Oct IT, ITeS exports up 35% to $1.206bn YoY',
  'https://www.brecorder.com/news/40333144/jul-oct-it-ites-exports-up-35pc-to-1206bn-yoy',
  { record: officialData },
);
export const cwPakistan202412 = page(
  'CW Pakistan',
  '2024-12',
  'Pakistan’s IT exports surge 32% in FY24-25; government aims for $4.2B in FY25',
  'https://cwpakistan.com/*',
);
export const dailyTimes20240820 = page(
  'Daily Times',
  '2024-08-20',
  '$297mn earned from IT services export',
  'https://dailytimes.com.pk/1219023/297mn-earned-from-it-services-export/',
  { record: bureau },
);
export const dawn20241108 = page(
  'Dawn',
  '2024-11-08',
  'Govt resolved to achieve $25bn IT exports target in 3 years: PM Shehbaz',
  'https://www.dawn.com/news/1871052/govt-resolved-to-achieve-25bn-it-exports-target-in-3-years-pm-shehbaz',
);
export const dawn20241123 = page(
  'Dawn',
  '2024-11-23',
  'PM Shehbaz eyes $25bn IT exports in five years',
  'https://www.dawn.com/news/1874239/pm-shehbaz-eyes-25bn-it-exports-in-five-years',
);
export const economyPk2024 = page(
  'Economy.pk',
  '2024',
  'Pakistan PM sets ambitious $25 billion IT exports target over next five years',
  'https://economy.pk/*',
);
export const nation20240101 = page(
  'The Nation',
  '2024-01-01',
  'Pakistan earns $892.97m from IT services export in 4 months',
  'https://www.nation.com.pk/01-Jan-2024/pakistan-earns-dollar-892-97m-from-it-services-export-in-4-months',
  { record: bureau },
);
export const nation20240128 = page(
  'The Nation',
  '2024-01-28',
  'Pakistan earns $1,151 million from IT services export in 5 months',
  'https://www.nation.com.pk/28-Jan-2024/pakistan-earns-dollar-1-151-million-from-it-services-export-in-5-months',
  { record: bureau },
);
export const nation20240219 = page(
  'The Nation',
  '2024-02-19',
  'Pakistan’s earns $1,454m from IT services export in 6 months',
  'https://www.nation.com.pk/19-Feb-2024/pakistan-s-earns-dollar-1-454m-from-it-services-export-in-6-months',
  { record: bureau },
);
export const nation20240319 = page(
  'The Nation',
  '2024-03-19',
  'Pakistan earns over $1,719 million from IT services export in 7 months',
  'https://www.nation.com.pk/19-Mar-2024/pakistan-earns-over-dollar-1-719-million-from-it-services-export-in-7-months',
  { record: bureau },
);
export const nation20240624 = page(
  'The Nation',
  '2024-06-24',
  'Pakistan earns $2.59b from IT services export in 10 months',
  'https://www.nation.com.pk/24-Jun-2024/pakistan-earns-dollar-2-59b-from-it-services-export-in-10-months',
  { record: bureau },
);
export const netmag20241001 = page(
  'netmag.pk',
  '2024-10-01',
  'Pakistan’s IT exports reach $3.2 billion in FY24',
  'https://netmag.pk/2024/10/01/pakistans-it-exports-reach-3-2-billion-in-fy24',
);
export const pafla202401 = page(
  'PAFLA and ADB',
  '2024-01',
  'Freelancing Landscape of Pakistan - Research Overview (January 2024)',
  'https://arietiform.com/application/nph-tsq.cgi/en/20/https/www.scribd.com/document/753660665/Freelancing-Landscape-of-Pakistan-PAFLA-and-ADB',
);
export const phoneWorld20240920 = page(
  'PhoneWorld',
  '2024-09-20',
  'Pakistan’s ICT export remittances surge by 30% in early 2024-25',
  'https://www.phoneworld.com.pk/*/',
  { record: ministry },
);
export const proPakistani20240319 = page(
  'ProPakistani',
  '2024-03-19',
  'Pakistan’s IT Exports Up 15% to $1.97 Billion in 8 Months of FY24',
  'https://propakistani.pk/2024/03/19/pakistans-it-exports-up-15-to-1-97-billion-in-8-months-of-fy24/',
  { record: officialData },
);
export const proPakistani20240422 = page(
  'ProPakistani',
  '2024-04-22',
  'Pakistan Achieves Highest Ever Monthly IT Exports in March 2024',
  'https://propakistani.pk/2024/04/22/pakistan-achieves-highest-ever-monthly-it-exports-in-march-2024/',
  { record: officialData },
);
export const proPakistani20240621 = page(
  'ProPakistani',
  '2024-06-21',
  'Pakistan’s IT Exports Cross $330 Million in May to Hit Record High',
  'https://propakistani.pk/2024/06/21/*/',
  { record: officialData },
);
export const profit20240422 = page(
  'Profit',
  '2024-04-22',
  'Pakistan’s IT exports boost by 37% YoY to $306mn in March 2024',
  'https://profit.pakistantoday.com.pk/2024/04/22/*/',
);
export const radioPakistan20240402 = page(
  'Radio Pakistan',
  '2024-04-02',
  'IT exports rise because of the SIFC’s steps',
  'http://urdu.pbc.gov.pk/02-04-2024/ais-aei-aif-si-k-akdamat-k-baaath-aei-i-bramdat-miadaf',
  { language: 'ur' },
);
export const urduPoint20240518 = page(
  'UrduPoint',
  '2024-05-18',
  'IT Exports Surges To Stunning $310 Mln In April',
  'https://www.urdupoint.com/en/pakistan/it-exports-surges-to-stunning-310-mln-in-apr-1826233.html',
);
export const urduPoint20241122 = page(
  'UrduPoint',
  '2024-11-22',
  'IT Exports Could Exceed $25b Through Better Use Of Resources: PM Shehbaz',
  'https://www.urdupoint.com/en/technology/it-exports-could-exceed-25b-through-better-u-1884986.html',
);
