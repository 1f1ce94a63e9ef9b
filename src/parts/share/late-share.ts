/** What a reader can pass on of a figure, loaded when they first unfold it. */
import { nothing } from 'lit';
import { warnOnce } from '../../page/console.js';
import { retrying, type Retry } from '../../page/late/retry.js';
import type { Language } from '../../locales/messages.js';
import type { ShareHost } from './share-host.js';
import type { SharePanel } from './share.js';

export class LateShare {
  private panel: SharePanel | undefined;
  /** The language of its words; undefined where they could not be loaded, which is tried again. */
  private language: Language | undefined;
  private hasFailed = false;

  private readonly late: Retry;

  constructor(private readonly host: ShareHost) {
    this.late = retrying(() => void this.load(), new Set([host.element]));
  }

  readonly toggled = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open && !this.language) void this.load(true);
  };

  /** @param isAsked whether a reader asks for it now, who is told then if it fails */
  private async load(isAsked = false): Promise<void> {
    const { host } = this;
    const { language } = host;
    this.language = language;
    this.hasFailed = false;
    try {
      const [{ SharePanel }, words] = await this.late.load(() => Promise.all([import('./share.js'), language.share()]));
      this.panel ??= new SharePanel(host);
      this.panel.words = words;
    } catch (error) {
      this.language = undefined;
      this.hasFailed = true;
      if (this.late.failures() === 1) warnOnce(`<${host.element.localName}> could not load what it shares: ${String(error)}`);
      if (isAsked) host.announce(host.messages.shell.shareFailed);
    }
    host.element.requestUpdate();
  }

  render(): unknown {
    const { panel, host } = this;
    // The page may have changed its language meanwhile.
    if (panel && this.language && this.language !== host.language) void this.load();
    return this.hasFailed ? host.messages.shell.shareFailed : (panel?.render() ?? nothing);
  }
}
