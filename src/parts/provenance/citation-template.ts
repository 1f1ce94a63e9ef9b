/** A page a number was read in: who published it, its title as a link, its language and its day. */
import { html, nothing, type TemplateResult } from 'lit';
import { publishedWords } from '../../model/provenance.js';
import { renderBidi } from '../render-bidi.js';
import type { Citation } from '../../data/observation.js';
import type { Messages } from '../../locales/messages.js';

/** @param isTabbable whether Tab leads to the link */
export const citationTemplate = (citation: Citation, messages: Messages, isTabbable = true): TemplateResult => {
  const { record, publisher, title, url, language } = citation;
  const { shell, punctuation } = messages;
  const published = publishedWords(citation, messages);
  return html`<li>
    ${renderBidi(shell.cited(record, publisher))}${punctuation.comma}<a href=${url} rel="noopener" tabindex=${isTabbable ? nothing : -1}
      >${renderBidi(messages.name(title))}</a
    >${language ? ` (${shell.inLanguage(language)})` : nothing}${published ? `${punctuation.comma}${published}` : nothing}
  </li>`;
};
