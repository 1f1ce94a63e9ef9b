/** The look of a figure as far as its tools need it. */
import { barStyles } from './bar-styles.js';
import { colourStyles } from './colour-styles.js';
import { downloadStyles } from './download-styles.js';
import { keyStyles } from './key-styles.js';
import { pictureStyles } from './picture-styles.js';
import { provenanceStyles } from './provenance-styles.js';
import { whatIfStyles } from './what-if-styles.js';
import type { CSSResult } from 'lit';

export const toolStyles: readonly CSSResult[] = [colourStyles, pictureStyles, keyStyles, downloadStyles, barStyles, provenanceStyles, whatIfStyles];
