/** Serves test/support/accessibility-tree.ts. The runner's own `a11ySnapshot` leaves out figures, tables and groups as uninteresting. */
export const accessibilityTreePlugin = () => ({
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    return session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false });
  },
});
