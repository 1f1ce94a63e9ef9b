/**
 * Serves test/support/emulate-media.ts. The runner's own `emulateMedia` ignores forced colors and contrast in Chrome,
 * and each of its calls replaces the former one, so that dark mode and reduced motion cannot be tried together.
 */
export const emulateMediaPlugin = () => ({
  name: 'emulate-media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-media-features') return undefined;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await session.browser.getPage(session.id).emulateMediaFeatures(features);
    return true;
  },
});
