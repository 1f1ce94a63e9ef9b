/** The README's snippet with a picture, as it stands there. */
import { readFileSync } from 'node:fs';

export const [snippet] = /(?<=```html\n)<style>[^`]+stand-in\.svg[^`]+(?=```)/.exec(readFileSync('README.md', 'utf8')) ?? [''];
