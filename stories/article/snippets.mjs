/** `npm run article`: writes anew what stands in the pinned figures of the demo article where no script runs, as the embed builder writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figureTags, snippetHtml } from '../../dist/esm/fallback.js';

export const articleFile = fileURLToPath(new URL('index.html', import.meta.url));

const pinned = new RegExp(`<(${figureTags.join('|')}) ([^>]*as-of=[^>]*)>.*?</\\1>`, 'gs');

const attributesIn = (text) => Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** The page with its snippets as they are written now. Live figures keep the words of the page, which must not grow old. */
export const withSnippets = (page) =>
  page.replace(pinned, (_, tag, attributes) => {
    const values = attributesIn(attributes);
    return snippetHtml(tag, values, { today: values['as-of'] });
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(articleFile, withSnippets(readFileSync(articleFile, 'utf8')));
