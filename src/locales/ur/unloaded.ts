/** What stands in the place of a figure that could not be loaded, in Urdu. */
import type { UnloadedMessages } from '../messages/unloaded.js';

export const unloaded: UnloadedMessages = { lang: 'ur', textContent: 'یہ خاکہ لوڈ نہیں ہو سکا۔' };
