import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inUrdu } from './in-urdu.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  asOf?: string;
  period?: 'half' | 'quarter' | 'year';
  definition?: 'sbp' | 'economic-survey' | 'ministry';
  milestone?: string;
  compare?: string;
  highlight?: string;
  sinceThen?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  view?: 'chart' | 'table';
  headline?: string;
  summary?: string;
  byline?: string;
}

const meta: Meta<Args> = {
  title: 'Freelance earnings chart',
  component: 'freelance-earnings-chart',
  argTypes: {
    asOf: { control: 'text', description: 'The day whose knowledge is shown, `YYYY-MM-DD`' },
    period: { control: 'inline-radio', options: ['half', 'quarter', 'year'] },
    definition: { control: 'inline-radio', options: ['sbp', 'economic-survey', 'ministry'] },
    milestone: { control: 'text', description: 'Millions of US dollars, or `none`' },
    compare: { control: 'select', options: ['first-half', 'second-half', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4', 'year-to-date'] },
    highlight: { control: 'text', description: 'An id or a period' },
    sinceThen: { control: 'boolean' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    headline: { control: 'text' },
    summary: { control: 'text' },
    byline: { control: 'text' },
  },
  render: ({ asOf, period, definition, milestone, compare, highlight, sinceThen, theme, view, headline, summary, byline }) => html`
    <freelance-earnings-chart
      as-of=${ifDefined(asOf)}
      period=${ifDefined(period)}
      definition=${ifDefined(definition)}
      milestone=${ifDefined(milestone)}
      compare=${ifDefined(compare)}
      highlight=${ifDefined(highlight)}
      ?since-then=${sinceThen}
      theme=${ifDefined(theme)}
      view=${ifDefined(view)}
      headline=${ifDefined(headline)}
      summary=${ifDefined(summary)}
      byline=${ifDefined(byline)}
    ></freelance-earnings-chart>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The latest figures. */
export const Latest: Story = {};
/** Pinned to the day of an article, in the middle of a year: the rest is projected. */
export const PinnedInARunningYear: Story = { args: { asOf: '2026-02-25' } };
export const ByQuarter: Story = { args: { period: 'quarter' } };
export const WholeYears: Story = { args: { period: 'year' } };
/** A year that has run for three months only. */
export const FirstQuarterOfAYear: Story = { args: { asOf: '2025-10-27' } };
/** Eight months are known, but no earlier year's figure for the same months: only the run rate applies. */
export const NoYearToCompareWith: Story = { args: { asOf: '2026-04-16' } };
/** One column, of a year whose total never came out, and no earlier one to compare it with. */
export const OneYear: Story = { args: { definition: 'economic-survey', asOf: '2024-11-19' } };
export const EconomicSurvey: Story = { args: { definition: 'economic-survey', asOf: '2025-06-15' } };
/** The note that the Economic Survey and the central bank disagree stands under the notes. */
export const EconomicSurveyToday: Story = { args: { definition: 'economic-survey' } };
export const Ministry: Story = { args: { definition: 'ministry' } };
/** What came after the day, in a line whose place is kept. */
export const SinceThen: Story = { args: { asOf: '2026-02-25', sinceThen: true } };
export const AnotherMilestone: Story = { args: { milestone: '500' } };
/** The columns are hardly seen beside the highest milestone there is. */
export const FarMilestone: Story = { args: { milestone: '1000000' } };
export const NoMilestone: Story = { args: { milestone: 'none' } };
/** The second half of FY2025 is what the article is about. */
export const Highlight: Story = { args: { highlight: '2025-01/2025-06' } };
/** The editor's notes on two numbers, beside their marks and in every picture. */
export const Annotations: Story = {
  render: () => html`
    <freelance-earnings-chart as-of="2026-02-25">
      <span slot="annotation" data-at="freelance-earnings/2025-07/2025-12">Retention rule widened</span>
      <span slot="annotation" data-at="FY2025">First full year of the new accounts</span>
    </freelance-earnings-chart>
  `,
};
/** The first halves of all years next to one another; no page splits the first of them. */
export const FirstHalves: Story = { args: { compare: 'first-half' } };
export const Table: Story = { args: { asOf: '2026-02-25', view: 'table' } };
export const Dark: Story = { args: { asOf: '2026-02-25', theme: 'dark' } };
/** The headline is hidden, because the article has one; summary and byline are the editor's. */
export const EditorsWords: Story = {
  args: {
    asOf: '2026-02-25',
    headline: '',
    summary: 'Half a year brought in more than the whole of FY2024.',
    byline: 'Graphic: the data desk',
  },
};
/** Before the first figure was public there is a sentence, and no empty axes. */
export const NoFiguresYet: Story = { args: { asOf: '2010-01-01' } };
/** The first number of the picture, asked where it comes from. */
export const WhereANumberComesFrom: Story = {
  args: { asOf: '2026-02-25' },
  play: async ({ canvasElement }) => {
    const firstNumber = () => canvasElement.querySelector('freelance-earnings-chart')?.shadowRoot?.querySelector<HTMLElement>('[part~="plot"] button');
    while (!firstNumber()) await new Promise(requestAnimationFrame);
    firstNumber()?.click();
  },
};
/** Each bad value falls back; the console says what is wrong. */
export const BadValues: Story = { args: { asOf: 'yesterday', period: 'week' as never, milestone: 'a lot' } };
/** On a page in Urdu: the language is that of the text around it. */
export const Urdu: Story = { args: { asOf: '2026-02-25', sinceThen: true }, decorators: [inUrdu] };
export const FirstHalvesInUrdu: Story = { args: { compare: 'first-half' }, decorators: [inUrdu] };
export const AnnotationsInUrdu: Story = {
  render: () => html`
    <freelance-earnings-chart as-of="2026-02-25">
      <span slot="annotation" data-at="2025-07/2025-12">ڈالر رکھنے کی حد بڑھی</span>
    </freelance-earnings-chart>
  `,
  decorators: [inUrdu],
};
