import { html, type TemplateResult } from 'lit';

/** A page in Urdu around a story. */
export const inUrdu = (story: () => unknown): TemplateResult =>
  html`<div lang="ur" dir="rtl" style="font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq',serif">${story()}</div>`;
