/**
 * Loads the chunks of the script-tag build: there each `import()` of one calls this (build/shared-through-page.mjs), and what a chunk
 * needs of others it takes from here. So a chunk that failed can be asked for under another address, and nothing it needs runs twice.
 */
import { patience } from '../late/retry.js';
import { addressOf, hashOf, needsOf, preload } from './preload.js';

const page = globalThis as unknown as Record<symbol, Record<string, object> | undefined>;

/** What each chunk exports, by its hash, as far as they have run. Chunks find it on the page, and so do other versions of the script. */
const modules = (page[Symbol.for('it-export-charts')] ??= {});

/** When each was last asked for, until that has failed. */
const asked: Partial<Record<string, { readonly since: number; readonly arrival: Promise<object> }>> = {};

/** How often each was fetched. */
const attempts: Partial<Record<string, number>> = {};

export async function loadChunk(name: string): Promise<object> {
  const there = modules[hashOf(name)];
  if (there) return there;
  const before = asked[name];
  const since = performance.now();
  // Over a slow line it may still be on its way when it counts as failed: asked for twice, both would be slower.
  if (before && since - before.since < 2 * patience.limit) return before.arrival;
  const fresh = fetchChunk(name);
  const arrival = before ? Promise.race([before.arrival.catch(() => fresh), fresh]) : fresh;
  asked[name] = { since, arrival };
  arrival.catch(() => {
    if (asked[name]?.arrival === arrival) asked[name] = undefined;
  });
  return arrival;
}

async function fetchChunk(name: string): Promise<object> {
  const missing = needsOf(name).filter((need) => !modules[hashOf(need)]);
  // Side by side with what it needs, and not run before that.
  if (missing.length > 0) preload([addressOf(name)]);
  await Promise.all(missing.map(loadChunk));
  const attempt = (attempts[name] = (attempts[name] ?? 0) + 1);
  const module = (await import(addressOf(name) + (attempt > 1 && !isNamed(name) ? `?again=${attempt}` : ''))) as object;
  return (modules[hashOf(name)] ??= module);
}

/**
 * Whether an import map of the page names a file: a hash in it holds for its address alone. Else another attempt takes another address:
 * some browsers never fetch a module again that could not be fetched (https://github.com/whatwg/html/issues/6768).
 */
const isNamed = (name: string): boolean => [...document.scripts].some(({ type, text }) => type === 'importmap' && text.includes(hashOf(name)));
