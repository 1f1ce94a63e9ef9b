import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inUrdu } from './in-urdu.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { dataset } from '../src/data/dataset.js';

interface Args {
  asOf?: string;
  target?: string;
  growth?: string;
  sinceThen?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  view?: 'chart' | 'table';
  headline?: string;
  summary?: string;
  byline?: string;
}

const targets = dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => id);

const meta: Meta<Args> = {
  title: 'IT export target gauge',
  component: 'it-export-target-gauge',
  argTypes: {
    asOf: { control: 'text', description: 'The day whose knowledge is shown, `YYYY-MM-DD`' },
    target: { control: 'select', options: targets },
    growth: { control: 'text', description: 'Percent a year' },
    sinceThen: { control: 'boolean' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    headline: { control: 'text' },
    summary: { control: 'text' },
    byline: { control: 'text' },
  },
  render: ({ asOf, target, growth, sinceThen, theme, view, headline, summary, byline }) => html`
    <it-export-target-gauge
      as-of=${ifDefined(asOf)}
      target=${ifDefined(target)}
      growth=${ifDefined(growth)}
      ?since-then=${sinceThen}
      theme=${ifDefined(theme)}
      view=${ifDefined(view)}
      headline=${ifDefined(headline)}
      summary=${ifDefined(summary)}
      byline=${ifDefined(byline)}
    ></it-export-target-gauge>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The latest figures. */
export const Latest: Story = {};
/** Pinned to the day of an article, seven months into a year. */
export const PinnedInARunningYear: Story = { args: { asOf: '2026-02-25' } };
export const NineMonths: Story = { args: { asOf: '2025-06-15' } };
/** The what-if starts at the author's rate: a dot a year outside the ring, and the answer in words. */
export const WhatIf: Story = { args: { growth: '20' } };
/** The lowest and the highest rate there are. */
export const WhatIfShrinking: Story = { args: { growth: '-20' } };
export const WhatIfPastTheTarget: Story = { args: { growth: '60' } };
/** What came after the day, and the correction of a figure that is shown. */
export const SinceThen: Story = { args: { asOf: '2026-02-25', sinceThen: true } };
/** The target of the running year itself. */
export const TargetOfTheYear: Story = { args: { asOf: '2026-02-25', target: 'it-exports-fy2026' } };
export const Missed: Story = { args: { target: 'it-exports-fy2022' } };
export const FarTarget: Story = { args: { target: 'it-exports-fy2029-prime-minister' } };
/** The target was set later than the day asked for: the figures stand, without it. */
export const TargetNotYetSet: Story = { args: { asOf: '2023-08-01' } };
export const Table: Story = { args: { asOf: '2026-02-25', view: 'table' } };
export const Dark: Story = { args: { asOf: '2026-02-25', theme: 'dark' } };
export const EditorsWords: Story = {
  args: { asOf: '2026-02-25', headline: '', summary: 'Seven months in, a quarter of the way.', byline: 'Graphic: the data desk' },
};
export const NoFiguresYet: Story = { args: { asOf: '2010-01-01' } };
/** An unknown target falls back; the console lists those there are. */
export const BadValues: Story = { args: { asOf: '2026-13-01', target: 'the-moon' } };
/** On a page in Urdu. */
export const Urdu: Story = { args: { asOf: '2026-02-25', growth: '20' }, decorators: [inUrdu] };
