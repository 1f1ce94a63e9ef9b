import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inUrdu } from './in-urdu.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { dataset } from '../src/data/dataset.js';

interface Args {
  asOf?: string;
  period?: 'year' | 'month';
  target?: string;
  compare?: string;
  parts?: 'freelance';
  highlight?: string;
  growth?: string;
  sinceThen?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  view?: 'chart' | 'table';
  headline?: string;
  summary?: string;
  byline?: string;
  width?: string;
}

const targets = dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => id);

const meta: Meta<Args> = {
  title: 'IT exports chart',
  component: 'it-exports-chart',
  argTypes: {
    asOf: { control: 'text', description: 'The day whose knowledge is shown, `YYYY-MM-DD`' },
    period: { control: 'inline-radio', options: ['year', 'month'] },
    target: { control: 'select', options: targets, description: 'By year only' },
    compare: {
      control: 'select',
      options: ['first-half', 'second-half', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', 'year-to-date'],
      description: 'By year only',
    },
    parts: { control: 'select', options: [undefined, 'freelance'], description: 'By year, or with `compare`' },
    growth: { control: 'text', description: 'Percent a year; by year only' },
    highlight: { control: 'text', description: 'An id or a period' },
    sinceThen: { control: 'boolean' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    headline: { control: 'text' },
    summary: { control: 'text' },
    byline: { control: 'text' },
    width: { control: 'text', description: 'Greatest width of the column the figure stands in' },
  },
  render: ({ asOf, period, target, compare, parts, highlight, growth, sinceThen, theme, view, headline, summary, byline, width }) => html`
    <it-exports-chart
      as-of=${ifDefined(asOf)}
      period=${ifDefined(period)}
      target=${ifDefined(target)}
      compare=${ifDefined(compare)}
      parts=${ifDefined(parts)}
      highlight=${ifDefined(highlight)}
      growth=${ifDefined(growth)}
      ?since-then=${sinceThen}
      theme=${ifDefined(theme)}
      view=${ifDefined(view)}
      headline=${ifDefined(headline)}
      summary=${ifDefined(summary)}
      byline=${ifDefined(byline)}
      style=${ifDefined(width && `max-width:${width}`)}
    ></it-exports-chart>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The latest figures: the newest year stands out; what is provisional or less certain has a dashed edge and a word under it. */
export const Latest: Story = {};
/** Pinned to the day of an article: the rest of the running year is projected, and the path begins a year earlier. */
export const PinnedInARunningYear: Story = { args: { asOf: '2026-02-25' } };
/** Eleven months are known: the projected rest is too small for its label. */
export const LateInAYear: Story = { args: { asOf: '2026-06-30' } };
/** The second path is the author’s rate, until the reader moves the what-if. */
export const WhatIf: Story = { args: { growth: '20' } };
/** An earlier year is what the article is about. */
export const Highlight: Story = { args: { highlight: 'FY2022' } };
/** The editor's note on a year. */
export const Annotation: Story = {
  render: () => html`
    <it-exports-chart>
      <span slot="annotation" data-at="FY2021">Pandemic, and a boom in remote work</span>
    </it-exports-chart>
  `,
};
/** The first seven months of five years. */
export const SameMonths: Story = { args: { compare: 'year-to-date', asOf: '2026-02-25' } };
/** What freelancers made of each year of which the central bank’s line was found; the others stay whole. */
export const FreelancersPart: Story = { args: { parts: 'freelance' } };
/** On the day of an article: six months of the running year are known of both, seven of the whole. */
export const FreelancersPartPinned: Story = { args: { parts: 'freelance', asOf: '2026-02-25', sinceThen: true } };
export const FreelancersPartOfFirstHalves: Story = { args: { parts: 'freelance', compare: 'first-half' } };
export const FreelancersPartInATable: Story = { args: { parts: 'freelance', view: 'table' } };
export const FreelancersPartInUrdu: Story = { args: { parts: 'freelance' }, decorators: [inUrdu] };
/** Before any year was split by the bank the columns are whole, and a sentence says so. */
export const FreelancersPartNotFoundYet: Story = { args: { parts: 'freelance', asOf: '2024-01-01' } };
export const WhatIfAboveTheTarget: Story = { args: { asOf: '2026-02-25', growth: '40' } };
export const WhatIfShrinking: Story = { args: { growth: '-10' } };
/** Target and path dwarf the years behind them. */
export const WhatIfTowardsAFarTarget: Story = { args: { growth: '60', target: 'it-exports-fy2029-prime-minister' } };
/** What came after the day, and the corrections of figures that are shown. */
export const SinceThen: Story = { args: { asOf: '2026-02-25', sinceThen: true } };
/** The target of the running year itself: a path of one year. */
export const TargetOfTheYear: Story = { args: { asOf: '2026-02-25', target: 'it-exports-fy2026' } };
/** A target of a closed year has a mark, and neither path nor what-if. */
export const MissedTarget: Story = { args: { target: 'it-exports-fy2022' } };
/** A calendar year lies between two fiscal years; its mark is dashed, because the source is less certain. */
export const TargetOfACalendarYear: Story = { args: { target: 'it-exports-2030' } };
/** Far targets are shown only where they are asked for. */
export const FarTarget: Story = { args: { target: 'it-exports-fy2029-prime-minister' } };
/** The target was set later than the day asked for: the figures stand, without a path. */
export const TargetNotYetSet: Story = { args: { asOf: '2023-08-01' } };
/** Only two years were public, both by one press report. */
export const FirstYears: Story = { args: { asOf: '2018-09-18' } };
/** A year in which less came in than in the one before. */
export const Decline: Story = { args: { asOf: '2023-08-22' } };
export const ByMonth: Story = { args: { period: 'month' } };
/** One of the months had not been public by then: a gap, and a sentence. */
export const MonthsWithAGap: Story = { args: { period: 'month', asOf: '2026-02-25' } };
export const FirstMonths: Story = { args: { period: 'month', asOf: '2024-10-10' } };
export const OneMonth: Story = { args: { period: 'month', asOf: '2023-09-20' } };
/** Years were public, and no month yet. */
export const MonthsNotPublicYet: Story = { args: { period: 'month', asOf: '2021-08-01' } };
export const OnAPhone: Story = { args: { asOf: '2026-02-25', width: '328px' } };
export const MonthsOnAPhone: Story = { args: { period: 'month', width: '328px' } };
export const Table: Story = { args: { growth: '20', view: 'table' } };
export const Dark: Story = { args: { asOf: '2026-02-25', growth: '20', theme: 'dark' } };
export const EditorsWords: Story = {
  args: { asOf: '2026-02-25', headline: '', summary: 'Five good years, and four better ones to come.', byline: 'Graphic: the data desk' },
};
/** Before the first figure was public there is a sentence, and no empty axes. */
export const NoFiguresYet: Story = { args: { asOf: '2010-01-01' } };
/** Each bad value falls back; the console says what is wrong. */
export const BadValues: Story = { args: { asOf: 'yesterday', period: 'week' as never, target: 'the-moon', parts: 'half' as never, growth: 'fast' } };
/** On a page in Urdu. */
export const Urdu: Story = { args: { asOf: '2026-02-25' }, decorators: [inUrdu] };
