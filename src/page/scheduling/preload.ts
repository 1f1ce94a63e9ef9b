/** Preloads the files of an element: they are fetched, but not run. */
import { ornament } from '../ornament.js';

/** The files of each element, by tag. The build for the script tag writes them here; a bundler names its files itself. */
const files = (import.meta as { readonly filesOf?: Readonly<Record<string, readonly string[]>> }).filesOf ?? {};

/** Where this module lies. In a constant, because webpack takes `new URL(…, import.meta.url)` for a file to bundle, and warns of one without a name. */
const here = import.meta.url;

const preloaded = new Set<string>();

/** Preloads modules, each once a page. */
export function preload(addresses: readonly string[]): void {
  for (const address of addresses) {
    if (preloaded.has(address)) continue;
    preloaded.add(address);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = address;
    // A policy that allows the script by a nonce allows what it imports, but a link only with the nonce.
    link.nonce = [...document.scripts].find(({ nonce }) => nonce)?.nonce ?? '';
    document.head.append(link);
  }
}

/** Preloads all files of an element, if they are known: side by side, and not each when another imports it. */
export const preloadAll = (tag: string): void => ornament(() => preload((files[tag] ?? []).map((file) => new URL(file, here).href)));
