/** A whole page in one file that asks for no other: words, drawing and table, for an archive or a printed record. */
import { fallbackHtml, type SnippetTag } from '../../../fallback.js';
import { languageAmongAll } from '../../../locales/all-languages.js';
import { element } from '../../../model/markup/markup.js';
import { escapeText } from '../../../model/markup/escape.js';
import { shownWords } from './shown-view.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

const styles = [
  'body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff}',
  'svg{max-width:100%;height:auto}strong{font-size:1.5em;line-height:1.2}',
  'table{border-collapse:collapse;margin-top:2rem;font-size:.875em}th,td{padding:.4em .6em;border-top:1px solid #ccc;text-align:start;vertical-align:top}',
  'caption{text-align:start;font-weight:600}',
].join('');

export function archiveCode(state: BuilderState, facts: Facts): string {
  const { svg, today, version } = facts;
  const language = languageAmongAll(state.attributes.lang ?? '');
  const figure = fallbackHtml(state.figure as SnippetTag, state.attributes, { table: true, today, ...(svg && { picture: { svg } }) });
  return [
    '<!doctype html>',
    `<html lang="${language.tag}" dir="${language.direction}">`,
    `<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="generator" content="it-export-charts ${version}" />`,
    `${element('title', {}, escapeText(shownWords(state, facts).headline))}<style>${styles}</style></head>`,
    `<body>${figure}</body>`,
    '</html>',
    '',
  ].join('\n');
}
