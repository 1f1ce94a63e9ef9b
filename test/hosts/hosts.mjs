/** The hosts, in the order in which they are tried: where each leaves its site, and whether its HTML is made on a server. */
export const hosts = {
  vite: { out: 'dist' },
  esbuild: { out: 'dist' },
  webpack: { out: 'dist' },
  parcel: { out: 'dist' },
  react: { out: 'dist' },
  preact: { out: 'dist' },
  solid: { out: 'dist' },
  vue: { out: 'dist' },
  next: { out: 'out', onServer: true },
  nuxt: { out: '.output/public', onServer: true },
  sveltekit: { out: 'build', onServer: true },
  astro: { out: 'dist', onServer: true },
  // Editors and sanitizers, with the options of the recipes; the page has a section for each.
  editors: { out: 'dist' },
  'lit-ssr': { out: 'dist', onServer: true, inRoot: '<slot></slot>' },
};
