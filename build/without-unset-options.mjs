/** What Chart.js does for options that no drawing of ours sets: 1.1 kB brotli less. Where one is set all the same, drawing fails. */
import { nothingFor, undefinedFor, withoutParts } from './without-parts.mjs';

export const withoutUnsetOptions = () =>
  withoutParts('without-unset-options', 'chart.js/dist/chart.js', {
    // `ticks.callback` is ours.
    ...nothingFor('LinearScale', ['defaults']),
    // `scales.*.title`, `scales.*.ticks.major`, `barThickness: 'flex'` and, of an arc, `selfJoin`.
    ...undefinedFor(['titleArgs', 'getMajorIndices', 'skipMajors', 'computeFlexCategoryTraits', 'pathFullCircle']),
    // Unlike the others called for every arc: an arc of ours sets `borderWidth: 0`.
    drawBorder: 'function drawBorder(context, { options }) { if (options.borderWidth) throw new Error("borderWidth"); }',
  });
