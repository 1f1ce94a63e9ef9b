/**
 * The DOM answers pointer and keys, and sizes are watched by our own code, of which `events: []` and `responsive: false` tell
 * Chart.js: 3.7 kB brotli less.
 */
import { nothingFor, withoutParts } from './without-parts.mjs';

export const withoutPointer = () =>
  withoutParts('without-pointer', 'chart.js/dist/chart.js', {
    'Chart.bindEvents': 'bindEvents() { this.attached = true; }',
    'Chart.unbindEvents': 'unbindEvents() {}',
    'Chart._checkEventBindings': '_checkEventBindings() {}',
    ...nothingFor('Chart', ['bindUserEvents', 'bindResponsiveEvents', '_eventHandler', '_handleEvent', 'isPointInArea', 'getElementsAtEventForMode']),
    ...nothingFor('Chart', ['getActiveElements', 'setActiveElements', '_getActiveElements', 'updateHoverStyle', '_updateHoverStyles']),
    ...nothingFor('DomPlatform', ['addEventListener', 'removeEventListener', 'isAttached']),
    ...nothingFor('DatasetController', ['setHoverStyle', 'removeHoverStyle', '_setStyle', '_setDatasetHoverStyle', '_removeDatasetHoverStyle', 'getStyle']),
    ...nothingFor('Element', ['tooltipPosition', 'hasValue']),
    ...nothingFor('ArcElement', ['inRange', 'getCenterPoint', 'tooltipPosition']),
    ...nothingFor('BarElement', ['inRange', 'inXRange', 'inYRange', 'getCenterPoint', 'getRange']),
    // What tooltips say, and how a click on the key hides a part.
    ...nothingFor('DatasetController', ['getLabelAndValue']),
    ...nothingFor('BarController', ['getLabelAndValue']),
    ...nothingFor('DoughnutController', ['getLabelAndValue', 'overrides']),
    ...nothingFor('Scale', ['getLabelForValue']),
    ...nothingFor('LinearScaleBase', ['getLabelForValue']),
  });
