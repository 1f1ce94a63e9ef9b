import { aTimeout } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';

/** Waits until a figure has its picture. */
export async function drawn(figure: Element): Promise<void> {
  await waitUntil(() => figure.shadowRoot?.querySelector('.canvas:not([hidden]) canvas'), 'the picture was not drawn');
}

/** A piece of a figure by its part; none before the figure speaks itself. */
export const part = (figure: Element, name: string): HTMLElement | null => figure.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

export const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Collects what is said in the console while something happens. */
export async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await during();
    await aTimeout(0);
  } finally {
    console.warn = warn;
  }
  return said;
}
