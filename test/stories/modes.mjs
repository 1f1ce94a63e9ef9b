/** The settings of a reader under which every story is looked at, one after the other in the same page. */

const settings = { 'prefers-color-scheme': 'light', 'forced-colors': 'none' };

/**
 * `entered` runs in the page and tells whether the setting has arrived there: a mode that silently does nothing would pass as well as the one before.
 * The height brings every picture near enough to be drawn.
 */
export const modes = [
  { name: 'light', width: 1280, settings, entered: () => getComputedStyle(document.body).color === 'rgb(0, 0, 0)' },
  {
    name: 'dark',
    width: 1280,
    settings: { ...settings, 'prefers-color-scheme': 'dark' },
    entered: () => getComputedStyle(document.body).color === 'rgb(255, 255, 255)',
  },
  { name: 'forced colours', width: 1280, settings: { ...settings, 'forced-colors': 'active' }, entered: () => matchMedia('(forced-colors: active)').matches },
  { name: '320 px', width: 320, settings, entered: () => innerWidth === 320 },
];

/** Puts a page into a mode. */
export async function enter(page, { width, settings: wanted }) {
  await page.setViewport({ width, height: 2000 });
  await page.emulateMediaFeatures(Object.entries(wanted).map(([name, value]) => ({ name, value })));
}
