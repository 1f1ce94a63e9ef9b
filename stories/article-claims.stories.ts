import { html } from 'lit';
import english from './article/claims.html?raw';
import urdu from './article/claims-ur.html?raw';
import styles from './article/claims.css?raw';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Two articles, claim by claim', tags: ['!autodocs'] };
export default meta;

/** The claims of a page of the demo article, with their styles and without the newspaper around them; all drawn at once, to be looked over. */
function claimsOf(page: string) {
  const style = document.createElement('style');
  style.textContent = styles;
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  const claims = [...body.querySelectorAll('.claims')].map((each) => document.importNode(each, true));
  for (const each of claims) for (const figure of each.querySelectorAll('.claim-figure')) figure.setAttribute('loading', 'eager');
  return html`${style}${claims}`;
}

/** Each claim beside the figure that answers it, pinned to the day of its article, with what came since. `npm start` serves it as a page. */
export const Claims: StoryObj = { render: () => claimsOf(english) };
/** The same from right to left. */
export const Urdu: StoryObj = { render: () => claimsOf(urdu) };
