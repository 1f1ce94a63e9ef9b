/** What a figure says as markup, for readers without script: in a snippet, and in the code that a reader passes on. */
import { unbroken } from '../../locales/no-break.js';
import { escapeText } from './escape.js';
import { element } from './markup.js';
import type { FigureView } from '../figure-view.js';

/** Words as markup, with no number parted from its unit. */
export const wordsText = (words: string): string => escapeText(unbroken(words));

/** Lines under one another, without those that are empty. */
export const linesMarkup = (...lines: readonly string[]): string => lines.filter(Boolean).join('<br />');

/** Headline, and what, where, when and in what unit. */
export const openingMarkup = ({ headline, subtitle }: FigureView<unknown>): string =>
  linesMarkup(headline && element('strong', {}, wordsText(headline)), subtitle && wordsText(subtitle));

/**
 * How far the values reach, and where they come from: with a link, where that page has an address.
 *
 * @param stop what ends a sentence, with the blank after it
 */
export function sourceMarkup({ through, source, citations }: FigureView<unknown>, stop: string): string {
  // The page that is named; that of another would not say the same.
  const href = citations[0]?.url;
  const named = source ? wordsText(source) : '';
  const linked = named && href !== undefined ? element('a', { href }, named) : named;
  return `${through ? wordsText(`${through}${stop}`) + (linked && ' ') : ''}${linked}`.trim();
}
