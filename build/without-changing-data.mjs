/** A chart of ours has its data once, as lists of numbers on axes whose ends are given: 1.7 kB brotli less. */
import { nothingFor, undefinedFor, withoutParts } from './without-parts.mjs';

export const withoutChangingData = () =>
  withoutParts('without-changing-data', 'chart.js/dist/chart.js', {
    'Chart._updateHiddenIndices': '_updateHiddenIndices() {}',
    ...nothingFor('Chart', ['_getUniformDataChanges', 'hide', 'show', '_updateVisibility', 'setDatasetVisibility', 'toggleDataVisibility']),
    ...nothingFor('DatasetController', ['_onDataPush', '_onDataPop', '_onDataShift', '_onDataSplice', '_onDataUnshift', '_sync', '_removeElements']),
    ...nothingFor('DatasetController', ['parsePrimitiveData', 'parseArrayData', 'parseObjectData']),
    ...nothingFor('BarController', ['parseObjectData']),
    ...undefinedFor(['parseFloatBar']),
    // The ends of an axis, and its ticks, which each drawing sets itself.
    ...nothingFor('DatasetController', ['getMinMax', 'updateRangeFromParsed', '_getOtherScale']),
    ...nothingFor('BarController', ['updateRangeFromParsed']),
    generateTicks$1: 'const generateTicks$1 = () => [];',
  });
