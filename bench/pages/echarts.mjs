/** ECharts with the parts a stacked bar with a line needs, on a canvas, without animation. */
import { bars } from 'bars';
import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colours } from './colours.mjs';

use([BarChart, GridComponent, MarkLineComponent, CanvasRenderer]);

for (const box of document.querySelectorAll('.peer')) {
  const chart = init(box);
  chart.setOption({
    animation: false,
    grid: { left: 44, right: 8, top: 12, bottom: 28 },
    xAxis: { type: 'category', data: bars.years.map(({ label }) => label) },
    yAxis: { type: 'value' },
    series: colours.parts.map((color, part) => ({
      type: 'bar',
      stack: 'year',
      color,
      data: bars.years.map(({ parts }) => parts[part] ?? null),
      ...(part === 0 && {
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colours.milestone, width: 2, type: 'solid' },
          data: [{ yAxis: bars.milestone }],
        },
      }),
    })),
  });
  // Else it draws in the next frame.
  chart.getZr().flush();
}
bench.mark('drawn');
