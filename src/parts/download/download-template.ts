/** The markup of the downloads of a figure. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderBidi } from '../render-bidi.js';
import type { Messages } from '../../locales/messages.js';
import type { Downloads } from './downloads.js';
import type { TableView } from '../../model/figure-view.js';
import type { PicturePreset } from '../../picture/presets.js';
import type { PictureFormat } from '../../picture/picture.js';

export interface DownloadState {
  readonly downloads: Downloads;
  readonly savePicture: (format: PictureFormat, preset?: PicturePreset) => void;
  readonly saveTable: (table: TableView) => void;
}

/** How the last download went. */
export const outcomeWords = (outcome: Downloads['outcome'], { downloaded, downloadFailed, unpaintable }: Messages['downloads']): string =>
  ({ done: downloaded, failed: downloadFailed, unpaintable, none: '' })[outcome];

/** @param drawable whether there is a chart to download; else a single button downloads the table */
export function downloadTemplate(table: TableView, drawable: boolean, state: DownloadState, { shell, downloads: words }: Messages): TemplateResult {
  const { downloads, savePicture, saveTable } = state;
  const { busy, outcome, last } = downloads;
  // Not `disabled`, because a button that becomes disabled loses the focus.
  const button = (label: string, save: () => void) =>
    html`<button part="button" type="button" aria-disabled=${busy} @click=${save}>${renderBidi(label)}</button>`;
  const message = outcomeWords(outcome, words);
  const status = html`<span class="outcome ${outcome}">${message}</span>`;
  if (!drawable) return html`${button(shell.downloadTable, () => saveTable(table))} ${status}`;
  return html`<div class="choices">
    ${button(words.pictureFile('PNG'), () => savePicture('png'))} ${button(words.pictureFile('SVG'), () => savePicture('svg'))}
    ${Object.entries(words.presets).map(([preset, label]) => button(label, () => savePicture('png', preset as PicturePreset)))}
    ${button(words.tableFile, () => saveTable(table))} ${status}
    ${outcome === 'unpaintable' ? button(words.pictureFile('SVG'), () => savePicture('svg', last?.preset as PicturePreset | undefined)) : nothing}
  </div>`;
}
