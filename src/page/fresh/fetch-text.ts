/** Fetches a text from an address that is not trusted: within a time and a size, and without the reader's cookies. */

/** In milliseconds. A figure waits for it, and shows its bundled figures after that. */
export const timeLimit = 5000;

/** In bytes, unpacked: eight times what the dataset is now. */
export const sizeLimit = 3_000_000;

/** Why a text is not there, as the second half of a sentence, and what to do about it. */
export class Unfetched extends Error {}

async function read(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > sizeLimit) {
      // Not waited for: a stream that does not end may not answer either.
      void reader.cancel().catch(() => undefined);
      throw new Unfetched(`is larger than ${sizeLimit / 1e6} MB. Serve a dataset alone.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** @throws Unfetched, whatever happens */
export async function fetchText(address: string): Promise<string> {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      stopped.abort();
      reject(new Unfetched(`took longer than ${timeLimit / 1000} seconds. Serve it from a server nearer to your readers, compressed.`));
    }, timeLimit);
  });
  const answer = async () => {
    const response = await fetch(address, { credentials: 'omit', signal: stopped.signal });
    if (!response.ok) throw new Unfetched(`was answered with ${response.status}. Put a dataset there.`);
    return response.body ? read(response.body) : '';
  };
  try {
    return await Promise.race([answer(), late]);
  } catch (error) {
    if (error instanceof Unfetched) throw error;
    throw new Unfetched(
      `could not be fetched (${String(error)}). It has to be reachable, allowed by the page’s connect-src, and on another host sent with access-control-allow-origin.`,
    );
  } finally {
    clearTimeout(timer);
  }
}
