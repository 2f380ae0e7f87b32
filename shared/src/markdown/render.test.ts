import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxLength } from './limits.ts';
import { pictureSources, placePictures } from './pictures.ts';
import { renderMarkdown } from './render.ts';
import { sanitisedHtml, type SafeHtml } from './safe-html.ts';
import { frameTables } from './tables.ts';

function render(markdown: string): SafeHtml {
  const rendered = renderMarkdown(markdown);
  if (!rendered.ok) throw new Error(rendered.failure);
  return sanitisedHtml.parse(rendered.sanitised);
}

test('Markdown becomes the HTML of a newspaper text', () => {
  expect(render('## Мост\n\nОткрыт **сегодня**.\n\n> «Ждали», — сказал мэр.')).toBe(
    '<h2>Мост</h2>\n<p>Открыт <strong>сегодня</strong>.</p>\n<blockquote>\n<p>«Ждали», — сказал мэр.</p>\n</blockquote>\n',
  );
});

test("a text's own headings leave the first level to the headline", () => {
  expect(render('# Первый')).toBe('<h2>Первый</h2>\n');
  expect(render('###### Шестой')).toBe('<h4>Шестой</h4>\n');
});

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">',
  '<a is="x" href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="https://example.org/"></iframe>',
  '<form action="https://example.org/"><input name=a></form>',
  '<style>*{background:url(https://example.org/)}</style>',
  '<p style="background:url(https://example.org/)" onclick="alert(1)" id="x" class="y" data-x="1">x</p>',
  '<base href="https://example.org/"><meta http-equiv=refresh content=0>',
  '<object data="x"></object><embed src="x"><video src="x" autoplay></video>',
  '![x](https://tracker.example/p.png" onerror="alert(1))',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
];
const allowedAttributes = /^(?:href|src|alt|title|colspan|rowspan|start|align|rel)$/;

function expectHarmless(html: string): void {
  for (const element of new JSDOM(html).window.document.body.querySelectorAll('*')) {
    expect(element.tagName).not.toMatch(
      /^(?:SCRIPT|STYLE|IFRAME|OBJECT|EMBED|FORM|INPUT|SVG|MATH|BASE|META|LINK|VIDEO|NOSCRIPT)$/,
    );
    for (const { name, value } of element.attributes) {
      expect(name).toMatch(allowedAttributes);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:|mailto:|tel:|\/|#)/);
    }
  }
}

test.each(attacks)('nothing that runs or loads by itself passes: %s', (attack) => {
  expectHarmless(render(attack));
  expectHarmless(render(`Текст до.\n\n${attack}\n\nТекст после.`));
});

test('no mixture of attacks passes either', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...attacks),
    fc.string(),
    fc.constantFrom('\n\n', '> ', '- ', '`', '"', '<', '>'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const rendered = renderMarkdown(parts.join(''));
      if (rendered.ok) expectHarmless(rendered.sanitised.html);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['body-too-long', 'а'.repeat(maxLength + 1)],
  ['body-too-deep', '<div>'.repeat(20_000)],
  ['body-too-deep', '>'.repeat(5_000)],
  ['body-unreadable', '1. '.repeat(50_000)],
] as const)('a pathological text is refused: %s', (failure, markdown) => {
  expect(renderMarkdown(markdown)).toEqual({ ok: false, failure });
});

test('unclosed paragraphs and list items are no depth', () => {
  expect(renderMarkdown('<p>текст'.repeat(500)).ok).toBe(true);
});

test('pictures of the library get their addresses here, others leave their description', () => {
  const html = render(
    '![Мост «Восточный» & река](http://desk.example:1337/uploads/most.jpg)\n\n![чужая](https://tracker.example/a.png)',
  );
  expect(pictureSources(html)).toEqual(['/uploads/most.jpg', 'https://tracker.example/a.png']);
  const placed = placePictures(html, (source) =>
    source === '/uploads/most.jpg'
      ? {
          src: '/media/v1/1200.jpg',
          srcset: '/media/v1/320.webp 320w',
          largest: '',
          width: 1600,
          height: 1067,
        }
      : undefined,
  );
  const images = [...new JSDOM(placed).window.document.querySelectorAll('img')];
  expect(images.map((image) => [image.src, image.alt, image.width])).toEqual([
    ['/media/v1/1200.jpg', 'Мост «Восточный» & река', 1600],
  ]);
  expect(placed).toContain('чужая');
  expect(placed).not.toContain('tracker.example');
});

test('text that another version of the sanitiser passed does not parse', () => {
  expect(sanitisedHtml.safeParse({ sanitiser: 0, html: '<p>x</p>' }).success).toBe(false);
});

test('a table stands in a frame that scrolls', () => {
  expect(frameTables(render('| а |\n| - |\n| б |'))).toMatch(
    /^<div class="table" tabindex="0"><table>[^]*<\/table><\/div>\s*$/,
  );
});

test('cells keep their place and their side, lists their first number; what is no such thing is dropped', () => {
  const cells = '<tr><td colspan="2" rowspan="3" align="right">а</td></tr>';
  expect(render(`<table><tbody>${cells}</tbody></table>`)).toContain(cells);
  expect(render('7. Седьмой')).toContain('<ol start="7">');
  expect(render('<p align="center" colspan="2" start="3">а</p>')).toBe('<p>а</p>');
  expect(render('<ol start="x"><li>а</li></ol>')).toBe('<ol><li>а</li></ol>');
  expect(render('<table><tr><td colspan="99999" rowspan="0" align="justify">а</td></tr></table>')).toContain(
    '<td>а</td>',
  );
});

test('an empty corner of a table is no header, and has the first cells name their rows', () => {
  const named = frameTables(render('|  | в | г |\n| - | :-: | - |\n| **д** | е | ж |\n|  | и | к |'));
  expect(named.match(/<t[dh]\b[^]*?<\/t[dh]>/g)).toEqual([
    '<td></td>',
    '<th scope="col" class="center">в</th>',
    '<th scope="col">г</th>',
    '<th scope="row"><strong>д</strong></th>',
    '<td class="center">е</td>',
    '<td>ж</td>',
    '<td></td>',
    '<td class="center">и</td>',
    '<td>к</td>',
  ]);
  expect(frameTables(render('| а | в |\n| - | - |\n| г | д |'))).not.toContain('scope="row"');
});

test('what is put into a text afterwards cannot be lured into an attribute', () => {
  const html = render('<a title="<table><img src=" href="/uploads/a.png">" onmouseover="alert(1)</a>');
  expectHarmless(placePictures(frameTables(html), () => undefined));
  expect(frameTables(html)).toBe(html);
});
