/** Puts a text on the reader’s clipboard. */

/** @returns whether it is there; some browsers and policies forbid it */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent on pages that are not served securely.
    await (navigator.clipboard as Clipboard | undefined)?.writeText(text);
    return 'clipboard' in navigator;
  } catch {
    return false;
  }
}
