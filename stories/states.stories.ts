import { html } from 'lit';
import { FreelanceEarningsChart } from '../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
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
AwaitedFigure.define('awaited-figure');
UndrawableFigure.define('undrawable-figure');
DefectiveFigure.define('defective-figure');

const meta: Meta = { title: 'States' };
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
/** Nothing could be made of the figures: the author’s own words stay. */
export const Defect: Story = {
  render: () => html`
    <defective-figure as-of="2026-02-25">
      <p>Freelancers earned $557 million from July to December 2025, 58% more than a year earlier.</p>
    </defective-figure>
  `,
};
