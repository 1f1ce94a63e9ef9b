/** `npm run images`: figures as picture files. Beside the stories, because it is one more way of showing what is built. */
import { join } from 'node:path';
import { languageTags } from '../../dist/esm/locales/languages.js';
import { writeFigure, writeSet } from './files.mjs';
import { OrderError, readOrder, usage } from './order.mjs';
import { openStudio } from './studio.mjs';

async function make({ out, figure }) {
  const studio = await openStudio((text) => console.error(text));
  try {
    const entries = figure ? [await writeFigure(studio, out, figure)] : await writeSet(studio, out, languageTags());
    for (const { files, alt } of entries) console.log(`${files.map((file) => join(out, file)).join('\n')}\n  ${alt}`);
  } finally {
    await studio.close();
  }
}

try {
  const order = readOrder(process.argv.slice(2));
  if (order.help) console.log(usage);
  else await make(order);
} catch (error) {
  console.error(error instanceof OrderError ? `${error.message}\nnpm run images -- --help tells more.` : error);
  process.exitCode = 1;
}
