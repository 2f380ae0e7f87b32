import type { LetterWords } from './words/words';

/** A letter to one person, in the paper's name. */
export interface Letter {
  to: string;
  subject: string;
  paragraphs: readonly string[];
  /** What she may do about it. */
  link?: { label: string; url: string };
  /** Stands small at the end: why she got it, what to do when it was not she. */
  note: string;
  headers?: Readonly<Record<string, string>>;
}

/** A letter that is written in whatever language the paper is. */
export type Writing = (words: LetterWords) => Letter;

/** The same letter for those who read plain text and those who read HTML. `paper` is the paper's name. */
export function composed(
  { paragraphs, link, note }: Letter,
  { paper, language }: { paper: string; language: string },
): { text: string; html: string } {
  const text = [...paragraphs, ...(link ? [`${link.label}:\n${link.url}`] : []), `—\n${paper}\n${note}`].join(
    '\n\n',
  );
  const html = [
    `<!doctype html><html lang="${language}"><body style="margin:0;padding:24px;background:#f5f2ec">`,
    '<div style="max-width:560px;margin:0 auto;padding:28px 32px;background:#fffefb;color:#1b1a18;font:16px/1.55 Georgia,serif">',
    `<p style="margin:0 0 20px;font-size:22px;font-weight:bold">${escaped(paper)}</p>`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 14px">${escaped(paragraph)}</p>`),
    ...(link ? [button(link)] : []),
    `<p style="margin:24px 0 0;padding-top:14px;border-top:1px solid #dedad2;color:#69655f;font-size:14px">${escaped(note)}</p>`,
    '</div></body></html>',
  ].join('\n');
  return { text, html };
}

function button({ label, url }: { label: string; url: string }): string {
  const address = escaped(url);
  return (
    `<p style="margin:22px 0"><a href="${address}" style="display:inline-block;padding:11px 20px;background:#a3231c;color:#fff;text-decoration:none">${escaped(label)}</a></p>` +
    `<p style="margin:0 0 14px;color:#69655f;font-size:14px;word-break:break-all">${address}</p>`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
