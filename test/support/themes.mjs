/**
 * What five widely used themes do to the content of an article: the rules that touch a figure's place, its picture and its type, with
 * the values that their style sheets have. Written out anew from those (WordPress and Drupal: GPL-2.0-or-later; Ghost, Tailwind, Bootstrap: MIT).
 */
export const themes = {
  /** https://github.com/WordPress/twentytwentyfour: theme.json */
  'Twenty Twenty-Four': {
    content: 'entry-content',
    style: `
      body { margin: 0; font: 400 1.05rem/1.55 Georgia, serif; -webkit-font-smoothing: antialiased }
      .entry-content > * { max-width: 620px; margin-inline: auto }
      .entry-content > * + * { margin-block: 1.2rem 0 }
      .entry-content { padding-inline: min(4vw, 48px) }
      img { height: auto; max-width: 100%; vertical-align: bottom }`,
  },
  /** https://github.com/TryGhost/Casper: assets/css */
  Casper: {
    content: 'gh-content',
    style: `
      html { font-size: 62.5% }
      *, ::before, ::after { box-sizing: border-box }
      body { margin: 0; font: 1.6rem/1.6em Georgia, serif }
      .gh-content { display: grid; grid-template-columns: [full-start] minmax(4vmin, auto) [main-start] min(720px, calc(100% - 8vmin)) [main-end] minmax(4vmin, auto) [full-end]; font-size: 2rem }
      .gh-content > * { grid-column: main-start / main-end; min-width: 0; margin: 0 }
      .gh-content > * + * { margin-top: max(3.2vmin, 24px) }
      img { display: block; width: auto; max-width: 100%; height: auto }`,
  },
  /** https://github.com/drupal/drupal/tree/11.x/core/themes/olivero: css/base */
  Olivero: {
    content: 'text-content',
    style: `
      *, ::before, ::after { box-sizing: border-box }
      html { font: 100%/1.6875rem Arial, sans-serif }
      body { margin: 0; word-wrap: break-word }
      .text-content { margin-inline: 1.125rem; max-width: 45rem }
      .text-content p { margin-block: 1.125rem }
      .text-content picture, .text-content img { max-width: 100%; height: auto }
      @media (min-width: 700px) { .text-content { font-size: 1.125rem } .text-content p { margin-block: 2.25rem; line-height: 2.25rem } }`,
  },
  /** https://github.com/tailwindlabs/tailwindcss: preflight, and https://github.com/tailwindlabs/tailwindcss-typography: prose */
  Tailwind: {
    content: 'prose',
    style: `
      *, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 }
      html { line-height: 1.5; font-family: Arial, sans-serif }
      img, svg, video, canvas { display: block; vertical-align: middle }
      img, video { max-width: 100%; height: auto }
      ol, ul { list-style: none }
      button { font: inherit; background: transparent; border-radius: 0 }
      .prose { max-width: 65ch; font-size: 1rem; line-height: 1.75; padding-inline: 1rem }
      .prose :where(p) { margin-block: 1.25em }
      .prose :where(img), .prose :where(picture) { margin-block: 2em }
      .prose :where(picture > img) { margin-block: 0 }
      .prose :where(table) { width: 100%; table-layout: auto; margin-block: 2em; font-size: 0.875em; line-height: 1.7 }`,
  },
  /** https://github.com/twbs/bootstrap: scss/_reboot.scss */
  Bootstrap: {
    content: 'container',
    style: `
      *, ::before, ::after { box-sizing: border-box }
      body { margin: 0; font: 400 1rem/1.5 Arial, sans-serif; text-size-adjust: 100% }
      p { margin: 0 0 1rem }
      img, svg { vertical-align: middle }
      .container img { max-width: 100%; height: auto }
      .container { width: 100%; max-width: 720px; padding-inline: 12px; margin-inline: auto }
      table { caption-side: bottom; border-collapse: collapse }
      button, summary { border-radius: 0; margin: 0; font: inherit }`,
  },
};
