/** The types of the elements, as a script of a page meets them. */
import 'it-export-charts/define';

const gauge = document.querySelector('it-export-target-gauge');
gauge?.setAttribute('growth', '20');
if (gauge) gauge.growth = '20';
document.createElement('freelance-earnings-chart').asOf = '2026-02-25';
