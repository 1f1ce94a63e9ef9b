/**
 * `pages/embed-failure.js`, for `embed.html`: says why there is no figure, where the script that shows it could not be loaded. A script of
 * the old kind, because in a sandbox the page has no origin, and modules are then fetched by the rules of CORS:
 * https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */

/** Without an origin `origin` is the word “null”, as in a sandbox and for a page that was opened from a disk. */
const isSandboxed = origin === 'null' && location.protocol !== 'file:';

const why = isSandboxed
  ? 'The frame is in a sandbox without allow-same-origin: its server has to send Access-Control-Allow-Origin: * with embed.js and with every file in chunks/ and pages/.'
  : 'embed.js, chunks/ and pages/ have to lie beside embed.html, and come from a server, as text/javascript.';

/** When the page has been read, which may be after the failure. */
const whenRead = (act: () => void): void => (document.readyState === 'loading' ? addEventListener('DOMContentLoaded', act, { once: true }) : act());

// What a script could not load is told to the script alone, and not passed on to its ancestors: it is listened for on the way down.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    console.warn(`embed.html: the script of the figure could not be loaded, or one that it needs. ${why}`);
    whenRead(() => {
      const words = document.querySelector<HTMLElement>('.not-here');
      if (!words) return;
      words.dataset.failed = '';
      words.dataset.lang = new URLSearchParams(location.search).get('lang') === 'ur' ? 'ur' : 'en';
    });
  },
  true,
);

export {};
