/** The parts that IT exports are published in. */

export const totalId = 'it-exports';
export const freelanceId = 'freelance-earnings';

/** Until FY2024 no page has freelancers apart from these. */
const withFreelance = 'it-exports-other-computer-and-freelance';

const named = (...names: readonly string[]): string[] => names.map((name) => `${totalId}-${name}`);

const common = named('telecom', 'software-consultancy', 'computer-software', 'information');

/** The series of each way to divide the total: what is in one of them adds up to it. */
export const divisions: readonly (readonly string[])[] = [
  [freelanceId, ...common, ...named('other-computer')],
  [...common, withFreelance, ...named('hardware', 'computer-repair')],
];

export const partIds: readonly string[] = [...new Set(divisions.flat())];

/** What an author calls a part. One word for other computer services, with freelancers among them or not. */
export const partNames: Readonly<Record<string, readonly string[]>> = {
  freelance: [freelanceId],
  'other-computer': [withFreelance, ...named('other-computer')],
  ...Object.fromEntries(
    ['telecom', 'software-consultancy', 'computer-software', 'information', 'hardware', 'computer-repair'].map((name) => [name, named(name)]),
  ),
};
