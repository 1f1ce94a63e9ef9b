import { executeServerCommand } from '@web/test-runner-commands';

export interface MediaFeatures {
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/** Makes the page's media features exactly these. Call it with none in `afterEach`: the runner hands the page on to the next test file. */
export const emulateMedia = (features: MediaFeatures = {}) => executeServerCommand('emulate-media-features', { ...features });
