export default {
  mode: 'production',
  entry: { main: './main.js', embed: './embed.js' },
  output: { clean: true },
  // A chart is loaded when the reader is near it: its size is no warning.
  performance: { hints: false },
};
