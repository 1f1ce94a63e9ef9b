/** Writes elements as text. */
import { escapeAttribute } from './escape.js';

/** What an attribute may be given as: `true` writes its name alone; `false`, `null` and `undefined` leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

export type Attributes = Readonly<Record<string, AttributeValue>>;

const attributeText = ([name, value]: [string, AttributeValue]): string => {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`;
};

export const startTag = (name: string, attributes: Attributes = {}): string => `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;

/** @param content markup */
export const element = (name: string, attributes: Attributes, content: string): string => `${startTag(name, attributes)}${content}</${name}>`;

/** An element that has no content. Closed in itself, as MDX and XML want it; HTML does not mind. */
export const voidElement = (name: string, attributes: Attributes = {}): string => startTag(name, attributes).replace(/>$/, ' />');
