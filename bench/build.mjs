/** Builds the pages: one script each, all by the same tools, with the same settings as the library's own build. */
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { bars } from './bars.mjs';

const barsModule = {
  name: 'bars',
  resolveId: (id) => (id === 'bars' ? id : null),
  load: (id) => (id === 'bars' ? `export const bars = ${JSON.stringify(bars)};` : null),
};

/** @returns the script of a module in pages/ */
export async function build(name) {
  const bundle = await rollup({
    input: fileURLToPath(new URL(`pages/${name}.mjs`, import.meta.url)),
    plugins: [
      barsModule,
      nodeResolve({ browser: true }),
      commonjs(),
      terser({ module: true, compress: { global_defs: { 'process.env.NODE_ENV': 'production' } } }),
    ],
    // d3 and Vega import in circles, and work.
    onLog: (level, log, handle) => log.code !== 'CIRCULAR_DEPENDENCY' && handle(level, log),
  });
  const { output } = await bundle.generate({ inlineDynamicImports: true });
  return output[0].code;
}
