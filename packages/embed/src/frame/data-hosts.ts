/**
 * Whether a document may be loaded from an address. Anyone can put an address into a link to
 * embed.html; without a list, any text could be made to look like the publisher's own.
 * @param list origins, separated by spaces; `'self'` is the page's own, and without a scheme a host
 * means https
 * @param own the page's origin
 */
export function isListed(address: URL, list: string, own: string): boolean {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .some((listed) => address.origin === (listed === "'self'" ? own : originOf(listed)));
}

function originOf(listed: string): string | undefined {
  const address = /^https?:\/\//i.test(listed) ? listed : `https://${listed}`;
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
