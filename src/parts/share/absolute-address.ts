/** An address that holds on another page as well. */
export function absoluteAddress(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href;
}
