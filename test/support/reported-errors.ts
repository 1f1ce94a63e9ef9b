/** Collects what is thrown where nobody catches it, as by a page's own listener, while something happens; the test does not fail of it. */
export async function reportedErrors(during: () => Promise<unknown>): Promise<string[]> {
  const reported: string[] = [];
  // The test framework listens there.
  const { onerror } = window;
  window.onerror = (message) => {
    reported.push(message instanceof Event ? message.type : message);
    return true;
  };
  try {
    await during();
  } finally {
    window.onerror = onerror;
  }
  return reported;
}
