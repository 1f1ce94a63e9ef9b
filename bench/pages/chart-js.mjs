/** Chart.js with the parts a stacked bar needs: no tooltip, no legend, no animation, and a reference line of its own. */
import { bars } from 'bars';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { colours } from './colours.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const referenceLine = {
  id: 'reference-line',
  afterDatasetsDraw({ ctx, chartArea, scales }) {
    const y = scales.y.getPixelForValue(bars.milestone);
    ctx.strokeStyle = colours.milestone;
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.moveTo(chartArea.left, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
  },
};

for (const box of document.querySelectorAll('.peer')) {
  new Chart(box.appendChild(document.createElement('canvas')), {
    type: 'bar',
    data: {
      labels: bars.years.map(({ label }) => label),
      datasets: colours.parts.map((backgroundColor, part) => ({ backgroundColor, data: bars.years.map(({ parts }) => parts[part] ?? null) })),
    },
    options: { animation: false, maintainAspectRatio: false, scales: { x: { stacked: true }, y: { stacked: true } } },
    plugins: [referenceLine],
  });
}
bench.mark('drawn');
