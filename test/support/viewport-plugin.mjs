/** Serves test/support/viewport.ts. The runner's own `setViewport` does nothing for browsers driven by WebDriver. */
export const viewportPlugin = () => ({
  name: 'page-size',
  async executeCommand({ command, payload, session }) {
    if (command !== 'page-size') return undefined;
    const page = session.browser.getPage?.(session.id) ?? session.browser;
    await page.setViewport(payload);
    return true;
  },
});
