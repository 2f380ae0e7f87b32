import type { Path } from '@gazeta/shared/routes';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { foreignCode, paperOf } from '../testing/render.ts';

// What https://validator.w3.org/feed/ looks at, after https://www.rssboard.org/rss-specification and rss-profile.

const { render } = paperOf([
  document('settings', 'settings', { name: 'Газета «Проба»', language: 'ru' }),
  document('rubric', 'dorogi', { slug: 'dorogi', name: 'Дороги' }),
  document('author', 'anna', { slug: 'anna', name: 'Анна Ким' }),
  document('media', 'photo', { source: '/uploads/photo.jpg' }),
  ...[1, 2, 3].map((day) =>
    document('article', `article${day}`, {
      slug: `most-${day}`,
      title: `Мост & «река», день ${day}`,
      lead: day === 3 ? '' : 'Ждали год.',
      body: [
        'Первый [абзац](/about?a=1&b=2), [ниже](#nizhe), [рядом](//example.org/x), [почта](mailto:a@example.org).',
        '![Вид](/uploads/photo.jpg)',
        '| Год | Мосты |\n| --- | --: |\n| 2023 | 1 |',
      ].join('\n\n'),
      rubric: id('dorogi'),
      authors: [id('anna')],
      cover: { media: id('photo'), alt: 'Вид', caption: 'Река', author: 'Анна' },
      firstPublishedAt: `2023-10-0${day}T21:30:00.000Z`,
      updatedAt: `2023-10-1${day}T00:00:00.000Z`,
    }),
  ),
]);

const fullAddress = /^https?:\/\/[\w.:-]+\//;
/** RFC 822 as RSS has it, with years of four figures. */
const date =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

describe.each<Path>(['/rss.xml', '/rubric/dorogi/rss.xml', '/feed/dzen.xml', '/feed/yandex.xml'])(
  '%s',
  (path) => {
    const feed = async () => {
      const { window } = new JSDOM('');
      return new window.DOMParser().parseFromString((await render(path)).body, 'text/xml');
    };
    const items = async () => [...(await feed()).querySelectorAll('channel > item')];
    const textsOf = (parent: Element, name: string) =>
      [...parent.children].filter(({ tagName }) => tagName === name).map(({ textContent }) => textContent);

    test('says whose it is, where, and since when', async () => {
      const root = (await feed()).documentElement;
      expect([root.tagName, root.getAttribute('version'), root.childElementCount]).toEqual(['rss', '2.0', 1]);
      const [channel] = root.children;
      if (!channel) throw new Error('No channel.');
      expect(textsOf(channel, 'title')).toEqual([expect.stringMatching(/\S/)]);
      expect(textsOf(channel, 'description')).toEqual([expect.stringMatching(/\S/)]);
      expect(textsOf(channel, 'link')).toEqual([expect.stringMatching(fullAddress)]);
      expect(textsOf(channel, 'language')).toEqual(['ru']);
      expect(textsOf(channel, 'lastBuildDate')).toEqual(['Fri, 13 Oct 2023 00:00:00 GMT']);
      const self = [...channel.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')];
      expect(self.map((link) => [...link.attributes].map(({ value }) => value))).toEqual([
        [`http://localhost:4321${path}`, 'self', 'application/rss+xml'],
      ]);
    });

    test('has items of which each is told once and can be told from the others', async () => {
      const all = await items();
      expect(all).toHaveLength(3);
      for (const item of all) {
        expect(textsOf(item, 'title')).toEqual([expect.stringMatching(/^[^<>]+$/)]);
        expect(textsOf(item, 'link')).toEqual([expect.stringMatching(fullAddress)]);
        expect(textsOf(item, 'description').length).toBeLessThanOrEqual(1);
        const [published = '', ...others] = textsOf(item, 'pubDate');
        expect(published).toMatch(date);
        expect([new Date(published).toUTCString(), others]).toEqual([published, []]);
      }
      const guids = all.flatMap((item) => [...item.querySelectorAll('guid')]);
      expect(new Set(guids.map(({ textContent }) => textContent)).size).toBe(3);
      expect(guids.map((guid) => guid.getAttribute('isPermaLink'))).toEqual(['false', 'false', 'false']);
    });

    test('names files with address, type and length', async () => {
      for (const item of await items()) {
        const files = [...item.querySelectorAll('enclosure, content')].filter((file) =>
          file.hasAttribute('url'),
        );
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          expect(file.getAttribute('url')).toMatch(fullAddress);
          expect(file.getAttribute('type')).toBe('image/jpeg');
          if (file.tagName === 'enclosure') expect(file.getAttribute('length')).toMatch(/^\d+$/);
        }
      }
    });

    test('carries texts that lead to the same places wherever they are shown', async () => {
      for (const item of await items())
        for (const html of textsOf(item, 'content:encoded')) {
          const text = new JSDOM(html).window.document;
          expect(text.querySelector(foreignCode)).toBeNull();
          const attributes = [...text.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
          for (const { name, value } of attributes)
            if (name === 'href' || name === 'src') expect(value).toMatch(/^(?:https?:\/\/[\w.]|mailto:)/);
            else expect(['alt', 'align', 'scope', 'class', 'width', 'height', 'rel']).toContain(name);
        }
    });
  },
);
