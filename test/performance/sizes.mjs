/** `npm run sizes`, after `npm run build`: weighs what a page loads, and writes it down for the pages that show it. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { write } from '../../build/guide-places.mjs';
import { keptByRelease } from './release.mjs';
import { weigh } from './weigh.mjs';
import { weightsFile, weightsPage, weightsTable, written } from './weights.mjs';

const rows = await weigh();
const weights = written(rows, keptByRelease(rows.flatMap(({ files }) => files)));
console.table(weights, ['id', 'requests', 'gzip', 'brotli', 'keptByRelease']);
writeFileSync(weightsFile, await format(JSON.stringify(weights), { ...(await resolveConfig(weightsFile)), parser: 'json' }));
await write(weightsPage, weightsTable(weights));
