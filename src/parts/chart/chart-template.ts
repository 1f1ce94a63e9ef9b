/** The markup of a chart: its canvas, with its numbers as buttons over it. */
import { html, nothing, type TemplateResult } from 'lit';
import { dataPointsTemplate } from './hit-targets.js';
import type { HitTarget } from '../../chart/drawing.js';
import type { Messages } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';

/** Of a gauge the canvas has no role: the meter in the figure says what it is. */
export const chartTemplate = (
  { meter, chartName, summary }: FigureView<unknown>,
  drawn: boolean,
  hitTargets: readonly HitTarget[],
  messages: Messages,
): TemplateResult =>
  html`<div class="canvas" role=${meter ? nothing : 'img'} aria-label=${meter ? nothing : chartName} ?hidden=${!drawn}>
      <canvas aria-hidden="true"></canvas>
    </div>
    ${dataPointsTemplate(hitTargets, messages)}
    <span class="probe" aria-hidden="true"><span .textContent=${summary}></span></span>`;
