/** Every message of a language, called with what the figures call it with. */
import { dataset } from '../../src/data/dataset.js';
import { fiscalYear, parsePeriod } from '../../src/data/period.js';
import type {
  ClaimWords,
  CountWords,
  CountsSummary,
  EarningsWords,
  ExportsMonthSummary,
  ExportsSummary,
  FreelanceSummary,
  GaugeHeadline,
  GaugeSummary,
  GrowthWords,
  Messages,
  MethodResult,
  PointWords,
  ProjectionWords,
  ScenarioWords,
  ScorecardSummary,
  Quality,
  Score,
  SplitWords,
} from '../../src/locales/messages.js';

type Said = string | readonly string[];

/** For each message that takes something, the arguments of a few calls; the compiler names a message that is missing. */
type Calls<T> = {
  readonly [Key in keyof T as T[Key] extends Said | Readonly<Record<string, Said>> ? never : Key]: T[Key] extends (...given: infer Given) => Said
    ? readonly (Readonly<Given> | Given)[]
    : Calls<T[Key]>;
};

const day = '2026-02-25';
const publishedDays = [
  { day, isExact: true },
  { day: '2025-12-31', isExact: false },
] as const;
const half = parsePeriod('2025-07/2025-12');
const sevenMonths = parsePeriod('2025-07/2026-01');
const january = parsePeriod('2026-01');
const year = fiscalYear(2026);
const calendarYear = parsePeriod('2030-01/2030-12');
const periods = [january, half, sevenMonths, year, calendarYear] as const;

const firm: Quality = { status: 'reported', confidence: 'high' };
const standings: readonly Quality[] = [
  firm,
  { status: 'provisional', confidence: 'high' },
  { status: 'revised', confidence: 'medium' },
  { status: 'derived', confidence: 'low', tolerance: 0.6 },
  { status: 'second-hand', confidence: 'medium', tolerance: 5 },
];
const rates = [0.582, 0, -0.12] as const;
const amounts = [0, 410, 557.4, 999.7, 1000, 2610, 3811.751, 10000] as const;

const runRate: MethodResult = { method: 'run-rate', value: 1114 };
const byShare: MethodResult = { method: 'share-of-year', year: 2025, value: 1232.7 };
const projection: ProjectionWords = { fiscalYear: 2026, low: runRate, high: byShare, central: 1173.3, shown: { low: 1110, central: 1170, high: 1230 } };
const runRateOnly: ProjectionWords = { ...projection, high: runRate, central: 1114, shown: { low: 1100, central: 1100, high: 1100 } };

const goal = { value: 10000, period: fiscalYear(2029) };
const targets = [goal, { value: 15000, period: calendarYear }] as const;
const series = dataset.series.map((each) => [each] as const);
const [itExports] = dataset.series;
const freelancers = dataset.series.find(({ id }) => id === 'freelance-earnings')!;
const sourced = [...dataset.observations, ...dataset.targets, ...dataset.projections];

const freelance: FreelanceSummary = { definition: 'sbp', period: half, value: 557, quality: firm };
const freelanceSummaries = [undefined, projection, runRateOnly].flatMap((projected) =>
  [undefined, { rate: 0.58, period: half }, { rate: -0.1, period: parsePeriod('2025-07/2025-09') }, { rate: 0, period: half }].flatMap((growth) =>
    [undefined, 'past', 'within', 'short'].map((reached): [FreelanceSummary] => [
      { ...freelance, growth, projection: projected, milestone: reached ? { value: 1000, reached: reached as 'past' } : undefined },
    ]),
  ),
);

const gauge: GaugeSummary = { fiscalYear: 2026, months: 7, value: 2610, quality: firm, target: goal, attainment: 0.261 };
const needs = [undefined, { rate: 0.2728, fromYear: 2025, years: 4 }, { rate: 0.2728, fromYear: 2025, years: 4.5 }, { rate: -0.1, fromYear: 2025, years: 1 }];
const gaugeSummaries = ([undefined, 'ahead', 'behind', 'on'] as const).flatMap((place) =>
  needs.flatMap((required) =>
    [1, 7, 12].map((months): [GaugeSummary] => [
      { ...gauge, months, required, pace: place && { baseYear: 2024, rate: 0.2541, value: 5069, place }, quality: standings[months % 5]! },
    ]),
  ),
);

const exports: ExportsSummary = {
  period: sevenMonths,
  value: 2610,
  quality: firm,
  growth: { rate: 0.2, period: sevenMonths },
  projected: 4602,
  required: { rate: 0.273, fromYear: 2025, years: 4, target: goal },
  outcome: undefined,
};
const exportsSummaries: [ExportsSummary][] = [
  [exports],
  [{ ...exports, growth: undefined, projected: undefined, required: undefined }],
  [{ ...exports, growth: { rate: -0.05, period: half }, required: { rate: -0.01, fromYear: 2025, years: 1, target: goal } }],
  [{ ...exports, period: year, value: 4600, growth: { rate: 0, period: year } }],
  ...[400, 0, -100].map((shortfall): [ExportsSummary] => [{ ...exports, period: year, outcome: { target: { value: 5000, period: year }, shortfall } }]),
];
const month: ExportsMonthSummary = { period: january, value: 374, quality: firm, growth: 0.19, record: undefined };
const monthSummaries: [ExportsMonthSummary][] = [
  [month],
  [{ ...month, growth: undefined }],
  ...['2026-01', '2025-12'].map((best): [ExportsMonthSummary] => [{ ...month, record: { period: parsePeriod(best), value: 437, from: '2023-07' } }]),
];

const claims: readonly (readonly [ClaimWords])[] = (['target', 'at-least', 'up-to', 'between', 'about'] as const).flatMap((kind) =>
  [itExports!, freelancers].map((of) => [{ kind, value: 3500, upper: kind === 'between' ? 3700 : undefined, period: year, series: of }] as const),
);
const [claim] = claims[0]!;
const largest = { error: -0.0691, by: 'Topline Securities', claim };
const errors = [
  undefined,
  { count: 1, mean: 0.0691, largest },
  { count: 4, mean: 0.031, largest: { ...largest, error: 0.0691 } },
  { count: 1, mean: 0, largest: { ...largest, error: 0 } },
  { count: 2, mean: 0, largest: { ...largest, error: 0 } },
];
const parts = [
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 2],
  [5, 0],
  [5, 1],
  [5, 4],
  [13, 13],
] as const;
const scores = parts.flatMap(([checked, part]): Score[] =>
  errors.flatMap((of) => parts.map(([bounds, kept]): Score => ({ targets: { checked, reached: part }, errors: of, bounds: { checked: bounds, true: kept } }))),
);
const summaries = scores.flatMap((score): [ScorecardSummary][] => [
  [{ ...score, open: 0, uncounted: 0 }],
  [{ ...score, open: 11, uncounted: 1, series: itExports! }],
]);
const earnings = standings.map((quality): [EarningsWords] => [{ value: 1160, period: year, ...quality }]);
const headcounts = standings.map((quality): [CountWords] => [{ value: 2370000, quality, by: '…', when: '…' }]);
const part = { id: 'freelance-earnings', change: 353, share: 0.502, quality: firm };
const growths = ['freelance-earnings', 'it-exports-software-consultancy'].flatMap((id) =>
  [
    [3480, 4183],
    [2619, 2596],
    [2610, 2610],
  ].flatMap(([before = 0, after = 0]) =>
    [
      { change: 353, share: 0.502 },
      { change: 353, share: 0.48, isAbout: true },
      { change: 353, share: 0.62, quality: standings[3]! },
      { change: 0, share: 0 },
      { change: -35, share: 1.5 },
    ].flatMap((made): [GrowthWords][] =>
      [undefined, { id: 'it-exports-information', change: -16 }].map((against) => [
        { period: sevenMonths, before, after, quality: firm, main: { quality: firm, isAbout: false, shareBefore: 0.203, ...made, id }, against },
      ]),
    ),
  ),
);
const partNames = ['total', 'freelance-earnings', 'it-exports-telecom', 'it-exports-other-computer-and-freelance', 'other', 'rest'].map((id) => [id] as const);
const splits = [sevenMonths, half, january, year].flatMap((span) =>
  [false, true].flatMap((isAbout) =>
    [
      undefined,
      { share: 0.204, period: parsePeriod('2024-07/2025-01') },
      { share: 0.31, period: fiscalYear(2025) },
      { share: 0.2522, period: fiscalYear(2024) },
    ].map((earlier): [SplitWords] => [{ period: span, part: 557, whole: 2236, share: 0.2522, isAbout, quality: standings[isAbout ? 3 : 0]!, earlier }]),
  ),
);
const scenarios = [
  { atTarget: 7949, shortfall: 2051, reachedIn: 2031 },
  { atTarget: 10000, shortfall: 0 },
  { atTarget: 12600, shortfall: -2600 },
  { atTarget: 900, shortfall: 9100 },
  { atTarget: 9990, shortfall: 10, reachedIn: 2026 },
  { atTarget: 4540, shortfall: 460, reachedIn: 2027, isOver: true, isReachedYearOver: true },
].map((end): [ScenarioWords] => [{ rate: 0.2, fromYear: 2026, target: goal, isOver: false, isReachedYearOver: false, ...end }]);
const perYear: readonly (readonly [number])[] = [[0.2], [0.295], [-0.05]];
const years: readonly (readonly [number])[] = [[2000], [2026]];
const values = amounts.map((value) => [value] as const);
const byYear = [1, 7, 12].flatMap((months) => standings.map((quality) => [2026, months, quality] as const));

export const calls: Calls<Messages> = {
  money: values,
  shortMoney: values,
  amount: [
    ...amounts.map((value) => [value, 'USD million'] as const),
    [18.02, 'USD'],
    [50, 'percent'],
    [0.25, 'percent'],
    [2370000, 'persons'],
    [38000, 'persons'],
    [3, 'rank'],
  ],
  range: [
    [1114, 1232.7],
    [1114.2, 1113.8],
    [980, 1100],
    [400, 500],
  ],
  exact: [...values, [-2600]],
  percent: [[0.582], [0.295, 1], [-0.05, 1]],
  signedPercent: rates.map((rate) => [rate] as const),
  fiscalYear: years,
  calendarYear: [['2025'], ['2026-01']],
  yearOnAxis: years,
  period: periods.map((span) => [span] as const),
  monthName: [['2026-01']],
  day: [[day], ['2026-07-01']],
  unit: [['USD million'], ['USD'], ['percent'], ['persons'], ['rank']],
  status: standings.map(({ status }) => [status] as const),
  quality: standings.map((quality) => [quality] as const),
  method: [[runRate], [byShare]],
  methodResult: [[runRate], [byShare]],
  note: dataset.notes.map((note) => [note] as const),
  definition: series,
  notesOn: sourced.filter(({ note }) => note).map((figure) => [figure] as const),
  aloud: [['…']],
  periodNote: [[half, '…']],
  seriesTitle: series,
  name: [
    ...dataset.targets.map(({ setBy }) => [setBy] as const),
    ...dataset.projections.map(({ madeBy }) => [madeBy] as const),
    ...sourced.flatMap(({ citations }) =>
      citations.flatMap(({ record, publisher, title }) => [record ?? publisher, publisher, title].map((name) => [name] as const)),
    ),
  ],
  shell: {
    subtitle: (['parts', 'same-months', 'years', 'months', 'counts', 'claims', 'growth'] as const).flatMap((subject) =>
      periods.map((span) => [subject, span] as const),
    ),
    chart: (['parts', 'same-months', 'years', 'months', 'counts', 'claims', 'growth'] as const).flatMap((subject) => [
      [subject, 1] as const,
      [subject, 3] as const,
    ]),
    sources: [[1], [24]],
    source: [
      ['…', 0],
      ['…', 1],
      ['…', 13],
    ],
    through: publishedDays.map((on) => ['2026-01', on] as const),
    asOf: [
      [day, undefined],
      [day, '2026-01'],
    ],
    cited: [[{ publisher: 'APP' }], [{ record: 'State Bank of Pakistan', publisher: 'Arab News Pakistan', quotes: 'Radio Pakistan' }]],
    inLanguage: [['ur'], ['en']],
    readAt: [[day]],
    outBy: [[day]],
  },
  picture: {
    centre: byYear,
    share: [[0.46], [1.04]],
    ofTarget: targets.map((target) => ['…', target] as const),
    soFar: byYear.map(([, months, quality]) => ['…', months, quality] as const),
    yearEnd: [['…']],
    pace: [['…']],
    targetFor: targets.map((target) => [target] as const),
    targetLabel: targets.map((target) => [target] as const),
    inColumn: values,
    about: [['…']],
    nearly: [['…']],
    months: periods.map((span) => [span] as const),
    partly: standings.map(({ status }) => [status] as const),
    milestone: values,
    until: [['2025-12']],
  },
  downloads: { pictureFile: [['PNG'], ['SVG']] },
  provenance: {
    grown: rates.flatMap((rate) => [undefined, '…'].map((earlier) => [rate, earlier] as const)),
    published: publishedDays.flatMap((on) => [true, false].map((isDerived) => [on, isDerived] as const)),
    derived: [['567.52 - 352'], ['779 / 1.90']],
    reportedGrowth: [[0.58]],
    setBy: dataset.targets.map(({ setBy }) => [setBy] as const),
    morePages: [[1], [12]],
    sources: [[1], [3]],
    target: [['…']],
    projection: [['…']],
    period: periods.map((span) => [span] as const),
    value: sourced.map((figure) => [figure] as const),
    claim: [
      ['at-least', '…'],
      ['up-to', '…'],
      ['between', '…'],
      ['about', '…'],
    ],
    saidBy: dataset.projections.map(({ madeBy }) => [madeBy] as const),
    confidence: [['low'], ['medium'], ['high']],
    earlier: [
      ['…', { revision: 1, status: 'reported' }, publishedDays[0]],
      ['…', { revision: 2, status: 'derived' }, publishedDays[1]],
    ],
    notFound: [[day]],
  },
  points: {
    spoken: [
      ...standings.map((quality): [PointWords] => [{ kind: 'observed', period: half, value: 557, unit: 'USD million', growth: 0.58, quality }]),
      ...rates.map((growth): [PointWords] => [{ kind: 'observed', period: year, value: 3811.751, unit: 'USD million', growth }]),
      ...[1114, 1233].map((low): [PointWords] => [{ kind: 'projected', period: year, value: 1173, unit: 'USD million', range: { low, high: 1233 } }]),
      ...(['target', 'pace', 'path'] as const).flatMap((kind) =>
        [fiscalYear(2029), calendarYear].map((span): [PointWords] => [{ kind, period: span, value: 10000, unit: 'USD million', rate: 0.295 }]),
      ),
      [{ kind: 'observed', period: january, value: 0.25, unit: 'percent' }],
    ],
    placed: [['…', 4, 5]],
  },
  projection: {
    record: [0, 2, 3].map((inside) => [7, 0.049, 3, inside] as const),
    tooFewYears: [
      [6, 0],
      [6, 1],
      [1, 2],
    ],
    largestErrorRow: [[7]],
  },
  sinceThen: {
    outcome: standings.map((quality) => [2026, 4600, quality] as const),
    further: byYear.map(([of, months, quality]) => [of, months, 2610, quality] as const),
    corrected: periods.flatMap((span) => publishedDays.map((on) => [span, 324, 310, 'USD million', on] as const)),
    ofSeries: series.map(([of]) => [of, '…'] as const),
  },
  whatIf: {
    lastYear: years,
    average: years,
    legend: perYear.flatMap(([rate]) => targets.map((target) => [rate, target] as const)),
    row: perYear,
    shortfallRow: perYear,
    rate: perYear,
    sentence: scenarios,
  },
  table: { wholeYear: years, projectedBy: [[runRate], [byShare]] },
  general: {
    projection: [
      [['run-rate'], runRateOnly],
      [['share-of-year'], projection],
      [['run-rate', 'share-of-year'], projection],
    ],
    dataVersion: [['2026.1', day]],
  },
  freelance: {
    headline: standings.flatMap((quality) => [
      [557, undefined, half, quality] as const,
      [779, undefined, year, quality] as const,
      ...rates.map((rate) => [557, rate, half, quality] as const),
    ]),
    summary: [
      ...freelanceSummaries,
      ...standings.map((quality): [FreelanceSummary] => [{ ...freelance, period: year, quality, growth: { rate: 0.49, period: year } }]),
      [{ ...freelance, definition: 'economic-survey' }],
      [{ ...freelance, definition: 'ministry' }],
    ],
    caption: [['sbp'], ['economic-survey'], ['ministry']],
    nothingFound: [
      ['sbp', day],
      ['economic-survey', day],
      ['ministry', day],
    ],
    outcomeMissing: years,
    milestone: values.slice(1),
  },
  sameMonths: {
    months: periods.map((span) => [span] as const),
    unsplit: [
      [['…'], day],
      [['…', '…'], day],
      [['…', '…', '…'], day],
    ],
    nothingFound: [[day]],
  },
  gauge: {
    meter: [
      [4600, 10000, undefined],
      [4573, 10000, 2026],
    ],
    headline: ([undefined, 'ahead', 'behind', 'on', 'met', 'missed'] as const).flatMap((place) =>
      [true, false].map((isProjected): [GaugeHeadline] => [{ place, target: goal, attainment: 0.4573, isProjected }]),
    ),
    plainHeadline: [
      [2610, 2026, 7],
      [4600, 2026, 12],
    ],
    summary: [...gaugeSummaries, ...[400, 0, -100].map((shortfall): [GaugeSummary] => [{ ...gauge, months: 12, shortfall }])],
    projection: [[projection], [runRateOnly]],
    newYear: [january, half].flatMap((span) => standings.map((quality) => [2027, 417, span, quality] as const)),
    nothingFound: [[day]],
    targetNotFound: [
      [2610, 2026, 7, day],
      [3223, 2024, 12, day],
    ],
    rows: { soFar: years, lastYear: years, pace: years, required: years, paceRate: years },
    paceNote: [[2024, 3223, 0.2541]],
  },
  scorecard: {
    headline: summaries,
    summary: summaries,
    noClaims: [
      [undefined, day],
      [itExports, day],
    ],
    claim: claims,
    saidBy: dataset.projections.map(({ madeBy, confidence }) => [madeBy, '…', confidence] as const),
    kind: claims.map(([{ kind }]) => [kind] as const),
    verdict: [['reached'], ['missed'], ['too-low'], ['too-high'], ['inside'], ['exact'], ['true']],
    difference: [[0], [400], [-2404]],
    error: [[0], [400], [-2404]],
    errorShare: [[0], [0.0004], [0.087], [-0.523]],
    meanError: [[2], [13]],
    mark: (['reached', 'missed', 'too-low', 'too-high', 'inside', 'exact', 'true'] as const).map((verdict) => [verdict, -0.087] as const),
    came: [['…']],
    saidInBrief: claims,
    yearInBrief: claims.map(([{ period }]) => [period] as const),
    openInBrief: claims,
    partOf: [[0, 5]],
    off: [[0.023]],
    groupNames: { errors: [[1], [9]] },
    more: [[1], [4]],
    group: [[true], [false]],
    counts: [['counted'], ['open'], ['unclear'], ['after']],
    claimNote: claims.map(([claim]) => [claim, '…'] as const),
    sinceThen: scores.slice(1).map((score) => [score] as const),
  },
  counts: {
    headline: [
      [2370000, 2370000],
      [1000000, 3000000],
      [80000, 2320000],
    ],
    summary: [1, 6, 13].flatMap((count) =>
      headcounts.flatMap(([newest]) =>
        [2370000, 3000000].map((high): [CountsSummary] => [{ count, low: 2370000, high, newest, perHead: count === 6 ? '…' : undefined }]),
      ),
    ),
    noFigures: [[day]],
    inPicture: [[0], [38000], [2000000], [2370000]],
    sinceThen: [[1], [2]],
    laterCount: headcounts,
    divided: earnings.map(([each]) => [{ people: 2370000, earnings: each, value: 490 }] as const),
    dividedOf: earnings,
  },
  split: {
    headline: splits,
    summary: splits,
    caption: [[undefined], [half]],
    line: [
      [1160, 4600, 0.252],
      [557, 2236, 0.249],
    ],
    spoken: [[0.252]],
    notFound: [
      [['…'], day],
      [['…', '…'], day],
      [['…', '…', '…'], day],
    ],
    further: [
      [sevenMonths, 2610],
      [year, 4600],
    ],
    sinceThen: splits,
  },
  growth: {
    headline: growths,
    summary: growths,
    detail: growths,
    partsNotFound: [[day]],
    nothingFound: [[day]],
    part: partNames,
    partInBrief: partNames,
    change: [[0.2], [352.74], [-16.39], [2610]],
    exactChange: [[352.74], [-16.39]],
    bareChange: [[352.74], [-16.39]],
    share: [[0.502], [-0.023]],
    fromTo: [[708.05, 1060.79]],
    strips: { before: partNames, since: partNames, of: [[3480], [703]] },
    spoken: [[part], [{ ...part, change: -16, share: -0.02, quality: standings[3]! }], [{ ...part, id: 'total', share: 1 }]],
    sinceThen: growths,
  },
  exports: {
    headline: [[374, undefined, january], ...[january, sevenMonths, year].flatMap((span) => rates.map((rate) => [2610, rate, span] as const))],
    summary: exportsSummaries,
    averageNote: [[{ rate: 0.191, fromYear: 2017, toYear: 2025 }], [{ rate: -0.02, fromYear: 2020, toYear: 2022 }]],
    monthSummary: monthSummaries,
    caption: [['year'], ['month']],
    nothingFound: [
      ['year', day],
      ['month', day],
    ],
    targetNotFound: [[day]],
    missing: [
      ['year', ['…'], 1, day],
      ['month', ['…', '…'], 5, day],
      ['month', ['…', '…', '…'], 13, day],
    ],
    pathNote: targets.map((target) => [2026, target] as const),
    inColumn: [
      [4600, 'year'],
      [374, 'month'],
    ],
    briefMoney: values,
    briefYear: years,
    briefMonth: [['2026-01']],
    targetMark: targets.map((target) => [target] as const),
    required: perYear,
    grown: perYear,
    rangeInColumn: [['4.4', '4.9']],
    yearInBrief: years,
    recordIn: [['…']],
    lessSure: [[undefined], [{ status: 'provisional', confidence: 'high' }]],
    rows: { target: dataset.targets.map(({ setBy }) => [setBy] as const), span: [[2017, 2026]] },
  },
};

/** One thing a language says: the name of its message, and the words. */
export interface Word {
  readonly path: string;
  readonly text: string;
}

const strings = (said: unknown): string[] => (Array.isArray(said) ? said.flatMap(strings) : [said as string]);

/** All that a group of messages says. A message without calls says nothing, which the tests count as missing. */
function wordsOf(messages: object, given: object, path: string): Word[] {
  return Object.entries(messages).flatMap(([key, message]: [string, unknown]): Word[] => {
    const own = (given as Readonly<Record<string, unknown>>)[key];
    const name = path ? `${path}.${key}` : key;
    const word = (text: string): Word => ({ path: name, text });
    if (typeof message === 'function') {
      const all = (own ?? []) as readonly (readonly unknown[])[];
      return all.length === 0 ? [word('')] : all.flatMap((args) => strings((message as (...args: readonly unknown[]) => unknown)(...args)).map(word));
    }
    if (typeof message === 'object' && message !== null && !Array.isArray(message)) return wordsOf(message, own ?? {}, name);
    return strings(message).map(word);
  });
}

/** Everything a language says. */
export const everyWord = (messages: Messages): Word[] => wordsOf(messages, calls, '');
