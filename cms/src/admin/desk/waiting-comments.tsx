import { Flex, Typography } from '@strapi/design-system';
import { Discuss } from '@strapi/icons';
import { Widget, type WidgetArgs } from '@strapi/strapi/admin';
import { useDeskAnswer, type Question } from './use-desk-answer';

const uid = 'api::comment.comment';
const pending = 'filters[$and][0][state][$eq]=pending';

/** On the desk's first page: how many comments wait for a moderator, and the way to them, the oldest first. */
export const waitingComments: WidgetArgs = {
  id: 'waiting-comments',
  icon: Discuss,
  title: { id: 'desk.waiting-comments.title', defaultMessage: 'Комментарии на проверке' },
  link: {
    label: { id: 'desk.waiting-comments.link', defaultMessage: 'Проверить' },
    href: `/content-manager/collection-types/${uid}?page=1&pageSize=20&sort=createdAt:ASC&${pending}`,
  },
  permissions: [{ action: 'plugin::content-manager.explorer.read', subject: uid }],
  component: async () => WaitingComments,
};

const queue: Question<{ pagination: { total: number } }> = (get, options) =>
  get(`/content-manager/collection-types/${uid}?pageSize=1&${pending}`, options);

function WaitingComments() {
  const list = useDeskAnswer(queue);
  if (list === undefined) return <Widget.Loading />;
  if (list === 'unknown') return <Widget.Error />;
  const { total } = list.pagination;
  if (total === 0) return <Widget.NoData>Все комментарии проверены</Widget.NoData>;
  return (
    <Flex direction="column" justifyContent="center" gap={2} height="100%">
      <Typography variant="alpha">{total}</Typography>
      <Typography textColor="neutral600">в очереди к модератору</Typography>
    </Flex>
  );
}
