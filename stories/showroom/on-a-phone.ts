import { html, type TemplateResult } from 'lit';

/** A column as narrow as that of a phone around a story. */
export const onAPhone = (story: () => unknown): TemplateResult => html`<div style="max-width:328px">${story()}</div>`;
