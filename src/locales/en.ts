/** English. Each group of its messages is a file in `en/`, and what their sentences are composed of in `en/phrases/`. */
import { common } from './en/common.js';
import { counts } from './en/figures/counts.js';
import { downloads } from './en/shared/downloads.js';
import { itExports } from './en/figures/exports.js';
import { freelance } from './en/figures/freelance.js';
import { gauge } from './en/figures/gauge.js';
import { general } from './en/shared/general.js';
import { growth } from './en/figures/growth.js';
import { picture } from './en/shared/picture.js';
import { points } from './en/shared/points.js';
import { projection } from './en/shared/projection.js';
import { provenance } from './en/shared/provenance.js';
import { sameMonths } from './en/figures/same-months.js';
import { scorecard } from './en/figures/scorecard.js';
import { shell } from './en/shared/shell.js';
import { sinceThen } from './en/shared/since-then.js';
import { split } from './en/figures/split.js';
import { table } from './en/shared/table.js';
import { whatIf } from './en/shared/what-if.js';
import type { Language } from './messages.js';

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  messages: () => ({
    ...common,
    shell,
    projection,
    table,
    general,
    freelance,
    sameMonths,
    gauge,
    picture,
    downloads,
    provenance,
    points,
    sinceThen,
    whatIf,
    scorecard,
    counts,
    growth,
    split,
    exports: itExports,
  }),
  share: async () => (await import('./en/shared/share.js')).share,
};
