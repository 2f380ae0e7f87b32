import { block } from '@gazeta/shared/content/blocks';
import { link } from '@gazeta/shared/content/ids';
import { partnerItem } from '@gazeta/shared/content/partner-block';
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

export function videoProblems(path: Problem['path'], url: unknown): Problem[] {
  if (block.safeParse({ type: 'video', title: '', url }).success) return [];
  return [{ path, message: 'Ссылка на видео: нужен полный адрес, который начинается с «https://».' }];
}
