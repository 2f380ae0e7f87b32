import { longestComment } from '@gazeta/shared/readers/comments';

/** Control characters, and those that turn the direction of writing: nobody types them to be read. */
const invisible = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

export type PlainComment = { ok: true; text: string } | { ok: false; refusal: 'empty' | 'too-long' };

/** A reader's text as it is kept: paragraphs parted by one blank line, nothing invisible, no more than is allowed. */
export function plainComment(typed: string): PlainComment {
  const text = typed
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/\t/g, ' ').replaceAll(invisible, '').trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) return { ok: false, refusal: 'empty' };
  if (text.length > longestComment) return { ok: false, refusal: 'too-long' };
  return { ok: true, text };
}
