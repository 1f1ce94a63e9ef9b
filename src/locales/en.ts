/** English. Each group of its messages is a file in `en/`, and what their sentences are composed of in `en/phrases/`. */
import { common } from './en/common.js';
import { counts } from './en/counts.js';
import { downloads } from './en/downloads.js';
import { itExports } from './en/exports.js';
import { freelance } from './en/freelance.js';
import { gauge } from './en/gauge.js';
import { general } from './en/general.js';
import { growth } from './en/growth.js';
import { picture } from './en/picture.js';
import { points } from './en/points.js';
import { projection } from './en/projection.js';
import { provenance } from './en/provenance.js';
import { sameMonths } from './en/same-months.js';
import { scorecard } from './en/scorecard.js';
import { shell } from './en/shell.js';
import { sinceThen } from './en/since-then.js';
import { split } from './en/split.js';
import { table } from './en/table.js';
import { whatIf } from './en/what-if.js';
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
  share: async () => (await import('./en/share.js')).share,
};
