/** The view of `<it-exports-growth-chart>`: what each part of IT exports added to them within a year, or took away. */
import { asOf } from '../../data/vintage.js';
import { knownDay } from '../../model/known-day.js';
import { seriesOf, sharedNotes } from '../../model/provenance.js';
import { corrections } from '../../model/since-then.js';
import { emptyView, scopeOf, viewOf, type ViewScope } from '../../model/view-envelope.js';
import { among, comparisonsIn, periodNamed, yearToDateAmong, type Comparison } from './compare.js';
import { againstOf, contributionsOf, mainOf, partsNamed, type Contributions } from './contributions.js';
import { numbersOf, qualityOfChange } from './numbers.js';
import { freelanceId, totalId } from './parts.js';
import { plotOf, type GrowthPlot } from './plot.js';
import { tableOf } from './table.js';
import type { Observation } from '../../data/observation.js';
import type { FigureAttributes, View } from '../../model/figure-view.js';
import type { GrowthWords } from '../../locales/messages.js';

export interface GrowthAttributes extends FigureAttributes {
  readonly of?: string | undefined;
  readonly parts?: string | undefined;
}

const yearToDate = 'year-to-date';

/** What is compared: the period asked for, or where there is none of it the year to date. */
function comparisonFor({ vintage, known, attributes, problems }: ViewScope<GrowthAttributes>): { comparison: Comparison | undefined; isAsked: boolean } {
  const all = comparisonsIn(vintage);
  const latest = yearToDateAmong(all);
  const { of = yearToDate } = attributes;
  if (of === yearToDate) return { comparison: latest, isAsked: false };
  const period = periodNamed(of);
  const asked = period && among(all, period);
  if (asked) return { comparison: asked, isAsked: true };
  problems.push(
    period
      ? `of="${of}": no part of IT exports was found for it and for a year earlier by ${known.day}. "${yearToDate}" is shown.`
      : `of="${of}" is not known. Use "${yearToDate}", a fiscal year as in "FY2026", or a period as in "2025-07/2026-05"; "${yearToDate}" is shown.`,
  );
  return { comparison: latest, isAsked: false };
}

/** Undefined where nothing that has a name can be the subject. */
function wordsOf({ period }: Comparison, contributions: Contributions): GrowthWords | undefined {
  const { total } = contributions;
  const main = mainOf(contributions);
  if (!main) return undefined;
  const quality = qualityOfChange(main);
  const open = (quality.tolerance ?? 0) + Math.abs(main.share) * (qualityOfChange(total).tolerance ?? 0);
  return {
    period,
    before: total.before,
    after: total.after,
    quality: qualityOfChange(total),
    main: {
      id: main.id,
      change: main.change,
      share: main.share,
      quality,
      shareBefore: main.before / total.before,
      isAbout: open > Math.abs(total.change) / 100,
    },
    against: againstOf(contributions, main),
  };
}

/** What a later period makes of the same, and the corrections of what is shown. */
function sinceThenOf(shown: Comparison, isAsked: boolean, wanted: readonly string[] | undefined, { dataset, today, messages }: ViewScope): string[] {
  const now = asOf(dataset, knownDay(undefined, dataset, today, []).day);
  const later = isAsked ? undefined : yearToDateAmong(comparisonsIn(now));
  const isNew = later && later.period.last !== shown.period.last;
  const words = isNew ? wordsOf(later, contributionsOf(later, wanted)) : undefined;
  const corrected = [...shown.total.observations, ...shown.parts.flatMap(({ observations }) => observations)].flatMap((observation) =>
    corrections([observation], now.observations, messages).map((line) => messages.sinceThen.ofSeries(seriesOf(now, observation.series), line)),
  );
  return [...(words ? [messages.growth.sinceThen(words)] : []), ...corrected];
}

export const exportsGrowthView: View<GrowthAttributes, GrowthPlot> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems } = scope;
  const { growth } = messages;
  const wanted = partsNamed(attributes.parts, problems);
  const { comparison, isAsked } = comparisonFor(scope);
  const contributions = comparison && contributionsOf(comparison, wanted);
  const words = comparison && contributions && wordsOf(comparison, contributions);
  if (!words) return emptyView(scope, growth.nothingFound(known.day));

  const { period, total, parts, isWhole } = comparison;
  const numbers = numbersOf(scope, period, contributions);
  const has = (id: string) => numbers.parts.some((part) => part.id === id);
  const shown: readonly Observation[] = [...total.observations, ...parts.flatMap(({ observations }) => observations)];
  const defined = [totalId, ...parts.map(({ id }) => id).filter((id) => id === freelanceId || id.includes('other'))];
  return viewOf(scope, {
    headline: growth.headline(words),
    summary: growth.summary(words),
    shown: { subject: 'growth', period, count: numbers.parts.length },
    details: [growth.detail(words), ...(isWhole ? [] : [growth.partsNotFound(known.day)])],
    sinceThen: () => sinceThenOf(comparison, isAsked, wanted, scope),
    plot: plotOf(numbers, words, messages),
    table: tableOf(numbers, period, messages),
    newest: total.observations.filter((observation) => observation.period.last === period.last),
    isOutcome: isAsked,
    notes: [
      growth.revised,
      growth.rounded,
      ...(has('other') ? [growth.other] : []),
      ...(has('rest') ? [growth.rest] : []),
      ...defined.map((id) => messages.definition(seriesOf(vintage, id))),
      ...(parts.some(({ id }) => id === freelanceId) ? [messages.freelance.insideExports] : []),
      ...sharedNotes(
        vintage,
        shown.map(({ id }) => id),
        shown,
        shown,
        messages,
      ),
    ],
    inputs: shown,
    series: seriesOf(vintage, totalId),
  });
};
