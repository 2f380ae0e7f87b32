import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../testing/desk-session';
import { databases, startStrapi, type RunningCms } from '../testing/strapi';

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let rubric: string;
  beforeAll(async () => {
    cms = await startStrapi({ database });
    rubric = (
      await cms.strapi.documents('api::rubric.rubric').create({ data: { name: 'Город', position: 1 } })
    ).documentId;
  });
  afterAll(() => cms.stop());

  const articles = () => cms.strapi.documents('api::article.article');
  const published = (data: object) =>
    articles().create({ data: { title: 'Мост', rubric, ...data }, status: 'published' });

  describe('addresses', () => {
    test('come from Russian titles and differ from each other', async () => {
      const first = await articles().create({ data: { title: 'Открылся мост через Лену' } });
      const second = await articles().create({ data: { title: 'Открылся мост через Лену' } });
      expect(first.slug).toBe('otkrylsya-most-cherez-lenu');
      expect(second.slug).toBe('otkrylsya-most-cherez-lenu-1');
    });

    test('are made when the title comes later, and stay when it changes', async () => {
      // @ts-expect-error the desk saves a draft before it has a title
      const { documentId } = await articles().create({ data: {} });
      await articles().update({ documentId, data: { title: 'Щи да каша' } });
      await articles().update({ documentId, data: { title: 'Совсем другое' } });
      expect((await articles().findOne({ documentId }))?.slug).toBe('shchi-da-kasha');
    });

    test('of long titles stay short', async () => {
      const { slug } = await articles().create({ data: { title: 'Очень длинный заголовок '.repeat(10) } });
      expect(slug?.length).toBeLessThan(120);
    });

    test('have one form, in drafts too', async () => {
      await expect(articles().create({ data: { title: 'А', slug: 'Мост' } })).rejects.toThrow(
        /^Адрес: только/,
      );
    });

    test('of pages may not be the site’s own', async () => {
      const pages = cms.strapi.documents('api::page.page');
      await expect(pages.create({ data: { title: 'Поиск', slug: 'search' } })).rejects.toThrow(
        'Адрес: «search» занят самим сайтом',
      );
    });

    test('are taken once among published articles', async () => {
      await published({ title: 'Первая', slug: 'odin-adres' });
      await expect(published({ title: 'Вторая', slug: 'odin-adres' })).rejects.toThrow(
        'Адрес: такое значение уже есть у другого документа.',
      );
    });
  });

  describe('an article', () => {
    test('may be unfinished as a draft, but not be published so', async () => {
      const { documentId } = await articles().create({ data: { title: 'Черновик' } });
      await expect(articles().publish({ documentId })).rejects.toThrow('Рубрика: заполните это поле.');
      expect(await articles().findOne({ documentId, status: 'published' })).toBeNull();
    });

    test.each([
      ['without a title', { title: ' ', slug: 'bez-zagolovka' }, 'Заголовок: заполните'],
      ['with a cover that has no picture', { cover: { alt: 'мост' } }, 'Главная картинка: заполните'],
      [
        'with a video from anywhere',
        { blocks: [{ __component: 'blocks.video', url: 'https://rutube.ru.evil.example/video/1/' }] },
        'Ссылка на видео: нужен адрес ролика на RuTube, VK Видео или YouTube',
      ],
      [
        'with a ragged table',
        { blocks: [{ __component: 'blocks.table', data: 'а|б\nв|г\nд' }] },
        'в заголовке 2 столбца, а в строке 3 — 1 ячейка',
      ],
      [
        'with a poll of one answer',
        { blocks: [{ __component: 'blocks.poll', question: 'Ну?', options: [{ text: 'Да' }] }] },
        'не меньше двух вариантов',
      ],
      ['with half an advertising mark', { advertising: { advertiser: 'ООО', erid: '' } }, 'erid: заполните'],
      ['with an endless body', { body: 'а'.repeat(200_001) }, 'Текст: длиннее'],
      ['with a bottomless body', { body: '>'.repeat(5_000) }, 'Текст: слишком много вложенных'],
    ])('is not published %s', async (_, data, sentence) => {
      await expect(published(data)).rejects.toThrow(sentence);
    });

    test('names the field that is wrong', async () => {
      const { documentId } = await articles().create({ data: { title: 'Без рубрики' } });
      await expect(articles().publish({ documentId })).rejects.toMatchObject({
        name: 'ValidationError',
        details: { errors: [{ path: ['rubric'], message: 'Рубрика: заполните это поле.' }] },
      });
    });
  });

  describe('a rubric', () => {
    test('that is in use stays, with the reason', async () => {
      const rubrics = cms.strapi.documents('api::rubric.rubric');
      const { documentId } = await rubrics.create({ data: { name: 'Спорт', position: 2 } });
      const { documentId: draft } = await articles().create({ data: { title: 'Матч', rubric: documentId } });
      await published({ title: 'Победа', rubric: documentId });
      await expect(rubrics.delete({ documentId })).rejects.toThrow(
        'Рубрику «Спорт» нельзя удалить: в ней 2 статьи, считая черновики.',
      );
      await articles().update({ documentId: draft, data: { rubric } });
      await expect(rubrics.delete({ documentId })).rejects.toThrow('в ней 1 статья');
    });

    test('that is in use stays when it is deleted at the desk, alone or among others', async () => {
      const desk = await openDesk(cms);
      const rubrics = cms.strapi.documents('api::rubric.rubric');
      const { documentId: used } = await rubrics.create({ data: { name: 'Театр', position: 5 } });
      const { documentId: free } = await rubrics.create({ data: { name: 'Цирк', position: 6 } });
      await articles().create({ data: { title: 'Премьера', rubric: used } });
      const type = '/content-manager/collection-types/api::rubric.rubric';
      const reason = 'Рубрику «Театр» нельзя удалить: в ней 1 статья';
      await expect(desk.send('DELETE', `${type}/${used}`)).rejects.toThrow(reason);
      await expect(
        desk.send('POST', `${type}/actions/bulkDelete`, { documentIds: [free, used] }),
      ).rejects.toThrow(reason);
      expect(await rubrics.findOne({ documentId: free })).not.toBeNull();
    });

    test('that nothing stands in goes', async () => {
      const rubrics = cms.strapi.documents('api::rubric.rubric');
      const { documentId } = await rubrics.create({ data: { name: 'Пустая', position: 3 } });
      await rubrics.delete({ documentId });
      expect(await rubrics.findOne({ documentId })).toBeNull();
    });

    test('says in Russian what Strapi says in English', async () => {
      const rubrics = cms.strapi.documents('api::rubric.rubric');
      await expect(rubrics.create({ data: { name: 'Город', position: 4 } })).rejects.toThrow(
        'Название: такое значение уже есть у другого документа.',
      );
      await expect(rubrics.create({ data: { name: 'я'.repeat(256), position: 4 } })).rejects.toThrow(
        'Название: не длиннее 255 знаков.',
      );
    });
  });

  test('partner news end after they begin and lead to another site', async () => {
    const blocks = cms.strapi.documents('api::partner-block.partner-block');
    const block = (item: object) =>
      blocks.create({
        data: {
          slot: 'after-lead',
          title: 'Новости партнёров',
          items: [{ title: 'Новость', url: 'https://partner.example/1', ...item }],
        },
      });
    await expect(
      block({ startsAt: '2026-02-02T00:00:00.000Z', endsAt: '2026-02-01T00:00:00.000Z' }),
    ).rejects.toThrow('«Показывать до» должно быть позже');
    await expect(block({ url: '/local' })).rejects.toThrow('Новость 1, ссылка: нужен полный адрес');
    expect(await blocks.count({})).toBe(0);
  });

  test('a comment answers only under its own article', async () => {
    const comments = cms.strapi.documents('api::comment.comment');
    const here = await published({ title: 'Здесь' });
    const there = await published({ title: 'Там' });
    const parent = await comments.create({
      data: { state: 'pending', text: 'Первый', article: there.documentId },
    });
    await expect(
      comments.create({
        data: { state: 'pending', text: 'Ответ', article: here.documentId, parent: parent.documentId },
      }),
    ).rejects.toThrow('этот комментарий стоит под другой статьёй');
    await expect(comments.create({ data: { state: 'pending', text: 'Ничей' } })).rejects.toThrow(
      'Статья: заполните это поле.',
    );
    await comments.create({
      data: { state: 'pending', text: 'Ответ', article: there.documentId, parent: parent.documentId },
    });
  });

  test('the newsroom lives in a time zone that exists', async () => {
    const settings = cms.strapi.documents('api::settings.settings');
    const current = await settings.findFirst();
    const documentId = current?.documentId ?? '';
    await expect(settings.update({ documentId, data: { timeZone: 'Asia/Atlantis' } })).rejects.toThrow(
      'Часовой пояс: «Asia/Atlantis» не существует',
    );
    expect((await settings.findFirst())?.timeZone).toBe('Europe/Moscow');
  });

  test('menus lead somewhere', async () => {
    const menus = cms.strapi.documents('api::menu.menu');
    const documentId = (await menus.findFirst())?.documentId ?? '';
    await expect(
      menus.update({ documentId, data: { items: [{ label: 'Злая', url: 'javascript:alert(1)' }] } }),
    ).rejects.toThrow('Ссылка 1: нужен путь на этом сайте');
  });

  test('breaking news have words, an end, and one place to lead to', async () => {
    const { documentId: article } = await published({ title: 'Подробности' });
    const breaking = (data: object) => cms.strapi.documents('api::breaking.breaking').create({ data });
    const endsAt = '2030-01-01T00:00:00.000Z';
    await expect(breaking({ text: '  ', endsAt })).rejects.toThrow('Текст: заполните это поле.');
    await expect(breaking({ text: 'Срочно' })).rejects.toThrow('Показывать до: заполните это поле.');
    await expect(breaking({ text: 'Срочно', endsAt, url: 'javascript:alert(1)' })).rejects.toThrow(
      'Ссылка: нужен',
    );
    await expect(breaking({ text: 'Срочно', endsAt, url: '/latest', article })).rejects.toThrow(
      'Оставьте что-нибудь одно.',
    );
    await expect(breaking({ text: 'Я'.repeat(201), endsAt })).rejects.toThrow(
      'Текст: не длиннее 200 знаков.',
    );
    expect((await breaking({ text: 'Срочно', endsAt, article })).text).toBe('Срочно');
  });

  test('a redirect leads from a path, and not to itself', async () => {
    const redirects = cms.strapi.documents('api::redirect.redirect');
    await expect(redirects.create({ data: { from: 'news/a' } })).rejects.toThrow('Старый адрес: нужен путь');
    await expect(redirects.create({ data: { from: '/a', to: '/a' } })).rejects.toThrow(
      'такой же, как старый',
    );
    const { documentId } = await redirects.create({ data: { from: '/a', to: '' } });
    expect(documentId).toBeTruthy();
  });
});
