export const tags = [
  'cited-figure',
  'freelance-earnings-chart',
  'freelancer-count-chart',
  'it-export-target-gauge',
  'it-exports-chart',
  'it-exports-growth-chart',
  'projection-scorecard',
];
