/**
 * Loads the chunks of the script-tag build: there each `import()` of one calls this (build/shared-through-page.mjs), and what a chunk
 * needs of others it takes from here. So a chunk that failed can be asked for under another address, and nothing it needs runs twice.
 */
import { patience } from '../late/retry.js';
import { addressOf, chunks, preload } from './preload.js';

/** What each chunk exports, by its name, as far as they have run. Chunks find it on the page. */
export const modules: Record<string, object> = {};

/** By the name of a chunk, when it was last asked for, until that has failed. */
const asked: Partial<Record<string, { readonly since: number; readonly arrival: Promise<object> }>> = {};

/** How often each was asked for in vain. */
const failures: Partial<Record<string, number>> = {};

export async function loadChunk(name: string): Promise<object> {
  if (modules[name]) return modules[name];
  const before = asked[name];
  const since = performance.now();
  // Over a slow line it may still be on its way when it counts as failed: asked for twice, both would be slower.
  if (before && since - before.since < 2 * patience.limit) return before.arrival;
  if (before) failed(name);
  const fresh = fetchChunk(name);
  const arrival = before ? Promise.race([before.arrival.catch(() => fresh), fresh]) : fresh;
  asked[name] = { since, arrival };
  try {
    return await arrival;
  } catch (error) {
    asked[name] = undefined;
    throw error;
  }
}

function failed(name: string): void {
  failures[name] = (failures[name] ?? 0) + 1;
}

async function fetchChunk(name: string): Promise<object> {
  const missing = (chunks[name] ?? []).slice(1).filter((need) => !modules[need]);
  const address = addressOf(name) + query(name);
  // Side by side with what it needs, and not run before that.
  if (missing.length > 0) preload([address]);
  await Promise.all(missing.map(loadChunk));
  try {
    const module = (await import(address)) as object;
    return (modules[name] ??= module);
  } catch (error) {
    failed(name);
    throw error;
  }
}

/**
 * Another address for another attempt: some browsers never fetch a module again that could not be fetched
 * (https://github.com/whatwg/html/issues/6768). Not where an import map of the page names the file: its hash holds for that address alone.
 */
function query(name: string): string {
  const attempt = failures[name];
  const isNamed = (): boolean => [...document.scripts].some(({ type, text }) => type === 'importmap' && text.includes(`/${name}-${chunks[name]?.[0]}`));
  return attempt && !isNamed() ? `?again=${attempt}` : '';
}
