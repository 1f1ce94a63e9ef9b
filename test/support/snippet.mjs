/** The README's snippet with a picture, as it stands there. */
import { readFileSync } from 'node:fs';

export const [snippet] = /(?<=```html\n)<[^`\n]+-720\.svg[^`\n]+(?=\n```)/.exec(readFileSync('README.md', 'utf8')) ?? [''];
