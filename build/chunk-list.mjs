/**
 * `chunks.json`: every file of the script-tag build with its hash, and which of them an element or a language comes in. For those who
 * want a page to run exactly these files, or to fetch some of them at once: their names change with what is in them. No bytes for a reader.
 */
import { createHash } from 'node:crypto';
import { filesByElement } from './files-of.mjs';

const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** The tag of the language that a chunk holds the words of. */
const languageOf = ({ facadeModuleId }) => /\/locales\/(\w+)\.js$/.exec(facadeModuleId ?? '')?.[1];

/**
 * @param version of the package, which the addresses of a pinned snippet have in them
 * @param isPublished `false` before the first release: package networks have no files then, which the embed builder says
 */
export const chunkList = (version, isPublished = true) => ({
  name: 'chunk-list',
  // After whatever else changes the code.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.fromEntries(Object.entries(bundle).filter(([, { type }]) => type === 'chunk'));
      const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
      const languages = Object.values(chunks).flatMap((chunk) => (languageOf(chunk) ? [[languageOf(chunk), [chunk.fileName]]] : []));
      const list = {
        version,
        ...(isPublished ? {} : { unpublished: true }),
        files: Object.fromEntries(Object.values(chunks).map(({ fileName, code }) => [fileName, integrityOf(code)])),
        elements: filesByElement(entry, chunks, (id) => this.getModuleInfo(id)),
        languages: Object.fromEntries(languages),
      };
      this.emitFile({ type: 'asset', fileName: 'chunks.json', source: `${JSON.stringify(list, null, 1)}\n` });
    },
  },
});
