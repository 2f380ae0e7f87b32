/** A piece of what a reader wrote; with `href` it is a link. */
export interface TextPiece {
  text: string;
  href?: string;
}

const address = /https?:\/\/[^\s<>«»"“”]+/giu;

/** Paragraphs of plain text, their full addresses as links; nothing else that a reader writes means anything. */
export function commentParagraphs(text: string): TextPiece[][] {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map(pieces);
}

function pieces(paragraph: string): TextPiece[] {
  const found: TextPiece[] = [];
  let end = 0;
  for (const { 0: match, index } of paragraph.matchAll(address)) {
    // A full stop or a bracket at the end belongs to the sentence.
    const text = match.replace(/[.,;:!?…)\]'*]+$/u, '');
    if (!URL.canParse(text)) continue;
    if (index > end) found.push({ text: paragraph.slice(end, index) });
    found.push({ text, href: new URL(text).href });
    end = index + text.length;
  }
  if (end < paragraph.length) found.push({ text: paragraph.slice(end) });
  return found;
}
