/** Every page a value was read in. The monthly lines of the central bank use `dashboard`. */
import { page, stateBank } from './cited-page.js';
import type { Citation } from './observation.js';

const ministry = 'Ministry of IT and Telecommunication';
const goodsAndServices = 'exports and imports of goods and services';

/**
 * The central bank's table as copied by a public dashboard on a day, in one commit of its repository.
 *
 * @param table the central bank's file it copies
 */
const dashboard = (published: string, commit: string, table = 'trade in services (EBOPS)'): Citation =>
  page(
    'Pakistan Economic Dashboard',
    published,
    `Copy of the central bank’s table: ${table}`,
    `https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/${commit}/public/data/services.json`,
    { record: stateBank },
  );

export const sbp20260416 = dashboard('2026-04-16', '15a0bdc3d434b82179dcade25f09df9dd96d3ab8');
export const sbp20260417 = dashboard('2026-04-17', 'e6fb785cc197780c44306b57d3bdb2ace68c8177');
export const sbp20260518 = dashboard('2026-05-18', '85bce00eab102528df80547566f6748a076e5c7a');
export const sbp20260617 = dashboard('2026-06-17', '21addd8905d3916269f4c3c3e88161dc180fc972');
export const sbp20260622 = dashboard('2026-06-22', '2d924ad7183700e61129136db421d245b72220e8');
export const sbp20260807 = dashboard('2026-08-07', '541ebebd3e3f5cb3199aea2e3a9f61bc07ef5fcb', goodsAndServices);
export const sbp20260818 = dashboard('2026-08-18', '235f5fbad44745e30a0f232ee4d0b6d8428265af', goodsAndServices);

export const aboutPakistan202207 = page(
  'AboutPakistan',
  '2022-07',
  'Pakistani freelancers earned $397 million from abroad during FY21-22',
  'https://www.aboutpakistan.com/news/*/',
  { record: ministry },
);
export const app20250609 = page('APP', '2025-06-09', 'ICT exports (Economic Survey 2024-25)', 'https://www.app.com.pk/?p=1008643', {
  record: 'Economic Survey 2024-25',
});
export const app20251117 = page(
  'APP',
  '2025-11-17',
  'ICT exports surge 19.5% as sector posts record four-month performance',
  'https://www.app.com.pk/national/*/',
);
export const app20260218 = page('APP', '2026-02-18', 'ICT export remittances rise 19.78pc to $2.61bn in Jul-Jan FY26', 'https://www.app.com.pk/business/*/', {
  record: ministry,
});
export const arabNews20240720 = page(
  'Arab News Pakistan',
  '2024-07-20',
  'Pakistan IT exports increased by nearly $300 million in June amid growth push',
  'https://www.arabnews.pk/node/2552866',
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
export const arabNews20260120 = page(
  'Arab News Pakistan',
  '2026-01-20',
  'Government says Pakistan’s IT exports hit record monthly high in December',
  'https://www.arabnews.pk/node/2629942',
);
export const arabNews20260222 = page(
  'Arab News Pakistan',
  '2026-02-22',
  'Pakistan says freelancers earned record $557 million in first half of FY26',
  'https://www.arabnews.pk/node/2634001/pakistan',
);
export const ary20220728 = page('ARY News', '2022-07-28', 'ICT exports rise by $52 million in June', 'https://arynews.tv/*/', { record: ministry });
export const ary20240222 = page('ARY News', '2024-02-22', 'Pakistan’s IT exports up by 39pc in January', 'https://arynews.tv/*/');
export const ary20241218 = page('ARY News', '2024-12-18', 'Pakistan’s IT exports 32pc up in five months of FY24-25', 'https://arynews.tv/*/');
export const ary20260225 = page('ARY News', '2026-02-25', 'Pakistan freelancers coded their way to $557 million', 'https://arynews.tv/*');
export const beingGuru2025 = page('Being Guru', '2025', 'IT Ministry Announces $5.2B Export Goal for FY 2025-26', 'https://www.beingguru.com/*/');
export const brecorder20210721 = page(
  'Business Recorder',
  '2021-07-21',
  'IT, ITeS export remittances surge to $2.123bn',
  'https://www.brecorder.com/news/40108384/it-ites-export-remittances-surge-to-2123bn',
);
export const brecorder20220424 = page(
  'Business Recorder',
  '2022-04-24',
  'Jul-Mar ICT export remittances up 29.26pc to $1.948bn YoY',
  'https://www.brecorder.com/news/40169134/jul-mar-ict-export-remittances-up-2926pc-to-1948bn-yoy',
);
export const brecorder20231226 = page('Business Recorder', '2023-12-26', 'Surge in IT exports', 'https://www.brecorder.com/news/40280521/*');
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
);
export const brecorder20250610 = page(
  'Business Recorder',
  '2025-06-10',
  'IT, ITeS export remittances surge by 23.7pc',
  'https://www.brecorder.com/news/40366886/it-ites-export-remittances-surge-by-237pc',
  { record: 'Economic Survey 2024-25' },
);
export const brecorder20250820 = page(
  'Business Recorder',
  '2025-08-20',
  'July ITeS exports remittances register around 24pc growth',
  'https://www.brecorder.com/news/40378736/*',
);
export const budget20260617 = page(
  'Pakistan Economic Dashboard',
  '2026-06-17',
  'Federal budget 2026-27',
  'https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/56e97de47802155b2abb3b743cd68266f70a765e/public/data/budget-federal.json',
);
export const businessTribune202309 = page(
  'Business Tribune',
  '2023-09',
  'IT exports jumps 10 percent in August 2023',
  'https://businesstribune.com.pk/economy-news/*/',
);
export const cwPakistan202412 = page(
  'CW Pakistan',
  '2024-12',
  'Pakistan’s IT exports surge 32% in FY24-25; government aims for $4.2B in FY25',
  'https://cwpakistan.com/*',
);
export const daily82025 = page(
  'Daily8, from Business Recorder',
  '2025',
  'Freelance services: Annual foreign exchange inflows may reach $500m',
  'https://www.daily8.com/en/article/7d5620da76083d8237a4270b97f18237',
  { record: 'Pakistan Freelancers Association' },
);
export const dailyDunya20251027 = page(
  'Daily Dunya',
  '2025-10-27',
  'Record 71% rise in freelancers’ services exports',
  'https://dunya.com.pk/index.php/business/2025-10-27/2582275',
  { language: 'ur' },
);
export const dailyQudrat202501 = page('Daily Qudrat', '2025-01', 'IT exports: historic rise despite internet problems', 'https://dailyqudrat.pk/314784', {
  language: 'ur',
});
export const dailyTimes20220124 = page('Daily Times', '2022-01-24', 'IT exports up 35.77pc in 6 months', 'https://dailytimes.com.pk/873785/*/');
export const dailyTimes20230822 = page(
  'Daily Times',
  '2023-08-22',
  'Pakistan earns $2605m from IT services export during FY 2023',
  'https://dailytimes.com.pk/1124988/*/',
  { record: 'Pakistan Bureau of Statistics' },
);
export const dailyTimes20250719 = page(
  'Daily Times',
  '2025-07-19',
  'Pakistan’s IT exports hit $4.6 billion, growth soars 26%',
  'https://dailytimes.com.pk/1338773/*/',
);
export const dawn20251021 = page('Dawn', '2025-10-21', 'IT exports hit record $366m in September', 'https://www.dawn.com/news/1950304/*');
export const digitalPost2026 = page('Pakistan Digital Post', '2026', 'IT exports, first eight months FY26', 'https://pakistandigitalpost.com/?p=4455');
export const digitalPost202601 = page(
  'Pakistan Digital Post',
  '2026-01',
  'IT sector records highest-ever monthly export earnings',
  'https://pakistandigitalpost.com/?p=2594',
);
export const economyPk2024 = page(
  'Economy.pk',
  '2024',
  'Pakistan PM sets ambitious $25 billion IT exports target over next five years',
  'https://economy.pk/*',
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
export const mettis20250103 = page(
  'Mettis Global',
  '2025-01-03',
  'Uraan Pakistan plan to generate $5bn from freelancing, gig economy',
  'https://mettisglobal.news/*/',
);
export const nation20230920 = page(
  'The Nation',
  '2023-09-20',
  'Pakistan earns $214 million from IT services export in July',
  'https://www.nation.com.pk/20-Sep-2023/pakistan-earns-dollar-214-million-from-it-services-export-in-july',
  { record: 'Pakistan Bureau of Statistics' },
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
export const pakistanToday20220123 = page(
  'Pakistan Today',
  '2022-01-23',
  'IT exports increase 35.77pc to $1.302bn in six months',
  'https://pakistantoday.com.pk/2022/01/23/*',
  { record: ministry },
);
export const pakObserver20180918 = page('Pakistan Observer', '2018-09-18', 'Surge in IT exports', 'https://pakobserver.net/*/', { record: stateBank });
export const phoneWorld20240920 = page(
  'PhoneWorld',
  '2024-09-20',
  'Pakistan’s ICT export remittances surge by 30% in early 2024-25',
  'https://www.phoneworld.com.pk/*/',
  { record: ministry },
);
export const phoneWorld2025 = page(
  'PhoneWorld',
  '2025',
  'Pakistan’s IT exports to smash previous records',
  'https://www.phoneworld.com.pk/*-but-theres-still-untapped-potential/',
);
export const phoneWorld20251020 = page(
  'PhoneWorld',
  '2025-10-20',
  'Pakistan’s IT exports surge 20% in Q1 FY2026, cross $1 billion mark',
  'https://www.phoneworld.com.pk/*/',
);
export const pkRevenue20240907 = page('PkRevenue', '2024-09-07', 'FBR Issues New Withholding Tax Card for Exports', 'https://pkrevenue.com/*/', {
  record: 'Federal Board of Revenue',
});
export const pktkr2026 = page(
  'pktkr.com',
  '2026',
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
export const profit20231023 = page(
  'Profit',
  '2023-10-23',
  'SBP increases permissible retention limit of IT exporters from 35% to 50%',
  'https://profit.pakistantoday.com.pk/2023/10/23/*',
  { record: stateBank },
);
export const profit20240422 = page(
  'Profit',
  '2024-04-22',
  'Pakistan’s IT exports boost by 37% YoY to $306mn in March 2024',
  'https://profit.pakistantoday.com.pk/2024/04/22/*/',
);
export const proPakistani20220201 = page(
  'ProPakistani',
  '2022-02-01',
  'Pakistan Freelancers Earned $216.78 Million Export Revenue in H1 of FY22',
  'https://propakistani.pk/2022/02/01/*/',
);
export const proPakistani20230718 = page(
  'ProPakistani',
  '2023-07-18',
  'IT Exports Decline in FY23 Despite Tall Claims by Govt',
  'https://propakistani.pk/2023/07/18/*/',
);
export const proPakistani20240621 = page(
  'ProPakistani',
  '2024-06-21',
  'Pakistan’s IT Exports Cross $330 Million in May to Hit Record High',
  'https://propakistani.pk/2024/06/21/*/',
);
export const proPakistani20260720 = page(
  'ProPakistani',
  '2026-07-20',
  'Pakistani Freelancers Earn Record $1.76 Billion in FY26',
  'https://propakistani.pk/2026/07/20/*/',
);
export const techJuice20201207 = page(
  'TechJuice',
  '2020-12-07',
  'Pakistan earned $444 million in Q1 FY 2020-21 from ICT services export',
  'https://www.techjuice.pk/*/',
);
export const technocrats2025 = page('Technocrats.pk', '2025', 'Opinion on the Economic Survey 2024-25 and IT', 'https://technocrats.pk/?p=35474');
export const timesOfIslamabad20190905 = page(
  'Times of Islamabad',
  '2019-09-05',
  'Pakistan’s IT sector exports hit historic High',
  'https://timesofislamabad.com/05-Sep-2019/pakistan-s-it-sector-exports-hit-historic-high',
);
export const tribune202602 = page(
  'The Express Tribune',
  '2026-02',
  'Freelancers earn $557m in 1HFY26',
  'https://tribune.com.pk/story/2592983/freelancers-earn-557min-1hfy26',
);
export const tvi = page('TVI', '', 'Pakistan’s IT Exports touches $1 billion for financial year 2016-17', 'http://tvi.com.pk/*/', {
  record: stateBank,
  accessed: '2026-11-22',
});
export const tweaksForGeeks2025 = page(
  'Tweaks For Geeks',
  '2025',
  'Pakistan’s ICT Export Remittances Surpass $3.2 Billion in FY 2024',
  'https://www.tweaksforgeeks.com/*/',
);
export const urduPoint20200726 = page(
  'UrduPoint',
  '2020-07-26',
  'IT exports remittances surge 23.71 percent',
  'https://www.urdupoint.com/en/business/it-exports-remittances-surge-2371-percent-985106.html',
  { record: 'Pakistan Software Export Board' },
);
export const urduPoint20230128 = page(
  'UrduPoint',
  '2023-01-28',
  'IT exports remittance increases by 2.38% in 1st half of 2022-23',
  'https://www.urdupoint.com/en/pakistan/it-exports-remittance-increases-by-238-in-1-1633102.html',
);
export const znWorld2024 = page('ZN World', '2024', 'How Many Freelancers In Pakistan (2024)', 'https://zn-world.com/how-many-freelancers-in-pakistan-2024/');
