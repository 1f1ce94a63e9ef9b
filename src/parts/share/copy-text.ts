/** Puts a text into the reader’s clipboard. */

/**
 * A text that is still being made is promised at once: Safari lets a page copy only while it answers the reader’s click.
 * https://webkit.org/blog/10855/async-clipboard-api/
 *
 * @param navigator of the window that the reader looks at
 * @throws where the page may not copy
 */
export async function copyText(text: string | Promise<string>, navigator: Navigator): Promise<void> {
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  // Not there on a page without TLS.
  if (!clipboard) throw new Error('There is no clipboard.');
  if (typeof text === 'string' || !('write' in clipboard) || typeof ClipboardItem === 'undefined') return clipboard.writeText(await text);
  const type = 'text/plain';
  await clipboard.write([new ClipboardItem({ [type]: text.then((words) => new Blob([words], { type })) })]);
}
