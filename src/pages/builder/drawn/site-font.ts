/** The font of the editor’s articles, from a file of theirs: for the frames in which figures are shown, measured and drawn. */
import { warnOnce } from '../../../page/console.js';
import { inTime } from '../../../page/late/retry.js';

/** A file on this device, or the address of one. */
export type FontSource = File | string;

type Realm = Window & typeof globalThis;

/** Larger than any font of an article, in bytes. */
const largest = 10_000_000;

/** The first of the fonts in a list as in a style sheet. */
export const firstFamily = (fonts: string): string => (fonts.split(',')[0] ?? '').trim().replaceAll(/^["']|["']$/g, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * What a font is called whose editor names only its file, as in a style sheet: `fonts/Source%20Sans%203.woff2?v=4` is `"Source Sans 3"`.
 */
export function familyOf(source: FontSource): string {
  const path = typeof source === 'string' ? decoded(source.replace(/[?#].*/, '')) : source.name;
  const name = path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, ' ')
    .trim();
  return `"${name || 'Article font'}"`;
}

async function bytesOf(source: FontSource, here: string): Promise<ArrayBuffer> {
  if (typeof source !== 'string') return source.arrayBuffer();
  const answer = await fetch(new URL(source, here), { credentials: 'omit' });
  if (!answer.ok) throw new Error(`the answer is ${answer.status}`);
  return answer.arrayBuffer();
}

const addTo = ({ FontFace, document }: Realm, family: string, bytes: ArrayBuffer): void =>
  // A copy each: a font that is given away is gone in some browsers.
  void document.fonts.add(new FontFace(family, bytes.slice(0)));

export class SiteFont {
  private source: FontSource | undefined;
  private reading: Promise<void> | undefined;
  private bytes: ArrayBuffer | undefined;
  hasFailed = false;
  /** Another one for each font that was read. */
  key = '';
  private count = 0;

  /** @param here what an address without a site is beside */
  constructor(private readonly here: string) {}

  /** Reads another font, or none; settled when that is over, whoever asked first. What cannot be read is done without. */
  read(source: FontSource | undefined): Promise<void> | undefined {
    if (source !== this.source) this.reading = this.readAnew(source);
    return this.reading;
  }

  private async readAnew(source: FontSource | undefined): Promise<void> {
    this.source = source;
    this.bytes = undefined;
    this.hasFailed = false;
    this.key = '';
    if (source === undefined) return;
    try {
      const bytes = await inTime(bytesOf(source, this.here));
      if (bytes.byteLength > largest) throw new RangeError(`it is larger than ${largest / 1_000_000} MB`);
      await new FontFace('tried', bytes.slice(0)).load();
      if (source !== this.source) return;
      this.bytes = bytes;
      this.key = String((this.count += 1));
    } catch (error) {
      if (source !== this.source) return;
      this.hasFailed = true;
      warnOnce(`The embed builder could not read the font ${typeof source === 'string' ? source : source.name}: ${String(error)}`);
    }
  }

  /** Lets a page have the font that was read, under the first name of a list. */
  lend(page: Window | null | undefined, fonts: string): void {
    const family = firstFamily(fonts);
    if (page && family && this.bytes) addTo(page as Realm, family, this.bytes);
  }

  get isThere(): boolean {
    return this.bytes !== undefined;
  }
}
