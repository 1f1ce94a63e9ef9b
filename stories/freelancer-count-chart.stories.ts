import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inUrdu } from './in-urdu.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Args {
  asOf?: string;
  sinceThen?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  view?: 'chart' | 'table';
  headline?: string;
  summary?: string;
  byline?: string;
  width?: string;
}

const meta: Meta<Args> = {
  title: 'Freelancer count chart',
  component: 'freelancer-count-chart',
  argTypes: {
    asOf: { control: 'text', description: 'The day whose knowledge is shown, `YYYY-MM-DD`' },
    sinceThen: { control: 'boolean', description: 'Which counts have been published since that day' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    headline: { control: 'text' },
    summary: { control: 'text' },
    byline: { control: 'text' },
    width: { control: 'text', description: 'Greatest width of the column the figure stands in' },
  },
  render: ({ asOf, sinceThen, theme, view, headline, summary, byline, width }) => html`
    <freelancer-count-chart
      as-of=${ifDefined(asOf)}
      ?since-then=${sinceThen}
      theme=${ifDefined(theme)}
      view=${ifDefined(view)}
      headline=${ifDefined(headline)}
      summary=${ifDefined(summary)}
      byline=${ifDefined(byline)}
      style=${ifDefined(width && `max-width:${width}`)}
    ></freelancer-count-chart>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Every published count: where they are too near to be told apart they stand over one another, the first one on the line. */
export const Latest: Story = {};
/** On the day of an article the newest count is an older one, quoted again. */
export const Pinned: Story = { args: { asOf: '2026-02-25' } };
/** One count was public, and none contradicted it. */
export const PinnedEarly: Story = { args: { asOf: '2024-06-01' } };
export const PinnedWithSinceThen: Story = { args: { asOf: '2025-01-15', sinceThen: true } };
/** Earnings of a year that was not over on the day: what they are for each person stands under it. */
export const DollarsAHeadSinceThen: Story = { args: { asOf: '2026-02-25', sinceThen: true } };
export const OnAPhone: Story = { args: { asOf: '2026-02-25', width: '328px' } };
/** The editor's note on a count, beside its dot. */
export const Annotation: Story = {
  render: () => html`
    <freelancer-count-chart as-of="2026-08-18">
      <span slot="annotation" data-at="2024-01">The one survey</span>
    </freelancer-count-chart>
  `,
};
/** Each count with what was earned for each of its people, and what was divided. */
export const Table: Story = { args: { asOf: '2026-02-25', view: 'table' } };
export const TableOnAPhone: Story = { args: { asOf: '2026-02-25', view: 'table', width: '328px' } };
export const Dark: Story = { args: { asOf: '2026-02-25', theme: 'dark' } };
export const EditorsWords: Story = {
  args: { asOf: '2026-02-25', headline: '', summary: 'Nobody knows how many freelancers there are.', byline: 'Graphic: the data desk' },
};
/** Before the first count was public there is a sentence, and no empty line. */
export const NoCountsYet: Story = { args: { asOf: '2020-01-01' } };
/** An unknown day falls back; the console says how to put it right. */
export const BadValues: Story = { args: { asOf: 'soon' } };
/** On a page in Urdu. */
export const Urdu: Story = { args: { asOf: '2026-02-25' }, decorators: [inUrdu] };
/** On a phone, in Urdu. */
export const UrduOnAPhone: Story = { args: { asOf: '2026-02-25', width: '328px' }, decorators: [inUrdu] };
