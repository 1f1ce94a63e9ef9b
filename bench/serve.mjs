/** A server as a CDN is: files compressed beforehand, and kept by the browser for good. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/**
 * @param files texts by path
 * @returns its address, what was sent since that was last asked, and what stops it
 */
export async function serve(files) {
  const bodies = new Map(Array.from(files, ([path, text]) => [path, brotliCompressSync(text)]));
  let sent = [];
  const server = createServer(({ url }, response) => {
    const body = bodies.get(url);
    if (!body) {
      sent.push({ path: url, type: 'missing', bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const type = extname(url);
    sent.push({ path: url, type, bytes: body.length });
    response.writeHead(200, {
      'content-type': types[type],
      'content-encoding': 'br',
      // Else the browser gives the time a picture was presented to the nearest 4 ms.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'content-length': body.length,
      'cache-control': type === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${server.address().port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    stop: () => server.close(),
  };
}
