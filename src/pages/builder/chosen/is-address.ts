/** Whether it is an address of the web or of the same site: not of a script, nor of a file on a disk. */
export const isAddress = (text: string): boolean =>
  text !== '' && URL.canParse(text, 'https://site.example') && /^https?:$/.test(new URL(text, 'https://site.example').protocol);
