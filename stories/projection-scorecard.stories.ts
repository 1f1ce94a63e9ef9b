import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inUrdu } from './in-urdu.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  asOf?: string;
  sinceThen?: boolean;
  series?: 'all' | 'it-exports' | 'freelance-earnings';
  theme?: 'auto' | 'light' | 'dark';
  headline?: string;
  summary?: string;
  byline?: string;
}

const meta: Meta<Args> = {
  title: 'Projection scorecard',
  component: 'projection-scorecard',
  argTypes: {
    asOf: { control: 'text', description: 'The day whose knowledge is shown, `YYYY-MM-DD`' },
    sinceThen: { control: 'boolean', description: 'How the claims open on that day have fared since' },
    series: { control: 'inline-radio', options: ['all', 'it-exports', 'freelance-earnings'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    headline: { control: 'text' },
    summary: { control: 'text' },
    byline: { control: 'text' },
  },
  render: ({ asOf, sinceThen, series, theme, headline, summary, byline }) => html`
    <projection-scorecard
      as-of=${ifDefined(asOf)}
      ?since-then=${sinceThen}
      series=${ifDefined(series)}
      theme=${ifDefined(theme)}
      headline=${ifDefined(headline)}
      summary=${ifDefined(summary)}
      byline=${ifDefined(byline)}
    ></projection-scorecard>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Targets, reached or missed, then projections with their errors; of each the years with an outcome first, then those still open. */
export const Latest: Story = {};
/** On the day of an article its own projections are still open. */
export const Pinned: Story = { args: { asOf: '2026-02-25' } };
export const PinnedWithSinceThen: Story = { args: { asOf: '2026-02-25', sinceThen: true } };
export const ITExports: Story = { args: { series: 'it-exports' } };
/** No projection names a value: floors and a ceiling come true or do not. One is not counted: its source may be from after the outcome. */
export const FreelanceEarnings: Story = { args: { series: 'freelance-earnings' } };
/** The year is over and its total is not out: no verdict yet. */
export const YearOverTotalNotPublic: Story = { args: { asOf: '2025-07-10', series: 'it-exports' } };
/** On the day of the article on the Economic Survey its year is still open. */
export const EconomicSurveyArticle: Story = { args: { asOf: '2025-06-30', series: 'it-exports' } };
/** A first target has been missed, and no projection can be checked. */
export const OnlyATarget: Story = { args: { asOf: '2022-08-01' } };
export const OnlyOpenClaims: Story = { args: { asOf: '2021-08-01' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const EditorsWords: Story = {
  args: { headline: '', summary: 'The government missed each of its targets; those who projected said too little.', byline: 'Graphic: the data desk' },
};
/** Before anything was claimed there is a sentence and no table. */
export const NoClaimsYet: Story = { args: { asOf: '2010-01-01' } };
/** Unknown values fall back; the console says how to put them right. */
export const BadValues: Story = { args: { asOf: 'soon', series: 'the-moon' as never } };
/** On a page in Urdu. */
export const Urdu: Story = { args: {}, decorators: [inUrdu] };
