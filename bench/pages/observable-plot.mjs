/** Observable Plot, of which only the marks that are used are bundled. */
import { barY, plot, ruleY } from '@observablehq/plot';
import { bars } from 'bars';
import { colours } from './colours.mjs';

const rows = bars.years.flatMap(({ label, parts }) => parts.map((value, part) => ({ label, value, part })));

for (const box of document.querySelectorAll('.peer')) {
  const picture = plot({
    width: box.clientWidth,
    height: box.clientHeight,
    color: { domain: [0, 1], range: colours.parts },
    marks: [barY(rows, { x: 'label', y: 'value', fill: 'part' }), ruleY([bars.milestone], { stroke: colours.milestone, strokeWidth: 2 })],
  });
  box.append(picture);
}
bench.mark('drawn');
