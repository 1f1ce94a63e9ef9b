/** No picture of ours moves while it is drawn, of which `animation: false` tells Chart.js: 2.1 kB brotli less. */
import { nothingFor, undefinedFor, withoutParts } from './without-parts.mjs';

export const withoutAnimation = () =>
  withoutParts('without-animation', 'chart.js/dist/chart.js', {
    // What stays asks whether something moves, and has at once set what would.
    Animator: 'class Animator { listen() {} has() {} running() {} stop() {} remove() {} }',
    Animations: 'class Animations { update(target, values) { Object.assign(target, values); } }',
    'DatasetController._resolveAnimations': '_resolveAnimations() { return new Animations(); }',
    'Element.getProps': 'getProps() { return this; }',
    ...undefinedFor(['onAnimationProgress']),
    ...nothingFor('Config', ['datasetAnimationScopeKeys']),
    ...nothingFor('DatasetController', ['reset']),
    ...nothingFor('Chart', ['reset', '_resetElements']),
  });
