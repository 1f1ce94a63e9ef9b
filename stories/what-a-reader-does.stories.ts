import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { fallbackHtml, type PictureFiles } from '../src/fallback.js';
import { drawings } from './showroom/drawing.js';
import { drawn, figureIn, press } from './showroom/reader.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** What a reader does with a figure, step by step: the panel Interactions shows each step, and `npm run test:stories` fails where one does not do what it should. */
const meta: Meta = { title: 'What a reader does', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;

const tag = 'freelance-earnings-chart';
const attributes = { 'as-of': '2026-02-25' };
const earnings = () => html`<freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>`;

/** Enter on a number of the picture opens where it comes from; Escape closes it and leaves the focus there. */
export const AskANumberByKeys: Story = {
  render: earnings,
  play: async ({ canvasElement, step }) => {
    const { figure, inFigure } = await drawn(canvasElement);
    const number = inFigure.getByRole('button', { name: /million US dollars|billion US dollars/ });
    const panel = () => inFigure.queryByRole('group', { name: 'Where this number comes from' });
    await step('Go to the first number', () => number.focus());
    await step('Enter opens its source', async () => {
      await press('Enter');
      await waitFor(() => expect(panel()).toBeVisible());
      await expect(inFigure.getAllByRole('link').filter((link) => panel()?.contains(link)).length).toBeGreaterThan(0);
      await expect(number).toHaveAttribute('aria-expanded', 'true');
    });
    await step('Escape closes it', async () => {
      await press('Escape');
      await waitFor(() => expect(panel()).toBeNull());
      await expect(figure.shadowRoot?.activeElement).toBe(number);
    });
  },
};
/** The source of a number, kept open by a press. */
export const ASourceKeptOpen: Story = {
  render: earnings,
  play: async ({ canvasElement }) => {
    const { inFigure } = await drawn(canvasElement);
    await fireEvent.click(inFigure.getByRole('button', { name: /million US dollars|billion US dollars/ }));
    await waitFor(() => expect(inFigure.getByRole('group', { name: 'Where this number comes from' })).toBeVisible());
  },
};
/** The table takes the place of the picture, and gives it back. */
export const TableAndBack: Story = {
  render: earnings,
  play: async ({ canvasElement, step }) => {
    const { figure, inFigure } = await drawn(canvasElement);
    const picture = () => figure.shadowRoot?.querySelector('canvas');
    const button = inFigure.getByRole('button', { name: 'Table' });
    await step('To the table', async () => {
      await userEvent.click(button);
      await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
      await expect(inFigure.getByRole('table')).toBeVisible();
      await expect(picture()?.checkVisibility()).toBe(false);
    });
    await step('And back', async () => {
      await userEvent.click(button);
      await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'false'));
      await waitFor(() => expect(picture()?.checkVisibility()).toBe(true));
    });
  },
};
/** Another rate of growth: the sentence answers, and a screen reader hears it. */
export const WhatIfMoved: Story = {
  render: () => html`<it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>`,
  play: async ({ canvasElement, step }) => {
    const { figure, inFigure } = await drawn(canvasElement);
    const answer = () => figure.shadowRoot?.querySelector('.answer')?.textContent ?? '';
    await step('Unfold the what-if', () => userEvent.click(inFigure.getByText('What if?')));
    const before = answer();
    await step('Move the slider to 20 percent a year', async () => {
      await fireEvent.input(inFigure.getByRole('slider', { name: 'Growth a year' }), { target: { value: '20' } });
    });
    await step('Read the answer', () => waitFor(() => expect(answer()).toMatch(/^At 20% a year from FY\d{4}, FY2029 would end at \$/)));
    await expect(answer()).not.toBe(before);
    await step('Hear it', () => waitFor(() => expect(figure.shadowRoot?.querySelector('[aria-live="polite"]')).toHaveTextContent('20'), { timeout: 4000 }));
  },
};
/** What can be taken away. */
export const DownloadOffers: Story = {
  render: earnings,
  play: async ({ canvasElement }) => {
    const { inFigure } = await drawn(canvasElement);
    await userEvent.click(inFigure.getByText('Download'));
    for (const name of [
      'Picture (PNG)',
      'Picture (SVG)',
      'Card (1200 × 630)',
      'Square (1080 × 1080)',
      'Portrait (1080 × 1350)',
      'Story (1080 × 1920)',
      'Data (CSV)',
    ])
      await expect(inFigure.getByRole('button', { name })).toBeVisible();
  },
};
/** The editor’s note on a number is heard with it, and stands in its row of the table. */
export const ReadAnAnnotation: Story = {
  render: () => html`
    <freelance-earnings-chart as-of="2026-02-25">
      <span slot="annotation" data-at="2025-07/2025-12">Retention rule widened</span>
    </freelance-earnings-chart>
  `,
  play: async ({ canvasElement, step }) => {
    const { figure, inFigure } = await drawn(canvasElement);
    const numbers = () => [...(figure.shadowRoot?.querySelectorAll('.data-points button') ?? [])].map((button) => button.getAttribute('aria-label'));
    await step('Hear it with its number', () => expect(numbers().filter((name) => name?.includes('Retention rule widened'))).toHaveLength(1));
    await step('Find it in the table', () => expect(inFigure.getByRole('table')).toHaveTextContent('Retention rule widened'));
  },
};
/** A figure far down is the picture that its page has in its place, and is drawn when its reader comes near. */
export const ReachAFigure: Story = {
  tags: ['undrawn'],
  loaders: [() => drawings(tag, attributes)],
  render: (_, { loaded }) => html`
    <style>
      .app {
        block-size: 34em;
        overflow: auto;
      }
      .app img {
        max-width: 100%;
        height: auto;
      }
    </style>
    <div class="app" tabindex="0" role="region" aria-label="An app">
      ${Array.from({ length: 25 }, () => html`<p>${'The words of the app stand before the figure. '.repeat(9)}</p>`)}
      <freelance-earnings-chart as-of="2026-02-25">${unsafeHTML(fallbackHtml(tag, attributes, { picture: loaded as PictureFiles }))}</freelance-earnings-chart>
    </div>
  `,
  play: async ({ canvasElement, step }) => {
    const figure = figureIn(canvasElement);
    await step('Far away it is its picture', async () => {
      await expect(figure.shadowRoot).toBeNull();
      await expect(within(figure).getByRole('img')).toBeVisible();
    });
    await step('Scroll to it', () => figure.scrollIntoView());
    await step('It is drawn', async () => {
      await drawn(canvasElement);
    });
  },
};
