/** Has each file of tests tell which of them passed only when they were tried again: the runner counts those as passed and says nothing. */
export const tellRetriesPlugin = () => ({
  name: 'tell-retries',
  transform({ path, body }) {
    // In its first line, so that the lines of an error stay what they are.
    return path.endsWith('.test.ts') ? { body: `import '/test/support/tell-retries.ts';${body}` } : undefined;
  },
});
