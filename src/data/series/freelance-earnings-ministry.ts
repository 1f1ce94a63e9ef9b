/** What Pakistan's freelancers earn abroad, as the IT ministry counts it, other services included. */
import * as from from '../citations.js';
import { collected, reported } from '../notation/rows.js';

export const ministry = collected(
  {
    id: 'freelance-earnings-ministry',
    title: 'Freelancers’ earnings, IT ministry',
    definition: 'Remittances of freelancers in IT and outside it, as counted by the Ministry of IT and Telecommunication.',
    unit: 'USD million',
  },
  [
    reported('2020-07/2020-09', 87.247, [from.neoNews20211104, from.aboutPakistan202207]),
    reported('2020-07/2020-12', 185.698, [from.proPakistani20220201]),
    reported('FY2021', 396.243, [from.aboutPakistan202207], { note: 'IT 363.064, other services 33.179.' }),
    reported('2021-07/2021-09', 105.895, [from.neoNews20211104, from.aboutPakistan202207]),
    reported('2021-07/2021-12', 216.788, [from.proPakistani20220201], { note: 'IT 163.881, other services 52.907.' }),
    reported('FY2022', 397.328, [from.aboutPakistan202207], {
      note: 'IT 265.444, other services 131.884. The growth of 2.74% printed beside it is an arithmetic error: it is 0.27%. So is the share of 14.77% of IT exports printed for the IT part: it is 10.1%.',
    }),
  ],
);
