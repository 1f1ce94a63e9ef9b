/** Pages of 2022. */
import { bureau, ministry, officialData, page } from '../notation/cited-page.js';

export const aboutPakistan202207 = page(
  'AboutPakistan',
  '2022-07',
  'Pakistani freelancers earned $397 million from abroad during FY21-22',
  'https://www.aboutpakistan.com/news/*/',
  { record: ministry },
);
export const app20220118 = page(
  'APP',
  '2022-01-18',
  'IT services exports grow by 37.55 pc to $1051 mln in 5 months',
  'https://www.app.com.pk/business/it-services-exports-grow-by-37-55-pc-to-1051-mln-in-5-months/',
  { record: bureau },
);
export const ary20220728 = page('ARY News', '2022-07-28', 'ICT exports rise by $52 million in June', 'https://arynews.tv/*/', { record: ministry });
export const brecorder20220424 = page(
  'Business Recorder',
  '2022-04-24',
  'Jul-Mar ICT export remittances up 29.26pc to $1.948bn YoY',
  'https://www.brecorder.com/news/40169134/jul-mar-ict-export-remittances-up-2926pc-to-1948bn-yoy',
  { record: officialData },
);
export const dailyTimes20220124 = page('Daily Times', '2022-01-24', 'IT exports up 35.77pc in 6 months', 'https://dailytimes.com.pk/873785/*/');
export const dailyTimes20220226 = page(
  'Daily Times',
  '2022-02-26',
  'IT exports in seven months remain highest ever at $1.487b',
  'https://dailytimes.com.pk/892044/it-exports-in-seven-months-remain-highest-ever-at-1-487b/',
);
export const dailyTimes20220408 = page(
  'Daily Times',
  '2022-04-08',
  'IT exports increased by 29.92pc in 8 months',
  'https://dailytimes.com.pk/915747/it-exports-increased-by-29-92pc-in-8-months/',
);
export const dailyTimes20221122 = page(
  'Daily Times',
  '2022-11-22',
  'Pakistan earns $633m from IT services export in Q1',
  'https://dailytimes.com.pk/1030635/pakistan-earns-633m-from-it-services-export-in-q1/',
  { record: bureau },
);
export const jasarat20220720 = page(
  'Daily Jasarat',
  '2022-07-20',
  'IT exports, first eleven months of FY2021-22',
  'http://epaper.jasarat.com/2022/07/20/220720-4-2/',
  { language: 'ur' },
);
export const nation20221101 = page(
  'The Nation',
  '2022-11-01',
  'Pakistan earns $426 million from IT services export in 2 months',
  'https://www.nation.com.pk/01-Nov-2022/pakistan-earns-dollar-426-million-from-it-services-export-in-2-months',
  { record: bureau },
);
export const pakistanToday20220123 = page(
  'Pakistan Today',
  '2022-01-23',
  'IT exports increase 35.77pc to $1.302bn in six months',
  'https://pakistantoday.com.pk/2022/01/23/*',
  { record: ministry },
);
export const phoneWorld20221222 = page(
  'PhoneWorld',
  '2022-12-22',
  'Pakistan Earns $854 Million by providing IT Services to Various Countries',
  'https://www.phoneworld.com.pk/pakistan-earns-854-million-by-providing-it-services-to-various-countries/',
  { record: bureau },
);
export const proPakistani20220122 = page(
  'ProPakistani',
  '2022-01-22',
  'Pakistan Records Its Highest Ever IT Exports in 6 Months',
  'https://propakistani.pk/2022/01/22/pakistan-records-its-highest-ever-it-exports-in-6-months/',
  { record: officialData },
);
export const proPakistani20220201 = page(
  'ProPakistani',
  '2022-02-01',
  'Pakistan Freelancers Earned $216.78 Million Export Revenue in H1 of FY22',
  'https://propakistani.pk/2022/02/01/*/',
);
export const proPakistani20220824 = page(
  'ProPakistani',
  '2022-08-24',
  'IT Exports Decline by 15% to $199 Million in July',
  'https://propakistani.pk/2022/08/24/it-exports-decline-by-15-to-199-million-in-july/',
  { record: officialData },
);
export const urduPoint20220520 = page(
  'UrduPoint',
  '2022-05-20',
  'IT Exports Increased By 29.29pc In 10 Months',
  'https://www.urdupoint.com/en/business/it-exports-increased-by-2929pc-in-10-months-1513467.html',
);
