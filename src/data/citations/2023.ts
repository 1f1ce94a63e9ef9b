/** Pages of 2023. */
import { bureau, officialData, page } from '../notation/cited-page.js';

export const appUrdu20230923 = page(
  'APP Urdu',
  '2023-09-23',
  'IT exports up 5 percent in the first two months: bureau of statistics',
  'https://urdu.app.com.pk/urdu/?p=393845',
  { record: bureau, language: 'ur' },
);
export const bolNews20230718 = page(
  'BOL News',
  '2023-07-18',
  'IT exports declined in FY23 despite government’s claims',
  'https://www.bolnews.com/technology/2023/07/it-exports-declined-in-fy23-despite-governments-claims/',
);
export const brecorder20231224 = page(
  'Business Recorder',
  '2023-12-24',
  '‘SIFC’s decisions yielding remarkable results’: IT and telecom exports expected to cross $3bn mark: minister',
  'https://www.brecorder.com/news/40280267/sifcs-decisions-yielding-remarkable-results-it-and-telecom-exports-expected-to-cross-3bn-mark-minister',
);
export const brecorder20231226 = page('Business Recorder', '2023-12-26', 'Surge in IT exports', 'https://www.brecorder.com/news/40280521/*', {
  record: officialData,
});
export const businessTribune202309 = page(
  'Business Tribune',
  '2023-09',
  'IT exports jumps 10 percent in August 2023',
  'https://businesstribune.com.pk/economy-news/*/',
);
export const dailyTimes20230822 = page(
  'Daily Times',
  '2023-08-22',
  'Pakistan earns $2605m from IT services export during FY 2023',
  'https://dailytimes.com.pk/1124988/*/',
  { record: 'Pakistan Bureau of Statistics' },
);
export const nation20230228 = page(
  'The Nation',
  '2023-02-28',
  'Pakistan earns $1,333 million from IT services export in 6 months',
  'https://www.nation.com.pk/28-Feb-2023/pakistan-earns-dollar-1-333-million-from-it-services-export-in-6-months',
  { record: bureau },
);
export const nation20230422 = page(
  'The Nation',
  '2023-04-22',
  'Pakistan earns $1,718 million from IT services export in 8 months',
  'https://www.nation.com.pk/22-Apr-2023/pakistan-earns-dollar-1-718-million-from-it-services-export-in-8-months',
  { record: bureau },
);
export const nation20230528 = page(
  'The Nation',
  '2023-05-28',
  'Pakistan earns $1,941 million from IT services export in 9 months',
  'https://www.nation.com.pk/28-May-2023/pakistan-earns-dollar-1-941-million-from-it-services-export-in-9-months',
  { record: bureau },
);
export const nation20230723 = page(
  'The Nation',
  '2023-07-23',
  'Pakistan earns $2,369 million from IT services export in 11 months',
  'https://www.nation.com.pk/23-Jul-2023/pakistan-earns-dollar-2-369-million-from-it-services-export-in-11-months',
  { record: bureau },
);
export const nation20230920 = page(
  'The Nation',
  '2023-09-20',
  'Pakistan earns $214 million from IT services export in July',
  'https://www.nation.com.pk/20-Sep-2023/pakistan-earns-dollar-214-million-from-it-services-export-in-july',
  { record: 'Pakistan Bureau of Statistics' },
);
export const proPakistani20230220 = page(
  'ProPakistani',
  '2023-02-20',
  'Pakistan’s IT Exports Increase by 2.3% in First 7 Months of FY23',
  'https://propakistani.pk/2023/02/20/pakistans-it-exports-increase-by-2-3-in-first-7-months-of-fy23/',
  { record: officialData },
);
export const proPakistani20230320 = page(
  'ProPakistani',
  '2023-03-20',
  'Pakistan’s IT Exports Register 3% Decline in February',
  'https://propakistani.pk/2023/03/20/pakistans-it-exports-register-3-decline-in-february/',
  { record: officialData },
);
export const proPakistani20230718 = page(
  'ProPakistani',
  '2023-07-18',
  'IT Exports Decline in FY23 Despite Tall Claims by Govt',
  'https://propakistani.pk/2023/07/18/*/',
  { record: officialData },
);
export const proPakistani20231218 = page(
  'ProPakistani',
  '2023-12-18',
  'IT Exports Increase By 11% in November 2023',
  'https://propakistani.pk/2023/12/18/it-exports-increase-by-11-in-november-2023/',
  { record: officialData },
);
export const profit20231120 = page(
  'Profit',
  '2023-11-20',
  'Pakistan’s IT exports surge by 15% in October',
  'https://profit.pakistantoday.com.pk/2023/11/20/pakistans-it-exports-surge-by-15-in-october/',
);
export const theNews20230223 = page(
  'The News',
  '2023-02-23',
  'IT exports fall 23pc to eight-month low in January',
  'https://www.thenews.com.pk/print/1043221-it-exports-fall-23pc-to-eight-month-low-in-january',
);
export const theNews20230421 = page(
  'The News',
  '2023-04-21',
  'IT exports fall 14 percent YoY in March amid low business confidence',
  'https://www.thenews.com.pk/print/1062867-it-exports-fall-14-percent-yoy-in-march-amid-low-business-confidence',
  { quotes: 'Topline Securities' },
);
export const theNews20230622 = page(
  'The News',
  '2023-06-22',
  'Pakistan to miss $5bn IT exports target by half',
  'https://www.thenews.com.pk/print/1083147-pakistan-to-miss-5bn-it-exports-target-by-half',
  { quotes: 'Topline Securities' },
);
export const urduPoint20230128 = page(
  'UrduPoint',
  '2023-01-28',
  'IT exports remittance increases by 2.38% in 1st half of 2022-23',
  'https://www.urdupoint.com/en/pakistan/it-exports-remittance-increases-by-238-in-1-1633102.html',
);
