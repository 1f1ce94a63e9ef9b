/** Preloads the files of an element: they are fetched, but not run. */
import { ornament } from '../ornament.js';

/**
 * By its name, the hash of each chunk in the build for the script tag, and the names of those that it needs. The build writes them in
 * this place; a bundler names its files itself.
 */
const chunks = (import.meta as { readonly chunks?: Readonly<Record<string, readonly [hash: string, ...needs: string[]]>> }).chunks ?? {};

export const hashOf = (chunk: string): string => chunks[chunk]?.[0] ?? '';

export const needsOf = (chunk: string): string[] => (chunks[chunk] ?? []).slice(1);

const here = import.meta.url;

/**
 * Where a file beside this module lies. Bundlers take `new URL(…, import.meta.url)` for a file to bundle: webpack warns of one without a name,
 * where it is not in a constant, and Next finds none for one with half a name, where that is no parameter.
 */
const beside = (path: string): string => new URL(path, here).href;

/** @throws where the script was made of text on the page, as `blob:` or `data:`: beside it lies nothing */
export const addressOf = (chunk: string): string => beside(`./chunks/${chunk}-${hashOf(chunk)}.js`);

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

const withNeeds = (chunk: string): string[] => [chunk, ...needsOf(chunk).flatMap(withNeeds)];

/**
 * Preloads the chunks of an element, named as build/chunks.mjs has it: side by side, and not each when another asks for it; what it says
 * comes first. Where that goes wrong nothing but time is lost, and what keeps them from being preloaded is said when they cannot be loaded.
 */
export const preloadAll = (tag: string): void => ornament(() => preload(['figure', tag, `${tag}-drawing`].flatMap(withNeeds).filter(hashOf).map(addressOf)));
