/** How many freelance full time, and how many have a bank account for it. */
import * as from from '../citations.js';
import { znWorld2024 } from '../citations/context.js';
import { collected, reported } from '../notation/rows.js';

export const fullTimeFreelancers = collected(
  { id: 'freelancers-full-time', title: 'Full-time freelancers', definition: 'Estimates of people who freelance full time.', unit: 'persons' },
  [reported('2024-01/2024-12', 550000, [znWorld2024], { confidence: 'low' })],
);

export const freelancersWithBankAccount = collected(
  { id: 'freelancers-with-bank-account', title: 'Freelancers with a bank account', definition: 'People with a bank account for freelancers.', unit: 'persons' },
  [reported('2024-12', 38000, [from.ary20241218], { confidence: 'medium' })],
);
