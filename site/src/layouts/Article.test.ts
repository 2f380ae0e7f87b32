import { commentAnchor } from '@gazeta/shared/routes';
import { expect, test } from 'vitest';
import { document, id } from '../testing/newsroom.ts';
import { foreignCode, paperOf, textOf } from '../testing/render.ts';

const settings = document('settings', 'settings');
const slots = ['after-lead', 'after-body', 'after-comments'];
const partnerItem = {
  url: 'https://example.org/',
  source: 'Вестник',
  picture: null,
  advertising: null,
  endsAt: null,
};
const blocks = slots.map((slot) =>
  document('partner-block', `block-${slot}`, {
    slot,
    title: 'Новости партнёров',
    items: [
      { ...partnerItem, title: `Новость ${slot}` },
      { ...partnerItem, title: 'Платная', advertising: { advertiser: 'ООО «Шина»', erid: '2Vtz' } },
    ],
  }),
);
const article = (fields: object = {}) =>
  document('article', 'most', {
    slug: 'most',
    title: 'Мост открыт',
    lead: 'Ждали год.',
    body: 'Текст.',
    ...fields,
  });

test('the date line, the name and the age mark are those of the original portal', async () => {
  const page = await paperOf([settings, article()]).page('/news/most');
  const time = page.querySelector('.article-header time');
  expect(time?.getAttribute('datetime')).toBe('2023-10-20T00:00:00.000Z');
  expect(textOf(time)).toBe('20.10.2023 09:00 Пятница');
  expect(textOf(page.querySelector('.masthead summary'))).toBe('Меню');
  expect(textOf(page.querySelector('.masthead .age-mark'))).toBe('16+');
  expect(textOf(page.querySelector('.masthead'))).toContain('Интернет-портал Проба');
  expect(textOf(page.querySelector('.typo-hint'))).toBe(
    'Если вы заметили ошибку в тексте, выделите необходимый фрагмент и нажмите Ctrl+Enter. Заранее благодарны!',
  );
});

test("an article's own age mark stands instead of the paper's", async () => {
  const page = await paperOf([settings, article({ ageMark: '18+' })]).page('/news/most');
  expect(textOf(page.querySelector('.masthead .age-mark'))).toBe('18+');
});

test('only a story for adults asks for the age', async () => {
  const gateOf = async (ageMark: string | null) =>
    (await paperOf([settings, article({ ageMark })]).page('/news/most')).querySelector('.age-gate');
  expect(textOf(await gateOf('18+'))).toBe(
    'Этот материал — для читателей старше 18 лет. Мне есть 18 лет, показать',
  );
  expect(await gateOf('16+')).toBeNull();
  expect(await gateOf(null)).toBeNull();
});

test('partner news stand in their three places, and paid ones say so', async () => {
  const page = await paperOf([settings, ...blocks, article()]).page('/news/most');
  const inOrder = [...page.querySelectorAll('.article-lead, .partners, .prose, .comments')].map((element) =>
    element.className === 'partners' ? textOf(element.querySelector('a')) : element.className,
  );
  expect(inOrder).toEqual([
    'article-lead',
    'Новость after-lead',
    'prose',
    'Новость after-body',
    'comments',
    'Новость after-comments',
  ]);
  const links = [...page.querySelectorAll('.partners a')];
  expect(links).toHaveLength(6);
  expect(new Set(links.map((link) => link.getAttribute('rel')))).toEqual(
    new Set(['sponsored nofollow noopener']),
  );
  const marks = [...page.querySelectorAll('.partners .advertising')].map(textOf);
  expect(marks).toEqual(Array(3).fill('Реклама Рекламодатель: ООО «Шина» erid: 2Vtz'));
});

test('a partner block in which nothing runs is not on the page', async () => {
  const empty = document('partner-block', 'empty', { slot: 'after-lead', items: [] });
  const page = await paperOf([settings, empty, article()]).page('/news/most');
  expect(page.querySelector('.partners')).toBeNull();
});

test('comments stand as a thread with anchors, and the notice says who may comment', async () => {
  const comments = [
    document('comment', 'first', { article: id('most'), authorName: 'Марина', text: 'Раз.\n\nДва.' }),
    document('comment', 'second', {
      article: id('most'),
      authorName: null,
      text: 'Ответ.',
      parent: id('first'),
    }),
  ];
  const page = await paperOf([settings, article(), ...comments]).page('/news/most');
  const section = page.querySelector('.comments');
  expect(textOf(section?.querySelector('h2'))).toBe('2 комментария');
  const first = page.getElementById(commentAnchor(id('first')));
  expect([...(first?.querySelectorAll('p.plain') ?? [])].map(textOf)).toEqual(['Раз.', 'Два.']);
  const reply = section?.querySelector('.replies article');
  expect(reply?.id).toBe(commentAnchor(id('second')));
  expect(textOf(reply?.querySelector('.comment-name'))).toBe('Удалённый читатель');
  expect(textOf(section?.querySelector('.comment-notice p'))).toBe(
    'Добавлять комментарии могут только зарегистрированные и авторизованные пользователи. Комментарий появится после проверки администратором сайта.',
  );
});

test('closed comments say so', async () => {
  const page = await paperOf([settings, article({ commentsOpen: false })]).page('/news/most');
  expect(textOf(page.querySelector('.comment-notice'))).toBe('Комментарии к этой публикации закрыты.');
});

test('relations that are not in the paper are left out', async () => {
  const lost = id('lost');
  const page = await paperOf([
    settings,
    article({
      rubric: lost,
      tags: [lost],
      authors: [lost],
      cover: { media: lost, alt: 'Вид', caption: '', author: '' },
      blocks: [
        { type: 'gallery', title: 'Снимки', pictures: [{ media: lost, alt: '', caption: '', author: '' }] },
        { type: 'read-also', articles: [lost] },
        { type: 'file', title: 'План', media: lost },
      ],
    }),
  ]).page('/news/most');
  expect(page.querySelector('.article .block, .article img, .byline, .tags')).toBeNull();
  expect(textOf(page.querySelector('h1'))).toBe('Мост открыт');
});

test('an article is followed by what came before it: most tags in common first, then the newest', async () => {
  const akin = (name: string, day: number, tags: string[]) =>
    document('article', name, {
      slug: name,
      title: name,
      rubric: id('roads'),
      tags: tags.map((tag) => id(tag)),
      firstPublishedAt: `2023-10-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    });
  const before = [
    akin('old-of-one-tag', 5, ['bridge']),
    akin('as-old-of-the-other', 6, ['river']),
    akin('both-tags', 10, ['bridge', 'river']),
    akin('one-tag', 11, ['bridge']),
    akin('newer-of-one-tag', 12, ['river']),
    akin('rubric-alone', 19, []),
  ];
  const after = akin('came-after', 28, ['bridge', 'river']);
  const followers = async (blocks: unknown[]) => {
    const own = article({ rubric: id('roads'), tags: [id('bridge'), id('river')], blocks });
    const page = await paperOf([settings, ...before, after, own]).page('/news/most');
    return [...page.querySelectorAll('.read-also')].map((section) =>
      [...section.querySelectorAll('h3 a')].map((link) => link.getAttribute('href')?.slice('/news/'.length)),
    );
  };
  const picks = (...names: string[]) => ({ type: 'read-also', articles: names.map((name) => id(name)) });

  expect(await followers([])).toEqual([['both-tags', 'newer-of-one-tag', 'one-tag']]);
  expect(await followers([picks('came-after')])).toEqual([['came-after', 'both-tags', 'newer-of-one-tag']]);
  expect(await followers([picks('one-tag'), picks('came-after')])).toEqual([
    ['one-tag'],
    ['came-after', 'both-tags', 'newer-of-one-tag'],
  ]);
  expect(await followers([picks('one-tag', 'both-tags', 'rubric-alone', 'came-after')])).toEqual([
    ['one-tag', 'both-tags', 'rubric-alone', 'came-after'],
  ]);
});

test('the first article of a rubric, with nothing before it, is followed by the next', async () => {
  const later = document('article', 'later', { slug: 'later', title: 'Позже', rubric: id('roads') });
  const page = await paperOf([
    settings,
    later,
    article({ rubric: id('roads'), tags: [], firstPublishedAt: '2000-01-01T00:00:00.000Z' }),
  ]).page('/news/most');
  expect(page.querySelector('.read-also h3 a')?.getAttribute('href')).toBe('/news/later');
});

test('the update is told when readers see another date', async () => {
  const updated = (updatedAt: string) =>
    paperOf([settings, article({ updatedAt })])
      .page('/news/most')
      .then((page) => textOf(page.querySelector('.article-header .meta')));
  expect(await updated('2023-10-21T03:05:00.000Z')).toContain('Обновлено 21 октября 2023, 12:05');
  expect(await updated('2023-10-20T00:00:30.000Z')).not.toContain('Обновлено');
});

const rutube = 'https://rutube.ru/video/0a7d4c82f1b94e53b6c0e9d2478f15aa/';

test('every kind of block is on the page', async () => {
  const media = document('media', 'photo', { source: '/uploads/photo.jpg' });
  const file = document('media', 'plan', {
    source: '/uploads/plan.pdf',
    version: 'v2',
    name: 'plan.pdf',
    mime: 'application/pdf',
    size: 1_234_567,
    width: null,
    height: null,
  });
  const other = document('article', 'other', { slug: 'other', title: 'Зимник открыт' });
  const page = await paperOf([
    settings,
    media,
    file,
    other,
    article({
      blocks: [
        {
          type: 'gallery',
          title: 'Снимки',
          pictures: [{ media: id('photo'), alt: 'Вид', caption: 'Река', author: 'Цой' }],
        },
        { type: 'quote', text: 'Успели.', author: 'Кедров', role: 'бригадир' },
        { type: 'video', title: 'С высоты', url: `${rutube}?utm_source=x` },
        { type: 'read-also', articles: [id('other')] },
        {
          type: 'table',
          caption: 'Мосты',
          rows: [
            ['Мост', 'Длина'],
            ['Зея', '412'],
          ],
        },
        { type: 'file', title: 'План', media: id('plan') },
        { type: 'poll', question: 'Когда?', options: ['Скоро', 'Нескоро'] },
      ],
    }),
  ]).page('/news/most');
  expect(page.querySelector('.gallery img')?.getAttribute('alt')).toBe('Вид');
  expect(textOf(page.querySelector('.gallery figcaption'))).toBe('Река Фото: Цой');
  expect(textOf(page.querySelector('.quote'))).toBe('Успели. Кедров бригадир');
  expect([...page.querySelectorAll('.video a')].map((link) => link.getAttribute('href'))).toEqual([
    rutube,
    rutube,
  ]);
  expect(textOf(page.querySelector('.video'))).toBe(
    'RuTube С высоты Видео откроется на сайте RuTube. Смотреть на сайте RuTube',
  );
  expect(page.querySelector('.read-also a')?.getAttribute('href')).toBe('/news/other');
  expect([...page.querySelectorAll('.table th, .table td')].map(textOf)).toEqual([
    'Мост',
    'Длина',
    'Зея',
    '412',
  ]);
  expect(textOf(page.querySelector('.file'))).toBe('План Скачать: plan.pdf, 1,2 МБ');
  expect([...page.querySelectorAll('.poll label')].map(textOf)).toEqual(['Скоро', 'Нескоро']);
  expect(page.querySelector('.poll form')?.getAttribute('action')).toMatch(/^\/poll\/most\/[0-9a-f]{16}$/);
  expect(page.querySelector(foreignCode)).toBeNull();
});

test('an article that is not in the paper answers 404', async () => {
  expect((await paperOf([settings]).render('/news/most')).status).toBe(404);
});

test.each([
  ['ru', ['ВКонтакте', 'Telegram', 'Одноклассники', 'WhatsApp']],
  ['en', ['VK', 'Telegram', 'OK', 'WhatsApp']],
])('networks to share in are called as their readers in %s call them', async (language, names) => {
  const page = await paperOf([document('settings', 'settings', { language }), article()]).page('/news/most');
  expect([...page.querySelectorAll('.share a')].map(textOf)).toEqual(names);
});
