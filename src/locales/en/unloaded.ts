/** What stands in the place of a figure that could not be loaded. */
import type { UnloadedMessages } from '../messages/unloaded.js';

export const unloaded: UnloadedMessages = { lang: 'en', textContent: 'This figure could not be loaded.' };
