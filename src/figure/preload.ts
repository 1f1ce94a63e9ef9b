/** What draws a picture, fetched before it is needed, and not run. */
import { whenAhead } from './near.js';

/** By the tag of a figure, the files that it is drawn with. The build for the script tag writes them here; a bundler of the page's own names its files itself. */
const files = (import.meta as { readonly drawingFiles?: Readonly<Record<string, readonly string[]>> }).drawingFiles ?? {};

/** The addresses of what draws a figure, as far as they are known. */
export const drawingFilesOf = (tag: string): readonly string[] => files[tag] ?? [];

const preloaded = new Set<string>();
/** The figures ahead of the reader, each with what gives it up. */
const ahead = new Map<() => void, readonly string[]>();

const isLeft = (addresses: readonly string[]): boolean => addresses.some((address) => !preloaded.has(address));

function preload(addresses: readonly string[]): void {
  for (const address of addresses) {
    if (preloaded.has(address)) continue;
    preloaded.add(address);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    // A policy that lets the script in by a nonce lets in what it imports, but not a link without it.
    link.nonce = [...document.scripts].find(({ nonce }) => nonce)?.nonce ?? '';
    document.head.append(link);
  }
  for (const [stop, others] of ahead) if (!isLeft(others)) stop();
}

/** Fetches modules, each once a page, when the reader comes within some screens of a place; what is returned gives it up. */
export function preloadAhead(addresses: readonly string[], place: Element): () => void {
  if (!isLeft(addresses)) return () => undefined;
  const unwatch = whenAhead(place, () => preload(addresses));
  const stop = (): void => {
    ahead.delete(stop);
    unwatch();
  };
  ahead.set(stop, addresses);
  return stop;
}
