/** Vega-Lite by Vega-Embed, on a canvas, without its menu and without legend. */
import { bars } from 'bars';
import embed from 'vega-embed';
import { colours } from './colours.mjs';

const values = bars.years.flatMap(({ label, parts }) => parts.map((value, part) => ({ label, value, part })));

const specification = ({ clientWidth, clientHeight }) => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: clientWidth,
  height: clientHeight,
  autosize: { type: 'fit', contains: 'padding' },
  layer: [
    {
      data: { values },
      mark: 'bar',
      encoding: {
        x: { field: 'label', type: 'nominal', axis: { labelAngle: 0 } },
        y: { field: 'value', type: 'quantitative' },
        order: { field: 'part' },
        color: { field: 'part', type: 'nominal', scale: { range: colours.parts }, legend: null },
      },
    },
    { mark: { type: 'rule', color: colours.milestone, strokeWidth: 2 }, encoding: { y: { datum: bars.milestone } } },
  ],
});

await Promise.all(Array.from(document.querySelectorAll('.peer'), (box) => embed(box, specification(box), { actions: false })));
bench.mark('drawn');
