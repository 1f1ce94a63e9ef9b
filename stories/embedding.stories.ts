import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Theming and embedding' };
export default meta;

type Story = StoryObj;

/** Colours and type by custom properties. */
export const CustomProperties: Story = {
  render: () => html`
    <style>
      .paper {
        --figure-accent: #1d3f8f;
        --figure-accent-2: #7f95cc;
        --figure-on-accent-2: #0b1530;
        --figure-milestone: #b0246a;
        --figure-font: Georgia, serif;
        --figure-label-font: system-ui, sans-serif;
        --figure-headline-font: Georgia, serif;
      }
    </style>
    <div class="paper">
      <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
      <it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>
    </div>
  `,
};

/** Pieces styled by their parts. */
export const Parts: Story = {
  render: () => html`
    <style>
      it-export-target-gauge::part(headline) {
        font-weight: 400;
        text-transform: uppercase;
        letter-spacing: 0.04em;
      }
      it-export-target-gauge::part(button) {
        border-radius: 999px;
      }
    </style>
    <it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>
  `,
};

/** A page that is dark by its own colours: the figure follows the colour of the text around it. */
export const OnADarkPage: Story = {
  render: () => html`
    <div style="background:#14181a;color:#eceae4;padding:1rem">
      <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
    </div>
  `,
};

/** The editor's notes stand above those of the figure. */
export const EditorsNotes: Story = {
  render: () => html`
    <freelance-earnings-chart as-of="2026-02-25">
      <p slot="notes">The op-ed of 25 February 2026 uses these figures.</p>
    </freelance-earnings-chart>
  `,
};

/** In columns of text with capitals, indents and italics of their own: the figure is whole in one of them, and set as its picture is. */
export const InColumns: Story = {
  render: () => html`
    <style>
      .text {
        columns: 20em;
        font-style: italic;
        text-indent: 1.5em;
      }
    </style>
    <div class="text">
      <p>${'The words of the article stand before the figure. '.repeat(9)}</p>
      <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
      <p>${'And they go on after it. '.repeat(12)}</p>
    </div>
  `,
};

/** In a part of the page that its author made larger. */
export const Zoomed: Story = {
  render: () => html`
    <div style="zoom:1.3">
      <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
    </div>
  `,
};

/** In a box that scrolls, as in an app: looked ahead in that. */
export const InABoxThatScrolls: Story = {
  render: () => html`
    <div style="block-size:30em;overflow:auto" tabindex="0" role="region" aria-label="An app">
      ${Array.from({ length: 6 }, () => html`<p>${'The words of the app stand before the figure. '.repeat(9)}</p>`)}
      <it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>
    </div>
  `,
};

/** In narrow columns, side by side. */
export const Narrow: Story = {
  render: () => html`
    <div style="display:flex;flex-wrap:wrap;gap:1rem">
      <freelance-earnings-chart as-of="2026-02-25" style="width:320px"></freelance-earnings-chart>
      <it-export-target-gauge as-of="2026-02-25" style="width:320px"></it-export-target-gauge>
    </div>
  `,
};

/** What a reader can pass on, unfolded. The citation says the day and the version of the data. */
export const Share: Story = {
  render: () => html`<freelance-earnings-chart id="earnings" as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`,
  play: async ({ canvasElement }) => {
    const figure = canvasElement.querySelector('freelance-earnings-chart');
    await figure?.updateComplete;
    figure?.shadowRoot?.querySelector<HTMLElement>('.share summary')?.click();
  },
};

/** An address that is not that of a file: the bundled figures stand, and the console says why and what to write. */
export const NoDataset: Story = {
  render: () => html`<it-exports-chart src="data:application/json,{}" as-of="2026-02-25"></it-exports-chart>`,
};
