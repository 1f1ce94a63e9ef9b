/** What an element will load, fetched before it is needed, and not run. */

/** By tag, the files an element comes in. The build for the script tag writes them here; a bundler of the page's own names its files itself. */
const files = (import.meta as { readonly filesOf?: Readonly<Record<string, readonly string[]>> }).filesOf ?? {};

const preloaded = new Set<string>();

/** Fetches modules, each once a page. */
export function preload(addresses: readonly string[]): void {
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
}

/** Fetches all that an element with a tag comes in, as far as its addresses are known: side by side, and not each when another asks for it. */
export const preloadAll = (tag: string): void => preload((files[tag] ?? []).map((file) => new URL(file, import.meta.url).href));
