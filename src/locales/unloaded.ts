/** The only words that come with embed.js, in each language: for a figure whose own words could not be loaded. */
import { unloaded as en } from './en/unloaded.js';
import { unloaded as ur } from './ur/unloaded.js';
import type { UnloadedMessages } from './messages/unloaded.js';

/** For a tag (`en-GB`); in English where there is no such language. */
export const unloadedFor = (tag: string): UnloadedMessages => [ur].find(({ lang }) => lang === tag.toLowerCase().split('-')[0]) ?? en;
