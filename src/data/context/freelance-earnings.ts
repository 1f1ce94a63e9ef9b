/** Freelancers' earnings by a wider definition, disputed values, and their share of IT exports. */
import * as from from '../citations.js';
import { hanna202606, hum20250610, pakistanTechNewsJune2022 } from '../citations/context.js';
import { collected, reported, secondHand } from '../notation/rows.js';

export const allServices = collected(
  {
    id: 'freelance-earnings-all-services',
    title: 'Freelancers’ earnings, all services',
    definition: 'The central bank’s freelance lines 9.2.5 and 10.3.5 together. Our reading of two totals in circulation; no source states the sum.',
    unit: 'USD million',
  },
  [
    secondHand('FY2025', 984, [from.essay20260919], { confidence: 'medium', note: 'As an essay quotes it; the page it quotes could not be read.' }),
    secondHand('FY2026', 1760, [from.essay20260919], {
      confidence: 'medium',
      tolerance: 5,
      note: 'About $1.76 billion, as an essay quotes it; the page it quotes could not be read.',
    }),
  ],
);

export const disputedEarnings = collected(
  {
    id: 'freelance-earnings-disputed',
    title: 'Freelancers’ earnings, disputed figures',
    definition: 'Printed figures whose period or scope is unclear or contradicted, kept for the record. Never charted.',
    unit: 'USD million',
  },
  [
    reported('2023-01/2023-12', 269.8, [from.pafla202401], { confidence: 'low', note: 'For 2023; neither the months nor the scope are stated.' }),
    reported('2024-07/2025-04', 400, [hum20250610], { confidence: 'low', note: 'The Economic Survey’s figure, here said to cover ten months.' }),
    reported('2025-04/2025-06', 212, [from.dailyDunya20251027], { confidence: 'low', note: 'Printed as the total of FY2025; read here as its last quarter.' }),
  ],
);

export const shareOfExports = collected(
  {
    id: 'freelance-share-of-it-exports',
    title: 'Freelancers’ share of IT exports',
    definition: 'Freelancers’ earnings as a share of IT exports, as stated in the source.',
    unit: 'percent',
  },
  [
    reported('2024-07/2024-11', 15, [from.cwPakistan202412], { confidence: 'low', note: 'Claimed by officials; the period is that of the article.' }),
    reported('2025-07/2026-05', 25, [hanna202606], { confidence: 'medium' }),
  ],
);

export const ministryItOnly = collected(
  {
    id: 'freelance-earnings-ministry-it',
    title: 'Freelancers’ earnings in IT, IT ministry',
    definition: 'Remittances of freelancers in IT alone, as counted by the Ministry of IT and Telecommunication: a part of its count of all freelancers.',
    unit: 'USD million',
  },
  [
    reported('2020-07/2020-09', 81.676, [from.aboutPakistan202207]),
    reported('2020-07/2020-12', 173.327, [from.proPakistani20220201]),
    reported('FY2021', 363.064, [from.aboutPakistan202207, pakistanTechNewsJune2022]),
    reported('2021-07/2021-09', 81.523, [from.aboutPakistan202207]),
    reported('2021-07/2021-12', 163.881, [from.proPakistani20220201]),
    reported('FY2022', 265.444, [from.aboutPakistan202207, pakistanTechNewsJune2022]),
  ],
);
