/** A page a number was read in: who published it, its title as a link, its language and its day. */
import { html, nothing, type TemplateResult } from 'lit';
import { publishedWords } from '../../model/provenance.js';
import { renderBidi } from '../render-bidi.js';
import type { Citation } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';

/** @param isTabbable whether Tab leads to the link */
export const citationTemplate = (citation: Citation, messages: Messages, isTabbable = true): TemplateResult => {
  const { title, url, language } = citation;
  const { shell, punctuation } = messages;
  const published = publishedWords(citation, messages);
  const name = renderBidi(messages.name(title));
  return html`<li>
    ${renderBidi(shell.cited(citation))}${punctuation.comma}${
      url === undefined ? html`<cite>${name}</cite>` : html`<a href=${url} rel="noopener" tabindex=${isTabbable ? nothing : -1}>${name}</a>`
    }${language ? ` (${shell.inLanguage(language)})` : nothing}${published ? renderBidi(`${punctuation.comma}${published}`) : nothing}
  </li>`;
};
