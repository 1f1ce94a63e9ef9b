/** The licences of what is bundled, in full, as they ask to be passed on. From the packages themselves, so that none is forgotten. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const heading = 'it-export-charts contains code of the packages below. Each is followed by its licence.';

/** The folder of the package that a module is of; undefined for a module of our own. */
function packageOf(module) {
  if (!/[\\/]node_modules[\\/]/.test(module)) return undefined;
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // A folder of a package may have a manifest that says no more than the kind of its modules.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  }
  return undefined;
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} comes without the text of its licence, which has to be passed on.`);
  return { name, text: `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n` };
}

/** @param fileName where they are written */
export const licences = (fileName) => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])));
    const folders = new Set(modules.flatMap((module) => packageOf(module) ?? []));
    const texts = [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
    const rule = `\n${'-'.repeat(72)}\n\n`;
    this.emitFile({ type: 'asset', fileName, source: [`${heading}\n`, ...texts.map(({ text }) => text)].join(rule) });
  },
});
