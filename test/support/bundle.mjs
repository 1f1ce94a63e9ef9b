/** Builds of invented modules. */
import { posix } from 'node:path';
import { rollup } from 'rollup';

const root = '/invented';

/**
 * @param modules by path, the code of each; the first is the entry
 * @returns what rollup makes of them, by file name
 */
export async function bundle(modules, plugins = [], { output = {}, ...options } = {}) {
  const at = (path) => posix.join(root, path);
  const files = new Map(Object.entries(modules).map(([path, code]) => [at(path), code]));
  const invented = {
    name: 'invented',
    resolveId: (source, importer) => [posix.resolve(importer ? posix.dirname(importer) : root, source)].find((id) => files.has(id)) ?? null,
    load: (id) => files.get(id) ?? null,
  };
  const [entry] = Object.keys(modules);
  const build = await rollup({
    input: at(entry),
    plugins: [...plugins, invented],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
    ...options,
  });
  const { output: files_ } = await build.generate({ format: 'es', chunkFileNames: 'chunks/[name].js', ...output });
  await build.close();
  return new Map(files_.map((file) => [file.fileName, file]));
}

/** The code of a build that is one file. */
export const codeOf = async (...build) => [...(await bundle(...build)).values()][0].code;
