/**
 * The name by which the media library knows a picture's address: the path where the CMS keeps uploads itself,
 * the whole address where object storage does. Undefined for what no library can hold.
 */
export function mediaSource(address: string): string | undefined {
  if (!URL.canParse(address, 'http://cms.invalid')) return undefined;
  const url = new URL(address, 'http://cms.invalid');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.pathname.startsWith('/uploads/')) return url.pathname;
  return url.hostname === 'cms.invalid' ? undefined : url.href;
}
