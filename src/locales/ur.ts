/** Urdu, in the words of Pakistan's newspapers as far as the glossary in the docs proves them. Each group of its messages is a file in `ur/`, and what their sentences are composed of in `ur/phrases/`. */
import { common } from './ur/common.js';
import { counts } from './ur/counts.js';
import { downloads } from './ur/downloads.js';
import { itExports } from './ur/exports.js';
import { freelance } from './ur/freelance.js';
import { gauge } from './ur/gauge.js';
import { general } from './ur/general.js';
import { growth } from './ur/growth.js';
import { picture } from './ur/picture.js';
import { points } from './ur/points.js';
import { projection } from './ur/projection.js';
import { provenance } from './ur/provenance.js';
import { sameMonths } from './ur/same-months.js';
import { scorecard } from './ur/scorecard.js';
import { shell } from './ur/shell.js';
import { sinceThen } from './ur/since-then.js';
import { split } from './ur/split.js';
import { table } from './ur/table.js';
import { whatIf } from './ur/what-if.js';
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
  share: async () => (await import('./ur/share.js')).share,
};
