import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium } from './engine.js';

export interface MediaFeatures {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/**
 * Whether media features can be changed during a test: in Chromium only. Tests that need it stand in an
 * `if (canEmulateMedia)`; those in test/preferences run in engines that were started with the preferences instead.
 */
export const canEmulateMedia = inChromium;

/** Makes the page's media features exactly these. Call it with none in `afterEach`: the runner hands the page on to the next test file. */
export async function emulateMedia(features: MediaFeatures = {}): Promise<void> {
  if (canEmulateMedia) await executeServerCommand('emulate-media-features', { ...features });
  else if (Object.keys(features).length > 0) throw new Error('Only Chromium can emulate media features: see canEmulateMedia.');
}

/** Emulates the features where that can be done, and makes sure that the page has them either way. */
export async function prefer(features: MediaFeatures): Promise<void> {
  if (canEmulateMedia) await emulateMedia(features);
  for (const [name, value] of Object.entries(features)) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`The browser was not started with ${name}: ${value}.`);
  }
}
