/** English. */
import { fiscalYearOf, isFiscalYear, monthsIn } from '../data/period.js';
import { billion, changeOf, checkedClaims, checkedKind, isOwnGrowth, scenarioEnd, spanKind, yearFor } from './choices.js';
import type { Series, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type {
  ClaimCount,
  ClaimKind,
  ClaimWords,
  FreelanceDefinition,
  Language,
  MethodResult,
  PointWords,
  ProjectionWords,
  ScorecardSummary,
  Standing,
  TargetWords,
} from './messages.js';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const counted = (count: number, one: string, many = `${one}s`): string => `${words[count] ?? count} ${count === 1 ? one : many}`;

const counters: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers in Pakistan earned',
  'economic-survey': 'By the Economic Survey’s count freelancers in Pakistan earned',
  ministry: 'By the IT ministry’s count freelancers in Pakistan earned',
};
const counts: Record<FreelanceDefinition, string> = {
  sbp: 'in the central bank’s statistics',
  'economic-survey': 'in the Economic Survey',
  ministry: 'from the IT ministry',
};
const captions: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers’ foreign-exchange earnings, State Bank of Pakistan',
  'economic-survey': 'Freelancers’ earnings as printed by the Economic Survey of Pakistan',
  ministry: 'Freelancers’ earnings as counted by the Ministry of IT and Telecommunication',
};

/** What a claim is about, short enough for the head of a row. */
const claimSubjects: Record<string, string> = { 'it-exports': 'IT exports', 'freelance-earnings': 'freelance earnings' };
const claimKinds: Record<ClaimKind, string> = { target: 'target', 'at-least': 'at least', 'up-to': 'up to', between: 'range', about: 'about' };

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  formatTag: 'en-GB',
  messages: (format) => {
    const money = (value: number) => `$${format.number(value)} million`;
    const roundMoney = (value: number) => (value >= billion ? `$${format.number(value / billion, 2)} billion` : money(value));
    const billions = (value: number) => (value >= billion ? `$${format.number(value / billion, 1)} billion` : money(value));
    const shortMoney = (value: number) => `$${format.number(value)}m`;
    const fiscalYear = (year: number) => `FY${year}`;
    const ofTarget = ({ value, period }: TargetWords) => `${roundMoney(value)} target for ${targetYear(period)}`;
    const targetYear = (period: Period) => {
      const { fiscal, year } = yearFor(period);
      return fiscal ? fiscalYear(year) : String(year);
    };
    const method = ({ method, year = 0 }: Pick<MethodResult, 'method' | 'year'>) =>
      method === 'run-rate' ? 'run rate' : `${fiscalYear(year)}’s share of the year`;
    const between = ({ low, high }: ProjectionWords) => `between ${money(low.value)} (${method(low)}) and ${money(high.value)} (${method(high)})`;
    const period = ({ first, last }: Period) =>
      ({
        month: () => format.month(first),
        'fiscal-year': () => fiscalYear(fiscalYearOf(last)),
        'in-one-year': () => `${format.monthName(first)} to ${format.month(last)}`,
        'over-two-years': () => `${format.month(first)} to ${format.month(last)}`,
      })[spanKind({ first, last })]();
    const during = (span: Period) => (span.first === span.last || isFiscalYear(span) ? `in ${period(span)}` : `from ${period(span)}`);
    const marks = ({ status, confidence }: Standing) =>
      [status === 'reported' || status === 'revised' ? '' : status, confidence === 'low' ? 'low confidence' : ''].filter(Boolean).join(', ');
    const marked = (standing: Standing) => (marks(standing) ? ` (${marks(standing)})` : '');
    const change = (rate: number) => (changeOf(rate) === 'same' ? 'the same as' : `${format.percent(Math.abs(rate))} ${changeOf(rate)} than`);
    const firstMonths = (months: number, year: number) =>
      months === 12 ? `in ${fiscalYear(year)}` : `in the first ${months === 1 ? 'month' : counted(months, 'month')} of ${fiscalYear(year)}`;

    const within = (span: Period) => (span.first === span.last ? `in ${format.month(span.first)}` : firstMonths(monthsIn(span), fiscalYearOf(span.last)));
    const signedPercent = (fraction: number) => `${{ same: '±', less: '−', more: '+' }[changeOf(fraction)]}${format.percent(Math.abs(fraction))}`;
    const amount = (value: number, unit: Unit) =>
      ({
        'USD million': `$${format.number(value, 3)} million`,
        percent: `${format.number(value, 2)}%`,
        persons: `${format.number(value)} persons`,
        rank: `rank ${format.number(value)}`,
      })[unit];

    const spokenPercent = (fraction: number, digits = 0) => `${format.number(fraction * 100, digits)} percent`;
    const spokenPeriod = (span: Period) => (isFiscalYear(span) ? `fiscal year ${fiscalYearOf(span.last)}` : period(span));
    const spokenName = ({ kind, period: span, rate = 0 }: PointWords) =>
      ({
        figure: spokenPeriod(span),
        projected: `${spokenPeriod(span)}, projected`,
        target: `target for ${spokenPeriod(span)}`,
        pace: `pace to the target in ${spokenPeriod(span)}`,
        path: `path at ${spokenPercent(rate, 1)} a year, ${spokenPeriod(span)}`,
      })[kind];
    const spokenAmount = (value: number, unit: Unit) => {
      if (unit === 'percent') return `${format.number(value, 2)} percent`;
      if (unit !== 'USD million') return amount(value, unit);
      return value >= 1000 ? `${format.number(value / 1000, 3)} billion US dollars` : `${format.number(value, 3)} million US dollars`;
    };
    const spokenGrowth = (rate: number) =>
      `${{ same: 'unchanged', more: `up ${spokenPercent(rate)}`, less: `down ${spokenPercent(-rate)}` }[changeOf(rate)]} on a year earlier`;

    const claimSubject = (series: Series) => claimSubjects[series.id] ?? series.title;
    const claimAmount = ({ kind, value, upper = value }: ClaimWords) =>
      ({
        target: `target ${roundMoney(value)}`,
        'at-least': `at least ${roundMoney(value)}`,
        'up-to': `up to ${roundMoney(value)}`,
        between: `${roundMoney(value)} to ${roundMoney(upper)}`,
        about: `about ${roundMoney(value)}`,
      })[kind];
    const claimWords = (claim: ClaimWords) => `${targetYear(claim.period)} ${claimSubject(claim.series)}: ${claimAmount(claim)}`;
    const closedYears = (count: number, { series }: ScorecardSummary) =>
      `${count === 1 ? 'a closed year' : 'closed years'}${series ? ` of ${claimSubject(series)}` : ''}`;
    const claimNoun = (summary: ScorecardSummary) => {
      const noun = { targets: 'target', projections: 'projection', both: 'projections and target' }[checkedKind(summary)];
      return `${noun}${checkedClaims(summary).checked === 1 ? '' : 's'}`;
    };
    const oneChecked = (summary: ScorecardSummary, kept: number) =>
      `The one published ${claimNoun(summary)} for ${closedYears(1, summary)} was ${kept ? 'met or beaten' : 'missed'}`;

    return {
      money,
      roundMoney,
      shortMoney,
      amount,
      range: (low, high) => (Math.round(low) === Math.round(high) ? shortMoney(low) : `${shortMoney(low)}–${format.number(high)}m`),
      exact: (value) => format.number(value, 3),
      percent: (fraction, digits) => format.percent(fraction, digits),
      signedPercent,
      fiscalYear,
      yearOnAxis: fiscalYear,
      period,
      day: (day) => format.day(day),
      unit: (unit) => unit,
      percentAYear: 'percent a year',
      status: (status) => status,
      standing: ({ status, confidence, tolerance }) =>
        [status, confidence === 'high' ? '' : `${confidence} confidence`, tolerance ? `±${format.number(tolerance, 2)}` : ''].filter(Boolean).join(', '),
      method,
      methodResult: (result) => `${money(result.value)} (${method(result)})`,
      note: ({ text }) => text,
      definition: ({ definition }) => definition,
      notesOn: ({ note }) => (note ? [note] : []),
      figureNote: (span, note) => `${period(span)}: ${note}`,
      seriesTitle: ({ title }) => title,
      name: (name) => name,
      punctuation: { comma: ', ', semicolon: '; ', stop: '. ' },

      shell: {
        whatIf: 'What if exports grew at another rate?',
        showTable: 'Show table',
        showChart: 'Show chart',
        download: 'Download',
        downloadTable: 'Download data (CSV)',
        pictureFile: (format) => `Picture (${format})`,
        tableFile: 'Data (CSV)',
        downloaded: 'Downloaded.',
        downloadFailed: 'The file could not be made.',
        legend: 'Key',
        notes: (count) => `Notes and method (${count})`,
        sources: (count) => `All sources (${count})`,
        source: (first, more) => `Source: ${first}${more > 0 ? `, and ${counted(more, 'more page')}` : ''}`,
        through: (month, day) => `Figures to ${format.month(month)}, released ${format.day(day)}`,
        asOf: (day) => `As known on ${format.day(day)}`,
        cited: (record, publisher) => (record ? `${record}, read at ${publisher}` : publisher),
        inLanguage: (tag) => (tag === 'ur' ? 'in Urdu' : tag),
        readAt: (day) => `undated, read ${format.day(day)}`,
        drawingFailed: 'The chart could not be drawn. Its figures are in the table.',
        failed: 'This figure could not be shown.',
      },
      provenance: {
        grown: (amount, rate) => `${amount}, ${signedPercent(rate)} on a year earlier`,
        label: 'Where this number comes from',
        released: (day) => `Released ${format.day(day)}`,
        earlier: (value, unit, day) => `Earlier print: ${amount(value, unit)}, released ${format.day(day)}`,
        derived: (formula) => `Worked out: ${formula.replaceAll(' - ', ' − ').replaceAll(' / ', ' ÷ ')}`,
        setBy: (who) => `Set by ${who}`,
        morePages: (count) => `and ${counted(count, 'more page')}, under “All sources”`,
      },
      points: {
        label: 'Numbers in the chart, one by one',
        keys: 'Keyboard: the left and right arrow keys move between the numbers of the chart, up and down within a column, Home and End to the first and the last. Enter keeps the source of a number open, Escape closes it.',
        spoken: (point) =>
          [
            spokenName(point),
            spokenAmount(point.value, point.unit),
            point.range && point.range.low < point.range.high
              ? `between ${spokenAmount(point.range.low, point.unit)} and ${spokenAmount(point.range.high, point.unit)}`
              : '',
            point.growth === undefined ? '' : spokenGrowth(point.growth),
            point.standing ? marks(point.standing) : '',
          ]
            .filter(Boolean)
            .join(', '),
        placed: (spoken, place, count) => `${spoken}, ${place} of ${count}`,
      },
      projection: {
        largestMiss: (months, miss, years) =>
          `At ${counted(months, 'month')} this method has missed by at most ${format.percent(miss, 1)} in the ${counted(years, 'year')} that can be checked.`,
        missRow: (months) => `Largest miss at ${counted(months, 'month')}`,
        tooFewYears: (months, years) =>
          `How far this method may miss cannot be said: at ${counted(months, 'month')} only ${counted(years, 'earlier year')} can be checked.`,
      },
      sinceThen: {
        ofSeries: ({ title }, line) => `${title}, ${line}`,
        outcome: (year, value, standing) => `Since then: ${fiscalYear(year)} came in at ${money(value)}${marked(standing)}.`,
        further: (year, months, value, standing) => `Since then: ${money(value)} ${firstMonths(months, year)}${marked(standing)}.`,
        corrected: (span, from, to, day) =>
          `${period(span)}: ${amount(from, 'USD million')} was later revised to ${amount(to, 'USD million')} (${format.day(day)}).`,
      },
      whatIf: {
        slider: 'Growth a year',
        field: 'Percent a year',
        reset: 'Reset',
        presets: 'Rates to try',
        required: 'Required',
        lastYear: (year) => `As in ${fiscalYear(year)}`,
        average: (year) => `Average since ${fiscalYear(year)}`,
        legend: (rate, { period: span }) => `${targetYear(span)} at ${format.percent(rate, 1)} a year`,
        shortfallRow: (rate) => `Scenario, ${format.percent(rate, 1)} a year: shortfall against the target`,
        row: (rate) => `Scenario, ${format.percent(rate, 1)} a year`,
        rate: (rate) => `${format.percent(rate, 1)} a year`,
        sentence: (words) => {
          const { rate, fromYear, target, atTarget, shortfall, reachedIn } = words;
          const end = scenarioEnd(words);
          const ends = `At ${format.percent(rate, 1)} a year from ${fiscalYear(fromYear)}, ${targetYear(target.period)} ends at ${billions(atTarget)}`;
          const missing =
            end === 'on'
              ? ', on the target'
              : `, ${billions(Math.abs(shortfall))} ${end === 'short' ? 'short of' : 'above'} the ${roundMoney(target.value)} target`;
          const reached =
            end !== 'short'
              ? ''
              : reachedIn === undefined
                ? '; at that rate it is not reached within fifty years'
                : `; it is reached in ${fiscalYear(reachedIn)}`;
          return `${ends}${missing}${reached}.`;
        },
      },
      table: {
        fiscalYear: 'Fiscal year',
        period: 'Period',
        measure: 'Measure',
        value: 'Value',
        unit: 'Unit',
        growth: 'On a year earlier',
        status: 'Status',
        released: 'Released',
        source: 'Source',
        projected: 'projected',
        scenario: 'scenario',
        none: '–',
        wholeYear: (year) => `${fiscalYear(year)}, whole year`,
        projectedBy: (result) => `Projected year end, ${method(result)}`,
        projectedCentral: 'Projected year end, central value',
      },
      general: {
        fiscalYear: 'Fiscal years run from 1 July to 30 June and are named by the year they end in: FY2026 is July 2025 to June 2026.',
        derived: 'Derived figures were worked out from others, mostly by subtraction.',
        secondHand: 'Second-hand figures were read in a page that quotes another, which could not be read itself.',
        provisional: 'Provisional figures are subject to revision by the central bank.',
        doubtful: 'Figures of low or medium confidence rest on a single or an indirect source.',
        projection: (methods) =>
          [
            methods.includes('run-rate') ? 'The run rate is the year to date divided by its months, times twelve.' : '',
            methods.includes('share-of-year') ? 'An earlier year’s share is the part of that year’s total that had been reached by the same month.' : '',
            methods.length > 1 ? 'The central value is the mean of the run rate and of the mean of the results by share.' : '',
            'A projection is arithmetic on past figures, not a statement of likelihood.',
          ]
            .filter(Boolean)
            .join(' '),
        remitted: 'Counted is what is remitted through banks: the exchange rate and the rules on keeping dollars abroad move it, not activity alone.',
      },
      freelance: {
        headline: (value, growth, span) => {
          if (growth === undefined) return `Freelancers earned ${money(value)} ${during(span)}`;
          if (changeOf(growth) === 'same') return `Freelancers’ earnings unchanged at ${money(value)}`;
          return `Freelancers’ earnings ${growth > 0 ? 'up' : 'down'} ${format.percent(Math.abs(growth))} to ${money(value)}`;
        },
        summary: ({ definition, period: span, value, standing, growth, projection, milestone }) => {
          const earned = `${counters[definition]} ${standing.tolerance && standing.status === 'second-hand' ? 'about ' : ''}${money(value)} ${during(span)}${marked(standing)}`;
          const grown = growth
            ? isOwnGrowth(growth, span)
              ? `, ${change(growth.rate)} a year earlier`
              : `; ${during(growth.period)} it was ${change(growth.rate)} a year earlier`
            : '';
          const goal = milestone ? `the ${roundMoney(milestone.value)} milestone` : '';
          const reached = milestone ? { past: `past ${goal}`, within: `with ${goal} inside the range`, short: `short of ${goal}` }[milestone.reached] : '';
          if (!projection) return `${earned}${grown}${reached ? `${grown ? ' and' : ','} ${reached}` : ''}.`;
          const { low, high, central, fiscalYear: year } = projection;
          const projected =
            low.value === high.value
              ? `${fiscalYear(year)} is projected to end at ${money(central)} (${method(low)}; no earlier year can be compared)`
              : `${fiscalYear(year)} is projected to end ${between(projection)}, central value ${money(central)}`;
          return `${earned}${grown}; ${projected}${reached ? `, ${reached}` : ''}.`;
        },
        caption: (definition) => captions[definition],
        noFigures: (definition, day) => `No figures on freelancers’ earnings ${counts[definition]} were public by ${format.day(day)}.`,
        outcomeMissing: (year) => `The figure for the whole of ${fiscalYear(year)} was not found under this definition.`,
        milestone: (value) => `${roundMoney(value)} milestone`,
        insideExports: 'Freelancers’ earnings are part of IT exports; the two must not be added.',
        parts: {
          half: ['July–December', 'January–June'],
          quarter: ['July–September', 'October–December', 'January–March', 'April–June'],
          year: ['Fiscal year'],
        },
        undivided: 'Not split further by the source',
        projectedRest: 'Projected rest of the year',
        derivedMark: 'Dashed edge: derived, second-hand or less certain',
        inColumn: shortMoney,
        about: (amount) => `≈ ${amount}`,
        until: (month) => `to ${format.monthName(month)}`,
      },
      gauge: {
        headline: (place, target) =>
          ({
            ahead: `IT exports are ahead of the pace to ${roundMoney(target.value)}`,
            behind: `IT exports are behind the pace to ${roundMoney(target.value)}`,
            on: `IT exports are on the pace to ${roundMoney(target.value)}`,
            met: `IT exports met the ${ofTarget(target)}`,
            missed: `IT exports missed the ${ofTarget(target)}`,
          })[place],
        plainHeadline: (value, year, months) => `IT exports: ${money(value)} ${firstMonths(months, year)}`,
        summary: ({ fiscalYear: year, months, value, standing, target, attainment, pace, required, shortfall }) => {
          const verb = months === 12 ? 'came to' : 'reached';
          const start = `Pakistan’s IT exports ${verb} ${money(value)} ${firstMonths(months, year)}${marked(standing)}, ${format.percent(attainment)} of the ${ofTarget(target)}`;
          if (shortfall !== undefined) return shortfall > 0 ? `${start}: missed by ${money(shortfall)}.` : `${start}: met.`;
          const place = pace && { ahead: 'ahead of', behind: 'behind', on: 'on' }[pace.place];
          const paced =
            pace &&
            `${fiscalYear(year)} ${months === 12 ? 'is' : 'is projected to end'} ${place} the pace of ${format.percent(pace.rate, 1)} a year from ${fiscalYear(pace.baseYear)} (${money(pace.value)})`;
          const needed =
            required &&
            (required.rate > 0
              ? `the target takes ${format.percent(required.rate, 1)} a year over the ${counted(required.years, 'year')} from ${fiscalYear(required.fromYear)}`
              : `${fiscalYear(required.fromYear)} was already above the target`);
          const rest = [paced, needed].filter(Boolean).join(', and ');
          return `${start}${rest ? `; ${rest}` : ''}.`;
        },
        projection: (projection) =>
          projection.low.value === projection.high.value
            ? `Projected end of ${fiscalYear(projection.fiscalYear)}: ${money(projection.central)} (${method(projection.low)}; no earlier year can be compared).`
            : `Projected end of ${fiscalYear(projection.fiscalYear)}: about ${money(projection.central)}, ${between(projection)}.`,
        newYear: (year, value, span, standing) => `${fiscalYear(year)} so far: ${money(value)} ${during(span)}${marked(standing)}.`,
        caption: 'Pakistan’s IT exports against a target',
        noFigures: (day) => `No figures on Pakistan’s IT exports were public by ${format.day(day)}.`,
        targetNotPublic: (value, year, months, day) =>
          `Pakistan’s IT exports ${months === 12 ? 'came to' : 'reached'} ${money(value)} ${firstMonths(months, year)}; the target asked for was not public by ${format.day(day)}.`,
        centre: (year, months, standing) => `${fiscalYear(year)}${months === 12 ? marked(standing) : `, ${counted(months, 'month')}`}`,
        attained: (attainment, target) => `${format.percent(attainment)} of ${roundMoney(target.value)}`,
        targetLabel: (target) => `${targetYear(target.period)} target ${roundMoney(target.value)}`,
        soFar: (year, months, standing) => `${fiscalYear(year)}${months === 12 ? '' : ' so far'}${marked(standing)}`,
        projectedYearEnd: 'Projected year end',
        range: 'Range',
        paceMark: 'Pace to the target',
        rows: {
          soFar: (year) => `${fiscalYear(year)} so far`,
          lastYear: (year) => `${fiscalYear(year)}, last closed year`,
          pace: (year) => `Pace at ${fiscalYear(year)}`,
          target: 'Target',
          required: (year) => `Growth required from ${fiscalYear(year)} on`,
          paceRate: (year) => `Growth of the pace, from ${fiscalYear(year)} on`,
          attainment: 'Attainment of the target',
          shortfall: 'Shortfall against the target',
        },
        paceNote: (baseYear, base, rate) =>
          `The pace is steady growth of ${format.percent(rate, 1)} a year to the target from ${fiscalYear(baseYear)} (${money(base)}), the last year closed when the target was set.`,
      },
      exports: {
        headline: (value, growth, span) => {
          if (growth === undefined) return `IT exports: ${money(value)} ${within(span)}`;
          if (changeOf(growth) === 'same') return `IT exports unchanged at ${money(value)} ${within(span)}`;
          return `IT exports ${growth > 0 ? 'up' : 'down'} ${format.percent(Math.abs(growth))} to ${money(value)} ${within(span)}`;
        },
        summary: ({ period: span, value, standing, growth, projected, average, required, outcome }) => {
          const start = `Pakistan’s IT exports ${isFiscalYear(span) ? 'came to' : 'reached'} ${money(value)} ${within(span)}${marked(standing)}`;
          const grown = growth
            ? isOwnGrowth(growth, span)
              ? `, ${change(growth.rate)} a year earlier`
              : `; ${within(growth.period)} they were ${change(growth.rate)} a year earlier`
            : '';
          const ahead = projected === undefined ? '' : `, and the year is projected to end at about ${money(projected)}`;
          const averaged =
            average &&
            `${average.toYear === fiscalYearOf(span.last) ? `since ${fiscalYear(average.fromYear)}` : `from ${fiscalYear(average.fromYear)} to ${fiscalYear(average.toYear)}`} they grew by ${format.percent(average.rate, 1)} a year on average`;
          const goal = outcome
            ? outcome.shortfall > 0
              ? `the ${ofTarget(outcome.target)} was missed by ${money(outcome.shortfall)}`
              : `the ${ofTarget(outcome.target)} was met`
            : required &&
              (required.rate > 0
                ? `the ${ofTarget(required.target)} takes ${format.percent(required.rate, 1)} a year over the ${counted(required.years, 'year')} from ${fiscalYear(required.fromYear)}`
                : `${fiscalYear(required.fromYear)} was already above the ${ofTarget(required.target)}`);
          const rest = [averaged, goal].filter(Boolean).join(', and ');
          return `${start}${grown}${ahead}${rest ? `; ${rest}` : ''}.`;
        },
        monthSummary: ({ period: span, value, standing, growth, record }) => {
          const start = `Pakistan’s IT exports came to ${money(value)} in ${period(span)}${marked(standing)}`;
          const grown = growth === undefined ? '' : `, ${change(growth)} a year earlier`;
          const highest = record && `the highest month since ${format.month(record.from)}`;
          if (!record) return `${start}${grown}.`;
          return record.period.last === span.last
            ? `${start}${grown}${growth === undefined ? ', ' : ' and '}${highest}.`
            : `${start}${grown}; ${highest} was ${period(record.period)} with ${money(record.value)}.`;
        },
        caption: (split) =>
          split === 'year' ? 'Pakistan’s IT exports by fiscal year, with targets and paths to the target' : 'Pakistan’s IT exports by month',
        noFigures: (split, day) => `No ${split === 'year' ? '' : 'monthly '}figures on Pakistan’s IT exports were public by ${format.day(day)}.`,
        targetNotPublic: (day) => `No path to a target is shown: the one asked for was not public by ${format.day(day)}.`,
        missing: (names) => `No figure was public for ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')}.`,
        pathNote: (fromYear, target) =>
          `A path is steady growth from ${fiscalYear(fromYear)}, the last closed year, to the time of the ${ofTarget(target)}; it is no projection.`,
        axis: (split) => (split === 'year' ? 'USD billion a fiscal year' : 'USD million a month'),
        onAxis: (value, split) => format.number(split === 'year' ? value / 1000 : value, 2),
        inColumn: (value, split) => (split === 'year' ? format.number(value / 1000, 1) : format.number(value)),
        briefMoney: (value) => (value >= 1000 ? `$${format.number(value / 1000, 1)}bn` : shortMoney(value)),
        briefYear: (year) => `’${String(year % 100).padStart(2, '0')}`,
        briefMonth: (month) => format.monthName(month).slice(0, 3),
        calendarYear: (month) => month.slice(0, 4),
        required: (rate) => `${format.percent(rate, 1)} a year needed`,
        targetMark: ({ value }) => `Target ${roundMoney(value).replace(' billion', 'bn')}`,
        rows: {
          year: 'Whole year',
          base: 'Whole year, base of growth only',
          month: 'Month',
          missing: 'not public',
          average: 'Average growth a year',
          target: (who) => `Target, ${who}`,
          span: (fromYear, toYear) => `${fiscalYear(fromYear)} to ${fiscalYear(toYear)}`,
        },
        legend: {
          provisional: 'Hatched top: provisional',
          revised: 'Dot: revised since it was first printed',
          target: (doubtful) => `Published target${doubtful ? ' (dashed: less certain)' : ''}`,
          path: (target) => `Path to ${roundMoney(target.value)}`,
        },
      },
      scorecard: {
        headline: (summary) => {
          const { checked, kept } = checkedClaims(summary);
          if (checked === 0) return 'No published claim can be checked yet';
          if (checked === 1) return oneChecked(summary, kept);
          return `${kept} of ${checked} published ${claimNoun(summary)} for ${closedYears(checked, summary)} ${kept === 1 ? 'was' : 'were'} met or beaten`;
        },
        summary: (summary) => {
          const { targets, projections, open, uncounted } = summary;
          const { checked, kept } = checkedClaims(summary);
          const share = (count: ClaimCount, noun: string) => `${count.kept} of ${count.checked} ${noun}${count.checked === 1 ? '' : 's'}`;
          const split = targets.checked > 0 && projections.checked > 0 ? `: ${share(targets, 'target')} and ${share(projections, 'projection')}` : '';
          const start =
            checked === 0
              ? `No published projection or target${summary.series ? ` for ${claimSubject(summary.series)}` : ''} can be checked yet`
              : checked === 1
                ? oneChecked(summary, kept)
                : `Of ${checked} published ${claimNoun(summary)} for ${closedYears(checked, summary)}, ${kept} ${kept === 1 ? 'was' : 'were'} met or beaten${split}`;
          const rest = [
            open > 0 ? `${open} ${checked > 0 ? 'more ' : ''}${open === 1 ? 'awaits its' : 'await their'} outcome` : '',
            uncounted > 0 ? `${uncounted} ${uncounted === 1 ? 'is' : 'are'} not counted` : '',
          ].filter(Boolean);
          return `${start}${rest.length > 0 ? `; ${rest.join(' and ')}` : ''}.`;
        },
        caption: (bars) => (bars ? 'What was claimed (line) and what came (bar)' : 'What was claimed and what came'),
        noClaims: (series, day) => `No published projections or targets${series ? ` for ${claimSubject(series)}` : ''} were public by ${format.day(day)}.`,
        claim: claimWords,
        saidBy: (who, when, confidence) => [who, when, confidence === 'low' ? 'low confidence' : ''].filter(Boolean).join(', '),
        kind: (kind) => claimKinds[kind],
        verdict: (verdict) => verdict,
        difference: (value) => (Math.abs(value) < 0.5 ? '0' : `${value < 0 ? '−' : '+'}${shortMoney(Math.abs(value))}`),
        open: 'still open',
        notPublic: 'year over, total not public',
        notCounted: 'not counted',
        afterOutcome: 'stated after the outcome',
        counts: (why) =>
          ({ counted: 'yes', open: 'no: no outcome yet', unclear: 'no: perhaps stated after the outcome', after: 'no: stated after the outcome' })[why],
        columns: {
          claim: 'Claim',
          verdict: 'Verdict',
          outcome: 'Outcome',
          difference: 'Difference',
          series: 'Series',
          kind: 'Kind of claim',
          low: 'Claimed',
          high: 'Claimed, upper end',
          saidBy: 'Who',
          said: 'When',
          claimStatus: 'Status of the claim',
          counts: 'Counted',
          outcomeStatus: 'Status of the outcome',
          outcomeReleased: 'Outcome released',
          outcomeSource: 'Source of the outcome',
        },
        rules: [
          'A target, and a claim of “at least”, is missed below its value, met at it and beaten above it. “About” is met where outcome and claim round to the same two digits. A range is met inside and beaten above. “Up to” is a ceiling: it held, and counts as met, as long as the outcome is not above it; falling short of it is no miss.',
          'Beaten says that more came than was claimed, not that the claim was close. The difference says how close: outcome less claim, for a range from its nearest end and nothing inside it. In each row bar and claim share one scale from zero.',
        ],
        provisional: 'A verdict rests on the total of the year as it stood on the day shown, and may change where that is provisional.',
        uncounted:
          'Counted are only claims that were certainly made before the total of the year was public. A source dated to no more than a year or a month proves that from the end of it only; one from later than the total has no verdict.',
        calendarYear: 'Only totals of fiscal years are compared; a claim for another span stays open.',
        claimNote: (claim, note) => `${claimWords(claim)}. ${note}`,
        sinceThen: ({ checked, kept }) =>
          checked === 1
            ? `Since then: one more claim has come due, and was ${kept ? 'met or beaten' : 'missed'}.`
            : `Since then: ${counted(checked, 'more claim')} have come due; ${words[kept] ?? kept} ${kept === 1 ? 'was' : 'were'} met or beaten, ${words[checked - kept] ?? checked - kept} missed.`,
      },
      sourced: {
        source: 'source',
        sources: (count) => (count === 1 ? 'Source' : 'Sources'),
        target: (series) => `Target: ${series}`,
        projection: (series) => `Published projection: ${series}`,
        period: (span) => (isFiscalYear(span) ? `${period(span)}, ${format.month(span.first)} to ${format.month(span.last)}` : period(span)),
        value: ({ value, upper = value, unit }) => {
          // In billions only where it is round, so that the prints of one figure can be compared.
          const full = (one: number) => (unit === 'USD million' && one % 100 === 0 ? roundMoney(one) : amount(one, unit));
          if (upper === value) return full(value);
          return unit === 'rank' ? `${full(value)} or ${format.number(upper)}` : `${full(value)} to ${full(upper)}`;
        },
        claim: (kind, value) => (kind === 'between' ? value : `${{ 'at-least': 'at least', 'up-to': 'up to', about: 'about' }[kind]} ${value}`),
        saidBy: (who) => `Said by ${who}`,
        confidence: (confidence) => `${confidence} confidence`,
        earlier: (value, { print, status, released }) =>
          `${print === 1 ? 'First' : 'Then'} ${status === 'derived' ? 'worked out as' : 'printed as'} ${value} on ${format.day(released)}`,
        notPublic: (day) => `Not public by ${format.day(day)}`,
      },
    };
  },
};
