import { escapeHtml } from '@gazeta/shared/markdown/escape';

/** The first line of every XML document here. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Text for an element or a quoted attribute. Characters that XML 1.0 cannot carry at all are left out. */
export function xmlText(text: string): string {
  return escapeHtml(
    text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
  );
}

/** `<name>text</name>`, the text escaped. */
export function textElement(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}
