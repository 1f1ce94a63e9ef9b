/** Pages of 2018 to 2021. */
import { bureau, officialData, page, stateBank } from '../notation/cited-page.js';

export const app20201230 = page(
  'APP',
  '2020-12-30',
  'Pakistan’s earns US $595 millin from IT services’ export in four month',
  'https://www.app.com.pk/business/pakistans-earns-us-595-millin-from-it-services-export-in-four-month/',
  { record: bureau },
);
export const ary20201103 = page(
  'ARY News',
  '2020-11-03',
  'ICT exports up 41 percent: Razak Dawood',
  'https://arynews.tv/en/ict-razak-dawood-commerce-ministry/',
);
export const ary20211025 = page(
  'ARY News',
  '2021-10-25',
  'Pakistan’s services exports grow 42% in 3 months',
  'https://arynews.tv/pakistans-services-exports-grow-42-in-3-months/',
);
export const brecorder20210122 = page(
  'Business Recorder',
  '2021-01-22',
  'After impressive growth, Pakistan eyes IT exports of over $2bn this year',
  'https://www.brecorder.com/news/40054778/after-impressive-growth-pakistan-eyes-it-exports-of-over-2bn-this-year',
);
export const brecorder20210721 = page(
  'Business Recorder',
  '2021-07-21',
  'IT, ITeS export remittances surge to $2.123bn',
  'https://www.brecorder.com/news/40108384/it-ites-export-remittances-surge-to-2123bn',
  { record: officialData },
);
export const dailyGulfNews20211121 = page(
  'Daily Gulf News',
  '2021-11-21',
  'IT exports: a record increase of 234 million dollars',
  'https://dailygulfnews.pk/2021/11/21/%d8%a2%d8%a6%db%8c-%d9%b9%db%8c-%d8%a8%d8%b1%d8%a2%d9%85%d8%af%d8%a7%d8%aa-%d9%85%db%8c%da%ba-234-%d9%85%d9%84%db%8c%d9%86-%da%88%d8%a7%d9%84%d8%b1%d8%b2-%da%a9%d8%a7-%d8%b1%db%8c%da%a9%d8%a7%d8%b1',
  { language: 'ur' },
);
export const dailyTimes20210225 = page(
  'Daily Times',
  '2021-02-25',
  'ICT exports cross $1bn mark in 7 months: Razak',
  'https://dailytimes.com.pk/728017/ict-exports-cross-1bn-mark-in-7-months-razak/',
);
export const dailyTimes20210427 = page(
  'Daily Times',
  '2021-04-27',
  'Pakistan earns $1298m from export of IT services',
  'https://dailytimes.com.pk/749897/pakistan-earns-1298m-from-export-of-it-services/',
  { record: bureau },
);
export const dailyTimes20211119 = page(
  'Daily Times',
  '2021-11-19',
  'Pakistan earns $635m from IT services export in 1st quarter',
  'https://dailytimes.com.pk/843777/pakistan-earns-635m-from-it-services-export-in-1st-quarter/',
  { record: bureau },
);
export const dailyTimes20211229 = page(
  'Daily Times',
  '2021-12-29',
  'Pakistan earns $829m from IT services export in 4 months',
  'https://dailytimes.com.pk/861172/pakistan-earns-829m-from-it-services-export-in-4-months/',
  { record: bureau },
);
export const nation20200130 = page(
  'The Nation',
  '2020-01-30',
  'Pakistan’s earns $517m from IT services export',
  'https://nation.com.pk/30-Jan-2020/pakistan-s-earns-dollar-517m-from-it-services-export',
  { record: bureau },
);
export const nation20200424 = page(
  'The Nation',
  '2020-04-24',
  'Pakistan earns $887 million from IT services export',
  'https://nation.com.pk/24-Apr-2020/pakistan-earns-dollar-887-million-from-it-services-export',
  { record: bureau },
);
export const nation20200810 = page(
  'The Nation',
  '2020-08-10',
  'Pakistan earns $1,302m from IT services export',
  'https://nation.com.pk/10-Aug-2020/pakistan-earns-dollar-1-302m-from-it-services-export',
  { record: bureau },
);
export const nation20201206 = page(
  'The Nation',
  '2020-12-06',
  'Pakistan earns $444.050 million from IT services export',
  'https://nation.com.pk/06-Dec-2020/pakistan-earns-dollar-444-050-million-from-it-services-export',
  { record: bureau },
);
export const neoNews20211104 = page('Neo News', '2021-11-04', 'A new record of freelancers in IT exports', 'https://neonews.pk/04-Nov-2021/110485', {
  language: 'ur',
});
export const pakObserver20180918 = page('Pakistan Observer', '2018-09-18', 'Surge in IT exports', 'https://pakobserver.net/*/', { record: stateBank });
export const phoneWorld20210224 = page(
  'PhoneWorld',
  '2021-02-24',
  'Pakistan’s IT exports cross $1bn in 7 months of financial year 2020-21',
  'https://www.phoneworld.com.pk/pakistans-it-exports-cross-1-in-7-months-of-financial-year-2020-21/',
);
export const profit20210920 = page(
  'Profit',
  '2021-09-20',
  '$195m earned from IT services’ export during July’21',
  'https://profit.pakistantoday.com.pk/2021/09/20/195m-earned-from-it-services-export-during-july21/',
  { record: bureau },
);
export const profit20211024 = page(
  'Profit',
  '2021-10-24',
  'Pakistan’s earns $419m from IT services’ export in 2MFY22',
  'https://profit.pakistantoday.com.pk/2021/10/24/pakistans-earns-419m-from-it-services-export-in-2mfy22/',
  { record: bureau },
);
export const techJuice20201207 = page(
  'TechJuice',
  '2020-12-07',
  'Pakistan earned $444 million in Q1 FY 2020-21 from ICT services export',
  'https://www.techjuice.pk/*/',
);
export const timesOfIslamabad20190905 = page(
  'Times of Islamabad',
  '2019-09-05',
  'Pakistan’s IT sector exports hit historic High',
  'https://timesofislamabad.com/05-Sep-2019/pakistan-s-it-sector-exports-hit-historic-high',
);
export const urduPoint20200827 = page(
  'UrduPoint',
  '2020-08-27',
  'Pakistan’s Earns US $1438 Million From IT Ser…',
  'https://www.urdupoint.com/en/business/pakistans-earns-us-1438-million-from-it-ser-1012916.html',
  { record: bureau },
);
export const urduPoint20201204 = page(
  'UrduPoint',
  '2020-12-04',
  'Pakistan Earns US $444.050 Million From IT Se…',
  'https://www.urdupoint.com/en/business/pakistan-earns-us-444050-million-from-it-se-1104356.html',
  { record: bureau },
);
export const urduPoint20210720 = page(
  'UrduPoint',
  '2021-07-20',
  'Pakistan Achieves Another Milestone By Exceed…',
  'https://www.urdupoint.com/en/technology/pakistan-achieves-another-milestone-by-exceed-1307039.html',
);
