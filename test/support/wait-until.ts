import { waitUntil as wait } from '@open-wc/testing';

/** How long a test waits for what must come, in milliseconds: shorter than a test may take, so that it says what did not come, and long enough for a machine that is busy. */
const patience = 8000;

/** Waits until a condition holds, and says what it waited for where it never does. */
export const waitUntil = (condition: () => unknown, what?: string): Promise<void> => wait(condition, what, { timeout: patience });
