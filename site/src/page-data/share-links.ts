import type { Path } from '@gazeta/shared/routes';
import { fullAddress } from './address.ts';

export interface ShareLink {
  name: string;
  url: string;
}

/** Plain links to the networks' own forms: no script of theirs, and nothing asked of them before a click. */
export function shareLinks(path: Path, title: string): ShareLink[] {
  const url = fullAddress(path);
  return [
    { name: 'ВКонтакте', url: form('https://vk.com/share.php', { url, title }) },
    { name: 'Telegram', url: form('https://t.me/share/url', { url, text: title }) },
    { name: 'Одноклассники', url: form('https://connect.ok.ru/offer', { url, title }) },
    { name: 'WhatsApp', url: form('https://wa.me/', { text: `${title} ${url}` }) },
  ];
}

const form = (address: string, fields: Record<string, string>): string =>
  `${address}?${new URLSearchParams(fields)}`;
