import type { Core } from '@strapi/strapi';

const name = 'Gazeta site';

const readerActions = [
  'session',
  'register',
  'confirm',
  'login',
  'recover',
  'reset',
  'rename',
  'replyLetters',
  'requestEmail',
  'confirmEmail',
  'changePassword',
  'logOutEverywhere',
  'export',
  'remove',
];

/** All that the site may ask of the CMS with its token. */
const siteActions: readonly string[] = [
  'api::change-feed.change-feed.changes',
  'api::change-feed.change-feed.snapshot',
  'api::change-feed.change-feed.digests',
  'api::publication.publication.report',
  'api::partner-click.partner-click.report',
  'api::poll.poll.vote',
  'api::poll.poll.results',
  'api::typo-report.typo-report.take',
  ...readerActions.map((action) => `api::reader.reader.${action}`),
  'api::comment.comment.submit',
  'api::comment.comment.edit',
  'api::comment.comment.withdraw',
  'api::comment.comment.complain',
  'api::comment.comment.own',
  'api::comment.comment.replyLetters',
];

interface ApiTokenService {
  hash(key: string): string;
}

/** The API token that the site comes with: FEED_TOKEN itself, and rights to `siteActions` only. */
export async function issueFeedToken(strapi: Core.Strapi): Promise<void> {
  const { FEED_TOKEN: key } = process.env;
  if (!key) throw new Error('FEED_TOKEN is not set: the site needs it to read the change feed.');
  const service: ApiTokenService = strapi.get('services').get('admin::api-token');
  const tokens = strapi.db.query('admin::api-token');
  const accessKey = service.hash(key);
  const stored = await tokens.findOne({ where: { name }, populate: ['permissions'] });
  if (stored?.accessKey === accessKey && isCurrent(stored)) return;

  await strapi.db.transaction(async () => {
    const permissions = strapi.db.query('admin::api-token-permission');
    if (stored) {
      await permissions.deleteMany({ where: { token: { id: stored.id } } });
      await tokens.delete({ where: { id: stored.id } });
    }
    const token = await tokens.create({
      data: {
        name,
        description: 'Лента изменений для сайта. Создаётся заново при запуске из FEED_TOKEN.',
        kind: 'content-api',
        type: 'custom',
        accessKey,
      },
    });
    for (const action of siteActions) await permissions.create({ data: { action, token: token.id } });
  });
}

function isCurrent(token: { type: string; permissions: { action: string }[] }): boolean {
  const granted = token.permissions.map(({ action }) => action).sort();
  return token.type === 'custom' && granted.join() === [...siteActions].sort().join();
}
