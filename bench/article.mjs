/** The article around a figure: the same words, and the same room kept for the figure, on every page. */
import { readFileSync } from 'node:fs';

const recorder = readFileSync(new URL('in-the-page.js', import.meta.url), 'utf8');

const sentence = 'What the banks count is what is known of them. ';
const paragraph = `<p>${sentence.repeat(9)}</p>`;

/** @param address of the page's script, if it has one */
export const article = ({ markup, until }, address) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>An article</title>
<style>
body { margin: 16px; font: 16px/1.5 Arial, sans-serif }
body > :is(img, svg) { display: block }
img, body > svg { max-width: 100%; height: auto }
freelance-earnings-chart, it-export-target-gauge { display: block; min-height: 45rem }
.peer { height: 17rem }
.far { margin-block-end: 400vh }
</style>
<script data-until="${until}">${recorder}</script>
${address ? `<script type="module" src="${address}"></script>` : ''}
</head>
<body>
<h1>What freelancers earn</h1>
<p>${sentence}</p>
${markup}
${paragraph.repeat(3)}
</body>
</html>
`;
