/** The least of a JSX runtime: markup as text, for what MDX compiles to. */
import { element, voidElement } from '../../../dist/esm/model/markup/markup.js';

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

class Markup extends String {}

const childrenOf = (children) =>
  [children]
    .flat(Infinity)
    .map((child) => (child === undefined || child === null || typeof child === 'boolean' ? '' : child instanceof Markup ? String(child) : escape(child)))
    .join('');

export const Fragment = ({ children }) => new Markup(childrenOf(children));

export function jsx(type, { children, ...attributes }) {
  if (typeof type === 'function') return type({ children, ...attributes });
  const content = childrenOf(children);
  return new Markup(
    content
      ? element(type, attributes, content)
      : ['br', 'img', 'source', 'link'].includes(type)
        ? voidElement(type, attributes)
        : element(type, attributes, ''),
  );
}

export const jsxs = jsx;
