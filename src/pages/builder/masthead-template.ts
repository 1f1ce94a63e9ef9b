/** The head of the page: what it is for, its other language, and what went wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { otherLanguage, type PageLanguage } from './words.js';

function languageLink(language: PageLanguage, query: string): TemplateResult {
  const other = otherLanguage(language);
  const asked = new URLSearchParams(query);
  asked.delete('ui');
  if (other.tag !== 'en') asked.set('ui', other.tag);
  return html`<a class="other-language" lang=${other.tag} dir=${other.direction} hreflang=${other.tag} href=${`?${asked.toString()}`}
    >${language.words.otherLanguage}</a
  >`;
}

/**
 * @param query of the page’s address
 * @param problems what in it is not known, in English
 */
export function mastheadTemplate(language: PageLanguage, query: string, problems: readonly string[], hasFailed: boolean): TemplateResult {
  const { words } = language;
  return html`
    <header class="masthead">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${languageLink(language, query)}
    </header>
    ${hasFailed ? html`<p class="problem" role="alert">${words.failed}</p>` : nothing}
    ${
      problems.length > 0
        ? html`<div class="problem" role="alert">
            <p>${words.problems}</p>
            <ul lang="en" dir="ltr">
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}
