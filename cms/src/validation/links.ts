import { link } from '@gazeta/shared/content/ids';
import { partnerItem } from '@gazeta/shared/content/partner-block';
import { videoAt } from '@gazeta/shared/content/video';
import type { Problem } from './problem';

/** A path on this site, or a full address. */
export function linkProblems(path: Problem['path'], label: string, url: unknown): Problem[] {
  if (link.safeParse(url).success) return [];
  return [
    { path, message: `${label}: нужен путь на этом сайте («/o-redakcii») или полный адрес («https://…»).` },
  ];
}

/** A full address on another site. */
export function webAddressProblems(path: Problem['path'], label: string, url: unknown): Problem[] {
  if (partnerItem.shape.url.safeParse(url).success) return [];
  return [{ path, message: `${label}: нужен полный адрес, который начинается с «https://» или «http://».` }];
}

/** A video that the paper can show. */
export function videoProblems(path: Problem['path'], url: unknown): Problem[] {
  if (typeof url === 'string' && videoAt(url)) return [];
  return [
    { path, message: 'Ссылка на видео: нужен адрес ролика на RuTube, VK Видео или YouTube («https://…»).' },
  ];
}
