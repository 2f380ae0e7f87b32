import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { renderMarkdown } from './render.ts';

function textOf(markdown: string): string {
  const rendered = renderMarkdown(markdown);
  if (!rendered.ok) throw new Error(rendered.failure);
  return plainText(rendered.sanitised.html).replaceAll(/\n+/g, '\n').trim();
}

test('words that are emphasised in part stay whole, and blocks stand apart', () => {
  expect(textOf('Б**е**лая [корова](https://example.org/a_b).\n\n- раз\n- два')).toBe(
    'Белая корова.\nраз\nдва',
  );
});

test('characters that HTML spells out are themselves again', () => {
  expect(textOf('Раз &amp; два &lt; три &mdash; «четыре» "пять"')).toBe('Раз & два < три — «четыре» "пять"');
  expect(plainText('&amp;lt; &#39;')).toBe("&lt; '");
});
