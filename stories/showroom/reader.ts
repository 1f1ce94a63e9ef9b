/** What a reader meets in the figure of a story, and does with it. */
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { figureTags } from '../../src/fallback.js';
import type { FigureElement } from '../../src/element/figure-element.js';

/** The figure of a story. */
export function figureIn(canvas: HTMLElement): FigureElement {
  const figure = canvas.querySelector<FigureElement>(figureTags.join());
  if (!figure) throw new Error('The story has no figure.');
  return figure;
}

const isDrawn = ({ shadowRoot }: Element): boolean => Boolean(shadowRoot?.querySelector('.canvas:not([hidden]) canvas'));

/** The figure once it is drawn, and what can be found in it. */
export async function drawn(canvas: HTMLElement) {
  const figure = figureIn(canvas);
  await waitFor(() => expect(isDrawn(figure)).toBe(true), { timeout: 8000 });
  return { figure, inFigure: within(figure.shadowRoot as unknown as HTMLElement) };
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  await userEvent.keyboard(`{${key}}`);
}
