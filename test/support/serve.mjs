/** Serves a folder of built files for as long as the check runs. */
import { startDevServer } from '@web/dev-server';

/** @returns its address, and what stops it */
export async function serve(rootDir) {
  const server = await startDevServer({
    config: {
      rootDir,
      injectWebSocket: false,
      // A browser asks for it by itself; not to find it would be an error in the console.
      middleware: [({ path, response }, next) => (path === '/favicon.ico' ? void (response.status = 204) : next())],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  return { address: `http://localhost:${server.config.port}`, stop: () => server.stop() };
}
