import type { Path } from '@gazeta/shared/routes';
import { fullAddress } from './address.ts';

export type Network = 'vk' | 'telegram' | 'ok' | 'whatsapp';

export interface ShareLink {
  network: Network;
  url: string;
}

/** Plain links to the networks' own forms: no script of theirs, and nothing asked of them before a click. */
export function shareLinks(path: Path, title: string): ShareLink[] {
  const url = fullAddress(path);
  return [
    { network: 'vk', url: form('https://vk.com/share.php', { url, title }) },
    { network: 'telegram', url: form('https://t.me/share/url', { url, text: title }) },
    { network: 'ok', url: form('https://connect.ok.ru/offer', { url, title }) },
    { network: 'whatsapp', url: form('https://wa.me/', { text: `${title} ${url}` }) },
  ];
}

const form = (address: string, fields: Record<string, string>): string =>
  `${address}?${new URLSearchParams(fields)}`;
