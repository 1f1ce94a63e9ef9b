/** What there is to embed, and in which files: read from the folder that the page is in. */
import { elementsIn, type ElementInfo, type Manifest } from './chosen/elements.js';
import type { Facts } from './code/facts.js';

/** The list of built files with their hashes, as far as it is read here. */
interface FileList {
  readonly version?: string;
  readonly unpublished?: boolean;
  readonly files?: Facts['files'];
  readonly elements?: Facts['filesOf']['elements'];
  readonly languages?: Facts['filesOf']['languages'];
}

export interface Catalogue {
  readonly elements: readonly ElementInfo[];
  /** What the code of every form is made of. */
  readonly facts: Pick<Facts, 'version' | 'isUnpublished' | 'files' | 'filesOf'>;
}

/** @throws where the file is not there or is not what it should be */
async function read(file: string, here: string): Promise<unknown> {
  const answer = await fetch(new URL(file, here));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json();
}

/**
 * @param here the address of the folder
 * @throws where nothing tells what the elements take; the list of files is done without
 */
export async function loadCatalogue(here: string): Promise<Catalogue> {
  const [manifest, list] = await Promise.all([read('custom-elements.json', here), read('chunks.json', here).catch(() => ({}))]);
  const { version = '', unpublished = false, files = {}, elements = {}, languages = {} } = list as FileList;
  return { elements: elementsIn(manifest as Manifest), facts: { version, isUnpublished: unpublished, files, filesOf: { elements, languages } } };
}
