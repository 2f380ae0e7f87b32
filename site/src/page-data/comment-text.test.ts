import { expect, test } from 'vitest';
import { commentParagraphs } from './comment-text.ts';

test('blank lines part paragraphs, and addresses become links', () => {
  expect(commentParagraphs('Раз: https://example.org/a?b=1&c=2.\nДва\n\n \nТри')).toEqual([
    [
      { text: 'Раз: ' },
      { text: 'https://example.org/a?b=1&c=2', href: 'https://example.org/a?b=1&c=2' },
      { text: '.\nДва' },
    ],
    [{ text: 'Три' }],
  ]);
  expect(commentParagraphs('(см. http://пример.рф/путь)')).toEqual([
    [
      { text: '(см. ' },
      { text: 'http://пример.рф/путь', href: expect.stringMatching(/^http:\/\/xn--/) },
      { text: ')' },
    ],
  ]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '<a href="https://example.org">',
  'https://',
  'ftp://example.org',
])('only the web is linked: %s', (text) => {
  const hrefs = commentParagraphs(text)
    .flat()
    .flatMap(({ href }) => href ?? []);
  expect(hrefs.filter((href) => !href.startsWith('https://example.org'))).toEqual([]);
});
