/** What Vite hands over as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** Style sheets of a package, which Vite puts into the page. */
declare module '@fontsource/*.css';
