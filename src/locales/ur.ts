/** Urdu, in the words of Pakistan's newspapers as far as the glossary in the docs proves them. Each group of its messages is a file in `ur/`, and what their sentences are composed of in `ur/phrases/`. */
import { common } from './ur/common.js';
import { counts } from './ur/figures/counts.js';
import { downloads } from './ur/shared/downloads.js';
import { itExports } from './ur/figures/exports.js';
import { freelance } from './ur/figures/freelance.js';
import { gauge } from './ur/figures/gauge.js';
import { general } from './ur/shared/general.js';
import { growth } from './ur/figures/growth.js';
import { picture } from './ur/shared/picture.js';
import { points } from './ur/shared/points.js';
import { projection } from './ur/shared/projection.js';
import { provenance } from './ur/shared/provenance.js';
import { sameMonths } from './ur/figures/same-months.js';
import { scorecard } from './ur/figures/scorecard.js';
import { shell } from './ur/shared/shell.js';
import { sinceThen } from './ur/shared/since-then.js';
import { split } from './ur/figures/split.js';
import { table } from './ur/shared/table.js';
import { whatIf } from './ur/shared/what-if.js';
import type { Language } from './messages.js';

export const ur: Language = {
  tag: 'ur',
  direction: 'rtl',
  fonts: ['Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', 'Noto Naskh Arabic'],
  // Nastaliq slopes across the line: words rise and hang about twice as far as in other scripts.
  tallLines: { lineHeight: 1.9, headlineLineHeight: 1.8, underlineOffset: 0.5, chartLineScale: 1.45 },
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
  share: async () => (await import('./ur/shared/share.js')).share,
};
