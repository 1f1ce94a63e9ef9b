/** What the build leaves out of Chart.js, as it is installed. That pictures stay the same is tested in a browser, by test/embed. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { withoutAnimation } from '../../build/without-animation.mjs';
import { withoutArrayFrom } from '../../build/without-array-from.mjs';
import { withoutChangingData } from '../../build/without-changing-data.mjs';
import { withoutPointer } from '../../build/without-pointer.mjs';
import { withoutUnsetOptions } from '../../build/without-unset-options.mjs';
import { codeOf } from '../support/bundle.mjs';

const used = "export { ArcElement, BarController, BarElement, Chart, DoughnutController, LinearScale } from 'chart.js';";
const build = (...plugins) => codeOf({ 'draw.js': used }, [...plugins, nodeResolve({ modulePaths: ['node_modules'] })]);

describe('Chart.js', () => {
  let whole;
  before(async () => (whole = await build()));

  for (const [plugin, gone] of [
    [withoutArrayFrom, ['Array.from(']],
    [withoutAnimation, ['easeInOutElastic', 'class Animation {', '_lastDate']],
    [withoutPointer, ['MutationObserver', 'ResizeObserver', 'getNearestItems', 'onClick (', 'generateLabels (']],
    [withoutChangingData, ['_onDataSplice', 'niceNum', 'function parseFloatBar', 'function moveNumericKeys']],
    [withoutUnsetOptions, ['function clipSelf', 'function skipMajors', 'function titleArgs', 'function pathFullCircle']],
  ])
    it(`is smaller ${plugin().name.replaceAll('-', ' ')}, and what draws is left`, async () => {
      const code = await build(plugin());
      for (const text of gone) {
        assert.ok(whole.includes(text), `Chart.js has no ${text} any more`);
        assert.ok(!code.includes(text), text);
      }
      for (const text of ['class BarElement', 'class ArcElement', 'class LinearScale', 'class Chart ', 'function renderText'])
        assert.ok(code.includes(text), text);
    });
});
