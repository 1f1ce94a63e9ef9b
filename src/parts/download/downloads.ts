/** Makes files for the reader, one at a time, and keeps how that went. */
import { warnOnce } from '../../page/console.js';
import { FigureDownloadEvent, type DownloadedFile } from './figure-download-event.js';
import type { ReactiveControllerHost } from 'lit';

/** Has the browser save a file for the reader, who looks at the document of the figure: of another it may ask whether it may. */
export function saveFile(name: string, file: Blob, page = document): void {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser takes the file in a later task, until which its address has to be valid.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export class Downloads {
  /** Whether a file is being made. */
  busy = false;
  /** How the last one went. */
  outcome: 'none' | 'done' | 'failed' | 'unpaintable' = 'none';
  /** What the last one was. */
  last: DownloadedFile | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {}

  /**
   * Makes a file and saves it. The figure says if that fails, the console why.
   *
   * @returns what was thrown, if so
   */
  async save(file: DownloadedFile, make: () => Blob | Promise<Blob>): Promise<unknown> {
    if (this.busy) return undefined;
    this.last = file;
    this.setState(true, 'none');
    try {
      saveFile(file.name, await make(), this.host.ownerDocument);
      this.setState(false, 'done');
      this.host.dispatchEvent(new FigureDownloadEvent(file));
    } catch (error) {
      warnOnce(`<${this.host.localName}> could not make ${file.name}: ${String(error)}`);
      // The class is in the chunk that makes pictures.
      this.setState(false, (error as Partial<Error> | undefined)?.name === 'UnpaintableError' ? 'unpaintable' : 'failed');
      return error;
    }
    return undefined;
  }

  private setState(busy: boolean, outcome: Downloads['outcome']): void {
    this.busy = busy;
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}
