import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { dataset } from '../src/data/dataset.js';
import { FreelanceEarningsChart } from '../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { fallbackHtml, type PictureFiles } from '../src/fallback.js';
import { articleCode } from './showroom/article-code.js';
import { drawings } from './showroom/drawing.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** Says all that the real one does; what draws it comes otherwise. */
abstract class OtherwiseDrawnFigure extends FreelanceEarningsChart {
  protected abstract loadDrawing(): Promise<never>;

  protected override async loadDefinition() {
    return { ...(await super.loadDefinition()), loadDrawing: () => this.loadDrawing() };
  }
}
class AwaitedFigure extends OtherwiseDrawnFigure {
  protected override loadDrawing(): Promise<never> {
    return new Promise(() => undefined);
  }
}
class UndrawableFigure extends OtherwiseDrawnFigure {
  protected override loadDrawing(): Promise<never> {
    return Promise.reject(new Error('The network is gone.'));
  }
}
class DefectiveFigure extends FreelanceEarningsChart {
  protected override async loadDefinition() {
    const view = (): never => {
      throw new Error('A defect.');
    };
    return { ...(await super.loadDefinition()), view };
  }
}
class UnloadableFigure extends FreelanceEarningsChart {
  protected override loadDefinition(): Promise<never> {
    return Promise.reject(new Error('The network is gone.'));
  }
}
/** Opened by a reader long after anybody looked for newer figures. */
class OldFigure extends FreelanceEarningsChart {
  private static readonly today = `${Number(dataset.compiled.slice(0, 4)) + 2}-01-01`;

  protected override async loadDefinition() {
    const definition = await super.loadDefinition();
    const view: typeof definition.view = (known, attributes, context) => definition.view(known, attributes, { ...context, today: OldFigure.today });
    return { ...definition, view };
  }
}
AwaitedFigure.define('awaited-figure');
UndrawableFigure.define('undrawable-figure');
DefectiveFigure.define('defective-figure');
UnloadableFigure.define('unloadable-figure');
OldFigure.define('old-figure');

const tag = 'freelance-earnings-chart';
const attributes = { 'as-of': '2026-02-25' };

/**
 * What a figure is like while something is awaited, when something is missing, and with a reader’s own settings. What its author sets has a
 * story on the page of each figure: pinned, empty, highlighted, annotated, as a table, dark, in Urdu, on a phone.
 */
const meta: Meta = {
  title: 'States',
  // The code is that of the real figure, which nobody has to bring into such a state.
  parameters: {
    docs: { source: { transform: (source: string) => articleCode(source.replaceAll(/(?:awaited|undrawable|defective|unloadable|old)-figure/g, tag), true) } },
  },
};
export default meta;

type Story = StoryObj;

/** Until the picture is drawn the children of the element stand in its place. */
export const Loading: Story = {
  // So that the check of the stories does not wait for the picture.
  tags: ['undrawn'],
  render: () => html`
    <awaited-figure as-of="2026-02-25">
      <p>Freelancers earned $557 million from July to December 2025, 58% more than a year earlier.</p>
    </awaited-figure>
  `,
};
/** A picture in its place says what the figure says. Here it stays until the reader touches, focuses or hovers it; only then is anything loaded to draw with. */
export const PictureInItsPlace: Story = {
  tags: ['undrawn'],
  loaders: [() => drawings(tag, attributes)],
  render: (_, { loaded }) => html`
    <style>
      freelance-earnings-chart img {
        max-width: 100%;
        height: auto;
      }
    </style>
    <freelance-earnings-chart as-of="2026-02-25" loading="interaction">
      ${unsafeHTML(fallbackHtml(tag, attributes, { picture: loaded as PictureFiles }))}
    </freelance-earnings-chart>
  `,
};
/** What draws the picture could not be loaded: a sentence says so, and the table stands in its place. */
export const DrawingFails: Story = { render: () => html`<undrawable-figure as-of="2026-02-25"></undrawable-figure>` };
/** What stood in the picture’s place stays there, above the table. */
export const DrawingFailsWithWordsInPlace: Story = {
  render: () => html`
    <undrawable-figure as-of="2026-02-25">
      <p>Freelancers earned $557 million from July to December 2025, 58% more than a year earlier.</p>
    </undrawable-figure>
  `,
};
/** Nothing of the figure could be loaded, and its page has nothing in its place: it says so. */
export const NotLoaded: Story = { render: () => html`<unloadable-figure as-of="2026-02-25"></unloadable-figure>` };
/** The words of the page stay as they are. */
export const NotLoadedWithWordsInPlace: Story = {
  render: () => html`
    <unloadable-figure as-of="2026-02-25">
      <p>Freelancers earned $557 million from July to December 2025, 58% more than a year earlier.</p>
    </unloadable-figure>
  `,
};
/** Nothing could be made of the figures: the author’s own words stay. */
export const Defect: Story = {
  render: () => html`
    <defective-figure as-of="2026-02-25">
      <p>Freelancers earned $557 million from July to December 2025, 58% more than a year earlier.</p>
    </defective-figure>
  `,
};
/** A live figure whose newest value is older than the rhythm of its source: the line under it says so, and where to look. */
export const Stale: Story = { render: () => html`<old-figure></old-figure>` };
/** The colours are those of the reader’s system. No page can force them: the story says whether yours does, and how to try it. */
export const ForcedColours: Story = {
  render: () => html`
    <style>
      @media (forced-colors: active) {
        .not-forced {
          display: none;
        }
      }
    </style>
    <p class="not-forced">
      Your browser forces no colours now. To see it, turn on a contrast theme of Windows, or in the developer tools of Chrome or Edge, under Rendering, emulate
      <code>forced-colors: active</code>.
    </p>
    <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
  `,
};
/** Dark ink on white, without buttons, with its notes and sources unfolded. Only printing shows it: the preview of your browser is what comes on paper. */
export const Print: Story = {
  render: () => html`
    <style>
      @media print {
        .print {
          display: none;
        }
      }
    </style>
    <p class="print"><button type="button" @click=${() => print()}>Print this page</button></p>
    <freelance-earnings-chart as-of="2026-02-25" theme="dark"></freelance-earnings-chart>
  `,
};
