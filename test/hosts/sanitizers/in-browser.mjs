/** A module and what it imports, as a script that a page runs. */
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** @param name the global that has its exports */
export async function scriptOf(file, name) {
  const bundle = await rollup({ input: file, plugins: [nodeResolve({ browser: true })], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name });
  await bundle.close();
  return output[0].code;
}
