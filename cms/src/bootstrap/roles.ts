import type { UID } from '@strapi/strapi';

type Action = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** Rights to documents of one type, or to something that has no documents. */
export type Grant =
  | {
      subject: UID.ContentType;
      actions: readonly Action[];
      /** All fields when absent. */
      fields?: readonly string[];
      without?: readonly string[];
      /** Only documents that the person made. */
      ownOnly?: boolean;
    }
  | { actions: readonly string[] };

export interface Role {
  code: string;
  name: string;
  description: string;
  grants: readonly Grant[];
}

const write = ['create', 'read', 'update', 'delete'] as const;
const pictures: Grant = {
  actions: [
    'plugin::upload.read',
    'plugin::upload.assets.create',
    'plugin::upload.assets.update',
    'plugin::upload.assets.download',
    'plugin::upload.assets.copy-link',
  ],
};
const readersName: Grant = { subject: 'plugin::users-permissions.user', actions: ['read'], fields: ['name'] };
/** What the site could not show; the site alone writes there. */
const publications: Grant = { subject: 'api::publication.publication', actions: ['read'] };
/** How many went to partners' pages; the site alone writes there. */
const partnerClicks: Grant = {
  subject: 'api::partner-click.partner-click',
  actions: ['read'],
  without: ['sites', 'item'],
};
/** How polls stand; readers alone vote. */
const polls: Grant = { subject: 'api::poll.poll', actions: ['read'], without: ['poll', 'votes'] };
const note = 'Права заданы в коде и возвращаются при каждом запуске; для других прав заведите свою роль.';

/** Editor and author are Strapi's own roles under Russian names. */
export const roles: readonly Role[] = [
  {
    code: 'strapi-editor',
    name: 'Редактор',
    description: `Всё, что стоит в газете. ${note}`,
    grants: [
      { subject: 'api::article.article', actions: [...write, 'publish'] },
      { subject: 'api::page.page', actions: [...write, 'publish'] },
      { subject: 'api::rubric.rubric', actions: write },
      { subject: 'api::tag.tag', actions: write },
      { subject: 'api::author.author', actions: write },
      { subject: 'api::partner-block.partner-block', actions: write },
      { subject: 'api::comment.comment', actions: write },
      { subject: 'api::typo-report.typo-report', actions: write },
      { subject: 'api::redirect.redirect', actions: write },
      { subject: 'api::settings.settings', actions: ['create', 'read', 'update'] },
      { subject: 'api::moderation.moderation', actions: ['create', 'read', 'update'] },
      { subject: 'api::menu.menu', actions: ['create', 'read', 'update'] },
      { subject: 'api::breaking.breaking', actions: ['create', 'read', 'update', 'delete'] },
      partnerClicks,
      polls,
      publications,
      readersName,
      pictures,
    ],
  },
  {
    code: 'strapi-author',
    name: 'Автор',
    description: `Пишет свои статьи; публикует их редактор. ${note}`,
    grants: [
      {
        subject: 'api::article.article',
        actions: write,
        // A date set here would publish without an editor.
        without: ['publishAt', 'unpublishAt', 'firstPublicationAt'],
        ownOnly: true,
      },
      { subject: 'api::rubric.rubric', actions: ['read'] },
      { subject: 'api::tag.tag', actions: ['read'] },
      { subject: 'api::author.author', actions: ['read'] },
      polls,
      publications,
      pictures,
    ],
  },
  {
    code: 'gazeta-moderator',
    name: 'Модератор',
    description: `Комментарии и сообщения об опечатках. ${note}`,
    grants: [
      { subject: 'api::comment.comment', actions: ['read', 'update', 'delete'] },
      { subject: 'api::typo-report.typo-report', actions: ['read', 'update', 'delete'] },
      { subject: 'api::moderation.moderation', actions: ['create', 'read', 'update'] },
      { subject: 'api::article.article', actions: ['read'], fields: ['title', 'slug'] },
      readersName,
    ],
  },
  {
    code: 'gazeta-ad-manager',
    name: 'Рекламный менеджер',
    description: `Блоки новостей партнёров. ${note}`,
    grants: [{ subject: 'api::partner-block.partner-block', actions: write }, partnerClicks, pictures],
  },
];
