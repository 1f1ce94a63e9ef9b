/** The markup of a small bar. */
import { html, type TemplateResult } from 'lit';
import type { Bar } from '../../model/figure-view.js';

/** An SVG, with lengths in percent of its width: a strict policy forbids style attributes, and backgrounds are not printed. */
export function barTemplate({ value, mark, of, swatch }: Bar): TemplateResult {
  const percent = (part: number) => `${(Math.min(Math.max(part / of, 0), 1) * 100).toFixed(2)}%`;
  return html`<svg class="bar ${swatch}" aria-hidden="true" focusable="false">
    <rect class="bar-track" width="100%" height="100%"></rect>
    <rect class="bar-value" width=${percent(value)} y="20%" height="60%"></rect>
    <rect class="bar-band" x=${percent(mark.from)} width=${percent(mark.to - mark.from)} height="100%"></rect>
    <line class="bar-mark" x1=${percent(mark.from)} x2=${percent(mark.from)} y1="-25%" y2="125%"></line>
    <line class="bar-mark" x1=${percent(mark.to)} x2=${percent(mark.to)} y1="-25%" y2="125%"></line>
  </svg>`;
}
