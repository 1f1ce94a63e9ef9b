/** Makes a datum of an observation, a total, a projection, a target or a computed number. */
import { fiscalYear, fiscalYearOf, monthsBetween, type Period } from '../data/period.js';
import { valueOf } from '../projection/year-on-year.js';
import { noteAt } from './annotations.js';
import { attributionOf, citationsOf, describeProvenance, earlierRevisions, observationsOf } from './provenance.js';
import type { Citation, Observation, Target, Unit } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';
import type { YearEndProjection, YearEndResult } from '../projection/year-end.js';
import type { Cumulative } from '../projection/year-to-date.js';
import type { Datum, Provenance, Swatch } from './datum.js';
import type { Attributed } from './provenance.js';
import type { ViewScope } from './view-envelope.js';

/** Whether it is shown as a whole number, because what it was computed from is no more exact than that. */
const isRounded = ({ kind }: Pick<Datum, 'kind'>): boolean => kind === 'projected' || kind === 'pace' || kind === 'path';

/** The value as it is shown: exactly if published, as a whole number if computed. */
export const shownValue = (datum: Pick<Datum, 'kind' | 'value'>): number => (isRounded(datum) ? Math.round(datum.value) : datum.value);

/** The number as the panel gives it: with its unit and, where it was observed, its growth and what it grew from. */
function valueWords(datum: Pick<Datum, 'kind' | 'value' | 'unit' | 'growth'>, before: number | undefined, messages: Messages): string {
  const amount = messages.amount(shownValue(datum), datum.unit);
  if (datum.growth === undefined || datum.kind !== 'observed') return amount;
  const earlier = before === undefined ? undefined : messages.amount(Math.round(before * 1000) / 1000, datum.unit);
  return [amount, messages.provenance.grown(datum.growth, earlier)].join(messages.punctuation.comma);
}

type Ingredients = Pick<Datum, 'kind' | 'label' | 'period' | 'value' | 'unit' | 'growth' | 'quality' | 'range' | 'citations' | 'swatch'> &
  Pick<Provenance, 'attribution' | 'lines'> & {
    /** What the panel calls it, where its row needs its neighbours to be understood. */
    readonly title?: string | undefined;
    /** The pages its panel names, where they are more than those of its row. */
    readonly sources?: readonly Citation[];
    /** The growth a year of a path. */
    readonly rate?: number;
    /** What a screen reader calls it, where its period does not tell it from others. */
    readonly spokenName?: string;
    /** The value of the same months a year earlier. */
    readonly before?: number | undefined;
    readonly note?: string | undefined;
  };

function datum({ title, attribution, lines, sources, rate, spokenName, before, note, ...own }: Ingredients, messages: Messages): Datum {
  const { kind, label, period, unit, growth, quality, citations } = own;
  const range = own.range && { low: Math.round(own.range.low), high: Math.round(own.range.high) };
  const spoken = messages.points.spoken({
    kind,
    period,
    value: shownValue(own),
    unit,
    growth: kind === 'observed' ? growth : undefined,
    quality,
    range,
    rate,
    name: spokenName,
  });
  return {
    ...own,
    ...(note && { note }),
    provenance: {
      title: title ?? label,
      value: valueWords(own, before, messages),
      attribution,
      lines: note ? [note, ...lines] : lines,
      citations: sources ?? citations,
    },
    spoken: note ? [spoken, note].join(messages.punctuation.comma) : spoken,
  };
}

/** What is given of an observed number, beside what follows from its attribution. */
export interface Observed {
  readonly label: string;
  readonly title?: string;
  /** What a screen reader calls it, where its period does not tell it from others. */
  readonly spokenName?: string;
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  readonly growth?: number | undefined;
  readonly swatch?: Swatch;
}

const seriesIn = ({ id, derivation }: Attributed): string | undefined => (id ?? derivation?.from[0])?.split('/')[0];

/** The value of the same months a year earlier, of a series that the value or what it was worked out from names. */
function valueBefore({ vintage }: ViewScope, { first, last }: Period, attribution: Attributed): number | undefined {
  const series = seriesIn(attribution);
  const year = fiscalYearOf(last);
  const from = monthsBetween(fiscalYear(year).first, first) + 1;
  return series ? valueOf(observationsOf(vintage, series), year - 1, from, from + monthsBetween(first, last)) : undefined;
}

/** A published value, or one that was worked out from published ones. */
export function observedDatum(scope: ViewScope, observed: Observed, attribution: Attributed): Datum {
  const { dataset, known, messages, annotations } = scope;
  const { status, confidence, tolerance, released } = attribution;
  const quality = { status, confidence, tolerance, released };
  const described = describeProvenance(attribution, earlierRevisions(dataset, known.day, attribution), messages);
  const note = noteAt(annotations, seriesIn(attribution), observed.period);
  return datum({ ...observed, kind: 'observed', quality, before: valueBefore(scope, observed.period, attribution), note, ...described }, messages);
}

/** A total of months, as its only observation says or worked out from several. */
export const totalDatum = (scope: ViewScope, total: Pick<Cumulative<Observation>, 'value' | 'observations'>, observed: Omit<Observed, 'value'>): Datum =>
  observedDatum(scope, { ...observed, value: total.value }, attributionOf(total));

type Projection = YearEndProjection<Observation>;

const allObservations = ({ yearToDate, results }: Projection) => [...yearToDate.observations, ...results.flatMap(({ observations }) => observations)];

function projectedDatum(
  projection: Projection,
  own: Pick<Ingredients, 'label' | 'value' | 'growth' | 'range' | 'citations'>,
  unit: Unit,
  messages: Messages,
): Datum {
  const { fiscalYear: year, results } = projection;
  return datum(
    {
      ...own,
      kind: 'projected',
      title: `${messages.fiscalYear(year)}: ${own.label}`,
      period: fiscalYear(year),
      unit,
      swatch: 'projected',
      attribution: [messages.table.projected],
      lines: results.map((result) => messages.methodResult(result)),
      sources: citationsOf(allObservations(projection)),
    },
    messages,
  );
}

/** The numbers of a projection: each result, and the one that stands for all. */
export interface ProjectedData {
  readonly results: readonly Datum[];
  /** The central value, which is the only result where there is one. */
  readonly central: Datum;
  /** Every number, a row each. */
  readonly all: readonly Datum[];
}

/** @param growthOf on the year before, of a projected value */
export function projectedData(projection: Projection, growthOf: (value: number) => number | undefined, unit: Unit, messages: Messages): ProjectedData {
  const { table } = messages;
  const { low, central, high, yearToDate } = projection;
  const range = { low, high };
  const resultDatum = (result: YearEndResult<Observation>) =>
    projectedDatum(
      projection,
      {
        label: table.projectedBy(result),
        value: result.value,
        growth: growthOf(result.value),
        range,
        citations: citationsOf([...yearToDate.observations, ...result.observations]),
      },
      unit,
      messages,
    );
  const results = projection.results.map(resultDatum);
  const [only] = results;
  if (only && results.length === 1) return { results, central: only, all: results };
  const citations = citationsOf(allObservations(projection));
  const all = projectedDatum(projection, { label: table.projectedCentral, value: central, growth: growthOf(central), range, citations }, unit, messages);
  return { results, central: all, all: [...results, all] };
}

/** A target: who set it, when, and where that was read. */
export const targetDatum = (target: Target, label: string, messages: Messages): Datum => {
  const { value, unit, period, confidence, released } = target;
  const quality = { status: 'reported', confidence, released } as const;
  return datum(
    {
      kind: 'target',
      label,
      title: messages.picture.targetLabel(target),
      period,
      value,
      unit,
      quality,
      swatch: 'target',
      ...describeProvenance(target, [], messages),
    },
    messages,
  );
};

/** A number of a pace or a path, with lines that say how it was computed. */
export const computedDatum = (
  own: Pick<Ingredients, 'label' | 'title' | 'period' | 'value' | 'unit' | 'attribution' | 'lines' | 'citations' | 'swatch'> & {
    readonly kind: 'pace' | 'path';
    readonly rate?: number;
  },
  messages: Messages,
): Datum => datum(own, messages);
