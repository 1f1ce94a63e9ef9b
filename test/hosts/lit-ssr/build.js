/** Renders a page on the server, with the figures as Lit renders them there. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'it-export-charts/define';
import { html } from 'lit';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

const day = '2026-02-25';

const page = html`
  <h1>Freelancers</h1>
  <h2>Earnings</h2>
  <freelance-earnings-chart as-of=${day} since-then milestone="1000">
    <p>Freelancers earned $557 million from July to December 2025.</p>
  </freelance-earnings-chart>
  <it-export-target-gauge as-of=${day} .growth=${20} headline="Set by the page"></it-export-target-gauge>
  <p>They earned <cited-figure of="freelance-earnings/2025-07/2025-12" as-of=${day}>$557 million</cited-figure> in half a year.</p>
`;

mkdirSync('dist', { recursive: true });
const charts = 'node_modules/it-export-charts/dist';
for (const file of ['embed.js', 'chunks']) cpSync(`${charts}/${file}`, `dist/${file}`, { recursive: true });
const start = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Freelancers</title><script type="module" src="embed.js"></script>';
writeFileSync('dist/index.html', `${start}${await collectResult(render(page))}</html>`);
