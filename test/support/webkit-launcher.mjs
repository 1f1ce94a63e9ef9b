import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const hostname = '127.0.0.1';

/** Runs the tests in the browser of WebKitGTK, through its WebDriver and on a screen that only exists in memory. */
export class WebKitLauncher extends WebdriverLauncher {
  name = 'WebKitGTK';
  // The runner would put several pages into frames of one window, where WebDriver cannot point or press keys.
  concurrency = 1;
  #path;
  #settings;
  #processes = [];

  constructor(path, settings) {
    super({ hostname, path: '/', capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true } });
    this.#path = path;
    this.#settings = settings;
  }

  async initialize(config) {
    // By themselves they would end this process without its `exit`.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
    await super.initialize({ ...config, concurrency: 1 });
    this.options.port = await freePort();
    const DISPLAY = await this.#startScreen();
    this.#start(this.#path, [`--port=${this.options.port}`], { stdio: 'ignore', env: { ...process.env, ...this.#settings.env, DISPLAY } });
    await answers(`http://${hostname}:${this.options.port}/status`);
    await this.ensureManagerInitialized();
    await this.setViewport({ width: 800, height: 600 });
    this.name = [`WebKitGTK ${this.driver.capabilities.browserVersion}`, this.#settings.preferences].filter(Boolean).join(', ');
  }

  /** Makes the page so large, in CSS pixels; the window is larger by its toolbar. */
  async setViewport({ width, height }) {
    const toolbar = await this.driver.execute('return outerHeight - innerHeight');
    await this.driver.setWindowSize(width, height + toolbar);
  }

  async stop() {
    await super.stop();
    for (const end of this.#processes) end();
  }

  async #startScreen() {
    // Without a window manager the window under the pointer has the focus, and that is in the middle of the screen:
    // on a small one it stays in the window, whatever its size.
    const { stdio } = this.#start('Xvfb', ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = (await stdio[3].toArray()).join('').trim();
    if (!display) throw new Error('Xvfb did not start, which WebKitGTK needs for its windows.');
    return `:${display}`;
  }

  /** Starts a process that ends with this one, however this one ends. */
  #start(command, args, options) {
    // The leader of a group, so that the browser a driver has started ends with the driver.
    const child = spawn(command, args, { ...options, detached: true });
    const end = () => {
      try {
        process.kill(-child.pid);
      } catch {
        // All of the group has ended already.
      }
    };
    this.#processes.push(end);
    process.once('exit', end);
    return child;
  }
}

async function freePort() {
  const server = createServer().listen(0, hostname);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a server does. */
async function answers(address) {
  for (let tries = 100; tries > 0; tries -= 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await setTimeout(100);
  }
  throw new Error(`Nothing answers at ${address}.`);
}
