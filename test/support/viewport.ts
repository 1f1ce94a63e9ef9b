import { waitUntil } from './wait-until.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { inWebKit } from './engine.js';

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Dots of the screen for each CSS pixel; only Chromium can change them. */
  readonly deviceScaleFactor?: number;
}

/** A phone; in WebKit only as narrow as the toolbar of its test browser lets the window be. */
export const phone: Size = { width: inWebKit ? 450 : 320, height: 568 };

/** Makes the page so large, in CSS pixels. Call it with none in `afterEach`: the runner hands the page on to the next test file. */
export async function setViewport(size: Size = { width: 800, height: 600 }): Promise<void> {
  const { width, height } = size;
  await executeServerCommand('page-size', { ...size });
  await waitUntil(() => innerWidth === width && innerHeight === height, `the page did not become ${width} by ${height}`);
}
