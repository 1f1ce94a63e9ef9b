/** Warnings in the console, each once a page. */

const warned = new Set<string>();

export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(message);
  } catch {
    // A page may have taken it away, or have replaced it by something that throws. No figure is to fail for that.
  }
}
