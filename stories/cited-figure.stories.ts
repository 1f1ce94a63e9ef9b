import { html } from 'lit';
import { figure, figureStories, withCode } from './showroom/figure-stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Attributes } from './showroom/written.js';

const tag = 'cited-figure';
const { render: _, ...stories } = figureStories(tag);

type Args = Attributes & { readonly words: string };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Cited figure',
  ...stories,
  argTypes: { words: { control: 'text', description: 'The author’s words.', table: { type: { summary: 'string' } } }, ...stories.argTypes },
  args: { ...stories.args, of: 'freelance-earnings/2025-07/2025-12', words: '$557 million' },
  render: ({ words, ...attributes }) => html`
    <p style="max-width:33em;font:1.125rem/1.6 Georgia, serif">
      What is known of it is this number: ${figure(tag, words)(attributes)}, and who wants to know where it comes from can ask.
    </p>
  `,
};
export default meta;

const open: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const figure = canvasElement.querySelector('cited-figure');
  await figure?.updateComplete;
  figure?.shadowRoot?.querySelector<HTMLElement>('.trigger')?.click();
};

export const Observation: Story = { parameters: withCode };
/** The panel, open as after a click. */
export const Opened: Story = { play: open };
/** Without words of the author it has those of the dataset. */
export const WithoutWords: Story = { args: { words: '' } };
/** The panel speaks the language of the text around it. */
export const Urdu: Story = { args: { lang: 'ur', words: '۵۵ کروڑ ۷۰ لاکھ ڈالر' }, play: open };
export const Dark: Story = { args: { theme: 'dark' } };
/** The panel has the earlier revisions of the value. */
export const Revised: Story = { args: { of: 'it-exports/2024-07/2025-06', words: '$3,814 million' } };
/** As on the day of an article: the revision of that day, and nothing later. */
export const Pinned: Story = { args: { of: 'it-exports/2024-07/2025-06', words: '$3,810 million', 'as-of': '2025-09-01' } };
export const Derived: Story = { args: { of: 'freelance-earnings/2025-10/2025-12', words: '$284 million' } };
export const SecondHand: Story = { args: { of: 'freelance-earnings/2025-07/2026-06', words: '$1.16 billion' } };
/** The Economic Survey and the central bank disagree: the panel says so. */
export const ContradictedBySource: Story = { args: { of: 'freelance-earnings-economic-survey/2024-07/2025-03', words: '$400 million' } };
export const Target: Story = { args: { of: 'it-exports-fy2029', words: '$10 billion' } };
export const PublishedProjection: Story = { args: { of: 'it-exports-fy2026-digital-post', words: '$4.2 to 4.5 billion' } };
export const People: Story = { args: { of: 'freelancers/2026-02/2026-02', words: '2.37 million freelancers' } };
export const Rank: Story = { args: { of: 'freelancers-rank/2026-02/2026-02', words: 'third or fourth' } };
export const Retention: Story = { args: { of: 'retention-limit/2023-10/2026-02', words: 'Half' } };
export const WithholdingTax: Story = { args: { of: 'withholding-tax-registered/2022-07/2026-06', words: '0.25%' } };
/** The panel says that it was not public, and the console as well. */
export const NotPublicYet: Story = { args: { 'as-of': '2026-01-31', words: 'an amount still unknown' } };
/** The words stay as they are; the console names the ids close to it. */
export const UnknownId: Story = { args: { of: 'freelance-earnings/2025-07/2025-11' } };
/** The console says what the dataset has. */
export const ContradictingWords: Story = { args: { words: '$612 million' } };

/** Several in a paragraph, a heading, and a box that clips what leaves it. */
export const InText: Story = {
  render: () => html`
    <article style="max-width:33em;font:1.125rem/1.6 Georgia, serif">
      <h2 style="line-height:1.15">Is <cited-figure of="it-exports-fy2029" as-of="2026-02-25">$10&nbsp;billion</cited-figure> within reach?</h2>
      <p>
        Between July and December 2025 Pakistan’s freelancers earned
        <cited-figure of="freelance-earnings/2025-07/2025-12" as-of="2026-02-25">$557&nbsp;million</cited-figure> abroad. In the same six months a year earlier
        it had been <cited-figure of="freelance-earnings/2024-07/2024-12" as-of="2026-02-25">$352&nbsp;million</cited-figure>.
      </p>
      <p style="overflow:hidden;height:1.6em;font-style:italic">
        There are said to be <cited-figure of="freelancers/2026-02/2026-02">about 2.37&nbsp;million</cited-figure> of them.
      </p>
    </article>
  `,
};

/** A page that is dark by its own colours, and one that is written from right to left. */
export const Surroundings: Story = {
  render: () => html`
    <p style="background:#14181a;color:#eceae4;padding:1rem;font:1.125rem/1.6 Georgia, serif">
      They earned <cited-figure of="freelance-earnings/2025-07/2025-12">$557 million</cited-figure> in half a year.
    </p>
    <p dir="rtl" lang="ur" style="font:1.25rem/2 'Noto Nastaliq Urdu', serif">
      فری لانسرز نے چھ ماہ میں <cited-figure of="freelance-earnings/2025-07/2025-12">۵۵ کروڑ ۷۰ لاکھ ڈالر</cited-figure> کمائے۔
    </p>
  `,
};
