import { consentSlug } from '@gazeta/shared/routes';
import type { Core } from '@strapi/strapi';

const title = 'Согласие на обработку персональных данных';

/** What article 9 of law 152-FZ asks a consent to name. The newsroom's lawyer has the last word on it. */
const body = `
Регистрируясь на этом сайте, я свободно, своей волей и в своём интересе даю согласие на обработку моих персональных данных.

**Кому.** Учредителю издания; его имя и адрес стоят внизу каждой страницы сайта.

**Какие данные.** Имя, которое я указываю; адрес электронной почты; время и сетевой адрес, с которого дано это согласие; тексты, которые я отправляю через сайт.

**Для чего.** Чтобы я мог войти на сайт, оставлять комментарии и получать письма о своей учётной записи.

**Что с ними делают.** Собирают, записывают, хранят, уточняют, используют, удаляют и уничтожают с помощью программ. Имя и одобренные комментарии видны всем посетителям сайта. Остальное третьим лицам не передаётся.

**Как долго.** Пока существует учётная запись. Удалить её можно в любой момент на странице «Моя учётная запись» или письмом в редакцию: это и есть отзыв согласия. Комментарии остаются на сайте без имени.

Без этого согласия зарегистрироваться нельзя; читать сайт можно и без него.
`;

/** Nobody can register without a text to agree to. The newsroom may write another; one that it takes away stays away. */
export async function createConsentPage(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'gazeta' });
  if (await store.get({ key: 'consent-page' })) return;
  const pages = strapi.documents('api::page.page');
  if (!(await pages.findFirst({ filters: { slug: consentSlug } })))
    await pages.create({ data: { slug: consentSlug, title, body: body.trim() }, status: 'published' });
  await store.set({ key: 'consent-page', value: true });
}
