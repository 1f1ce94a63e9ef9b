import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inUrdu } from './in-urdu.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  asOf?: string;
  sinceThen?: boolean;
  of?: string;
  parts?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  headline?: string;
  summary?: string;
  byline?: string;
}

const meta: Meta<Args> = {
  title: 'Growth of IT exports by parts',
  component: 'it-exports-growth-chart',
  argTypes: {
    asOf: { control: 'text', description: 'The day whose knowledge is shown, `YYYY-MM-DD`' },
    sinceThen: { control: 'boolean', description: 'Who made the growth since then' },
    of: { control: 'text', description: '`year-to-date`, a fiscal year or a period' },
    parts: { control: 'text', description: 'Which parts stand alone; the others are summed up' },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    headline: { control: 'text' },
    summary: { control: 'text' },
    byline: { control: 'text' },
  },
  render: ({ asOf, sinceThen, of, parts, view, theme, headline, summary, byline }) => html`
    <it-exports-growth-chart
      as-of=${ifDefined(asOf)}
      ?since-then=${sinceThen}
      of=${ifDefined(of)}
      parts=${ifDefined(parts)}
      view=${ifDefined(view)}
      theme=${ifDefined(theme)}
      headline=${ifDefined(headline)}
      summary=${ifDefined(summary)}
      byline=${ifDefined(byline)}
    ></it-exports-growth-chart>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The newest months of which the central bank’s parts are known. On a phone bars, from 560 pixels on columns that follow one another. */
export const Latest: Story = {};
/** On the day of an article freelancers alone were known beside the total: everything else is one part. */
export const Pinned: Story = { args: { asOf: '2026-02-25' } };
export const PinnedWithSinceThen: Story = { args: { asOf: '2026-02-25', sinceThen: true } };
/** A whole year: freelancers’ total is second-hand and that of IT exports provisional, which their edges say. */
export const WholeYear: Story = { args: { of: 'FY2026' } };
export const OneMonth: Story = { args: { of: '2026-05' } };
/** The editor chooses which parts stand alone. */
export const ChosenParts: Story = { args: { parts: 'freelance telecom' } };
export const FreelancersAlone: Story = { args: { parts: 'freelance' } };
/** IT exports fell, and the parts as printed do not explain all of it, because the total was revised without them. */
export const Fall: Story = { args: { of: 'FY2023' } };
/** Before FY2024 no page has freelancers apart from other computer services. */
export const FreelancersNotApart: Story = { args: { of: 'FY2020' } };
export const Table: Story = { args: { view: 'table' } };
export const Dark: Story = { args: { theme: 'dark' } };
export const EditorsWords: Story = {
  args: { headline: 'A pillar indeed', summary: 'Every second dollar that was added came from freelancers.', byline: 'Chart: the data desk' },
};
/** Before two years of any part were known there is a sentence and no picture. */
export const NothingFoundYet: Story = { args: { asOf: '2010-01-01' } };
/** Unknown values fall back; the console says how to put them right. */
export const BadValues: Story = { args: { asOf: 'soon', of: 'last year', parts: 'hackers' } };
/** On a page in Urdu. */
export const Urdu: Story = { args: {}, decorators: [inUrdu] };
