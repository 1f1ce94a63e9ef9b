/** A page a number was read in: who published it, its title as a link, its language and its day. */
import { html, nothing, type TemplateResult } from 'lit';
import { publishedWords } from '../../model/provenance.js';
import { words } from '../words.js';
import type { Citation } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';

/** @param isTabbable whether Tab leads to the link */
export const citationTemplate = (citation: Citation, messages: Messages, isTabbable = true): TemplateResult => {
  const { title, url, language } = citation;
  const { shell, punctuation } = messages;
  const published = publishedWords(citation, messages);
  const name = words(messages.name(title));
  const after = `${language ? ` (${shell.inLanguage(language)})` : ''}${published ? `${punctuation.comma}${published}` : ''}`;
  return html`<li>
    <span ${words(shell.cited(citation) + punctuation.comma)}></span>${
      url === undefined ? html`<cite ${name}></cite>` : html`<a href=${url} rel="noopener" tabindex=${isTabbable ? nothing : -1} ${name}></a>`
    }<span ${words(after)}></span>
  </li>`;
};
