/** The page `builder.html`. */
import { CitedFigure } from '../../elements/cited-figure/cited-figure.js';
import { EmbedBuilder } from './embed-builder.js';
import { pageLanguage } from './words.js';

const { tag, direction, words } = pageLanguage(location.search);
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = words.title;

// The one element that is shown here itself; the figures are in frames, as they are published.
CitedFigure.define();
if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
