/** Where the files of the library are loaded from. No DOM. */
import { isAddress } from './is-address.js';
import type { BuilderState } from './state.js';

const network = 'https://cdn.jsdelivr.net/npm/it-export-charts';

/** The releases that promise to change nothing that a page relies on: `1` of `1.4.2`, and before 1.0 `0.4` of `0.4.2`. */
export const rangeOf = (version: string): string => {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
};

const withSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

/** Whether the address keeps the same files for good. */
export const isExact = ({ attributes, own, form }: BuilderState): boolean =>
  isAddress(own.scripts) || attributes['as-of'] !== undefined || form === 'integrity';

/**
 * The folder of `embed.js`: the editor’s own, who may name that file as well, else that of a public network. A figure that is pinned to a day takes one version for
 * good, and a live one the newest, because new figures come with it.
 */
export function folderOf(state: BuilderState, version: string): string {
  const { scripts } = state.own;
  if (isAddress(scripts)) return withSlash(scripts.replace(/\/embed\.js(?:[?#].*)?$/, '/'));
  return `${network}@${isExact(state) ? version : rangeOf(version)}/dist/`;
}

/** The editor’s `embed.html`: the one beside this page, where they name no other. */
export const frameAt = ({ own }: BuilderState, here: string): string => new URL(isAddress(own.frame) ? own.frame : 'embed.html', here).href;

export const picturesAt = ({ own }: BuilderState): string => (isAddress(own.pictures) ? withSlash(own.pictures) : '');

/** Whether only this machine can open an address. */
export const isLocal = (address: string): boolean =>
  !URL.canParse(address) || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname) || !/^https?:$/.test(new URL(address).protocol);
