/** What a run depends on: versions, and the machine without its name. */
import { readFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';

const manifest = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const installed = (folder, names) => Object.fromEntries(names.map((name) => [name, manifest(`${folder}node_modules/${name}/package.json`).version]));

export const versionsOf = async (browser) => {
  const { name, version } = manifest('../package.json');
  return {
    [name]: version,
    ...installed('../', ['lit', 'chart.js', 'rollup']),
    ...installed('', ['echarts', '@observablehq/plot', 'vega', 'vega-lite', 'vega-embed']),
    browser: await browser.version(),
    node: process.version,
  };
};

export const machine = () => ({ cores: cpus().length, processor: cpus()[0].model.trim(), system: `${platform()} ${arch()}` });
