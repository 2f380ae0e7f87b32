/** A full address for feeds, previews and canonical links, under the paper's public address. */
export function fullAddress(path: string): string {
  return new URL(path, siteUrl()).href;
}

function siteUrl(): string {
  return process.env['SITE_URL'] || `http://localhost:${process.env['SITE_PORT'] || 4321}`;
}
