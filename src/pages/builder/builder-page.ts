/** The page `builder.html`. */
import '../../define.js';
import { EmbedBuilder } from './embed-builder.js';
import { pageLanguage } from './words.js';

const { tag, direction, words } = pageLanguage(location.search);
document.documentElement.lang = tag;
document.documentElement.dir = direction;
document.title = words.title;

if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
