/** English. */
import { fiscalYearOf, isFiscalYear } from '../data/period.js';
import type { Period } from '../data/period.js';
import type { FreelanceDefinition, Language, MethodResult, ProjectionWords, Standing, TargetWords } from './messages.js';

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

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  formatTag: 'en-GB',
  messages: (format) => {
    const money = (value: number) => `$${format.number(value)} million`;
    const roundMoney = (value: number) => (value >= 1000 ? `$${format.number(value / 1000, 2)} billion` : money(value));
    const shortMoney = (value: number) => `$${format.number(value)}m`;
    const fiscalYear = (year: number) => `FY${year}`;
    const ofTarget = ({ value, period }: TargetWords) => `${roundMoney(value)} target for ${targetYear(period)}`;
    const targetYear = (period: Period) => (isFiscalYear(period) ? fiscalYear(fiscalYearOf(period.last)) : period.last.slice(0, 4));
    const method = ({ method, year = 0 }: Pick<MethodResult, 'method' | 'year'>) =>
      method === 'run-rate' ? 'run rate' : `${fiscalYear(year)}’s share of the year`;
    const between = ({ low, high }: ProjectionWords) => `between ${money(low.value)} (${method(low)}) and ${money(high.value)} (${method(high)})`;
    const period = ({ first, last }: Period) => {
      if (first === last) return format.month(first);
      if (isFiscalYear({ first, last })) return fiscalYear(fiscalYearOf(last));
      return first.slice(0, 4) === last.slice(0, 4) ? `${format.monthName(first)} to ${format.month(last)}` : `${format.month(first)} to ${format.month(last)}`;
    };
    const during = (span: Period) => (span.first === span.last || isFiscalYear(span) ? `in ${period(span)}` : `from ${period(span)}`);
    const marks = ({ status, confidence }: Standing) =>
      [status === 'reported' || status === 'revised' ? '' : status, confidence === 'low' ? 'low confidence' : ''].filter(Boolean).join(', ');
    const marked = (standing: Standing) => (marks(standing) ? ` (${marks(standing)})` : '');
    const change = (rate: number) => {
      const size = format.percent(Math.abs(rate));
      if (Math.abs(rate) < 0.005) return 'the same as';
      return `${size} ${rate > 0 ? 'more' : 'less'} than`;
    };
    const firstMonths = (months: number, year: number) =>
      months === 12 ? `in ${fiscalYear(year)}` : `in the first ${months === 1 ? 'month' : counted(months, 'month')} of ${fiscalYear(year)}`;

    return {
      money,
      roundMoney,
      shortMoney,
      range: (low, high) => (Math.round(low) === Math.round(high) ? shortMoney(low) : `${shortMoney(low)}–${format.number(high)}m`),
      exact: (value) => format.number(value, 3),
      percent: (fraction, digits) => format.percent(fraction, digits),
      signedPercent: (fraction) => `${Math.abs(fraction) < 0.005 ? '±' : fraction < 0 ? '−' : '+'}${format.percent(Math.abs(fraction))}`,
      fiscalYear,
      period,
      day: (day) => format.day(day),
      unit: (unit) => unit,
      percentAYear: 'percent a year',
      status: (status) => status,
      standing: ({ status, confidence, tolerance }) =>
        [status, confidence === 'high' ? '' : `${confidence} confidence`, tolerance ? `±${format.number(tolerance, 2)}` : ''].filter(Boolean).join(', '),
      method,
      note: ({ text }) => text,
      definition: ({ definition }) => definition,
      figureNote: (span, note) => `${period(span)}: ${note}`,
      seriesTitle: ({ title }) => title,

      shell: {
        showTable: 'Show table',
        showChart: 'Show chart',
        downloadTable: 'Download data (CSV)',
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
          if (Math.abs(growth) < 0.005) return `Freelancers’ earnings unchanged at ${money(value)}`;
          return `Freelancers’ earnings ${growth > 0 ? 'up' : 'down'} ${format.percent(Math.abs(growth))} to ${money(value)}`;
        },
        summary: ({ definition, period: span, value, standing, growth, projection, milestone }) => {
          const earned = `${counters[definition]} ${standing.tolerance && standing.status === 'second-hand' ? 'about ' : ''}${money(value)} ${during(span)}${marked(standing)}`;
          const own = growth?.period.first === span.first && growth.period.last === span.last;
          const grown = growth
            ? own
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
        derivedMark: 'Pale: derived, second-hand or less certain',
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
        },
        paceNote: (baseYear, base, rate) =>
          `The pace is steady growth of ${format.percent(rate, 1)} a year to the target from ${fiscalYear(baseYear)} (${money(base)}), the last year closed when the target was set.`,
      },
    };
  },
};
