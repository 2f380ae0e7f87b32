import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Widget, type WidgetArgs } from '@strapi/strapi/admin';
import type { EditView } from './content-manager-apis';
import { missingFacts } from './missing-facts';
import { useDeskAnswer, type Question } from './use-desk-answer';

const uid = 'api::settings.settings';
const path = `/content-manager/single-types/${uid}`;

/** Beside the paper's settings: what the law wants of them that is not filled in. */
export function imprint({ document, model }: EditView) {
  const missing = model === uid && document ? missingFacts(document) : [];
  return missing.length > 0 ? { title: 'Выходные данные', content: <Missing facts={missing} /> } : null;
}

/** The same on the desk's first page, for whoever may fill it in, and the way there. */
export const missingImprint: WidgetArgs = {
  id: 'missing-imprint',
  icon: WarningCircle,
  title: { id: 'desk.missing-imprint.title', defaultMessage: 'Выходные данные' },
  link: { label: { id: 'desk.missing-imprint.link', defaultMessage: 'Настройки сайта' }, href: path },
  permissions: [{ action: 'plugin::content-manager.explorer.update', subject: uid }],
  component: async () => MissingImprint,
};

const settingsOfPaper: Question<{ data: object }> = (get, options) => get(path, options);

function MissingImprint() {
  const settings = useDeskAnswer(settingsOfPaper);
  if (settings === undefined) return <Widget.Loading />;
  if (settings === 'unknown') return <Widget.Error />;
  const missing = missingFacts(settings.data);
  return missing.length > 0 ? (
    <Missing facts={missing} />
  ) : (
    <Widget.NoData>Всё, чего требует закон, заполнено</Widget.NoData>
  );
}

function Missing({ facts }: { facts: string[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Typography fontWeight="bold" textColor="danger600">
        Не заполнено
      </Typography>
      {facts.map((fact) => (
        <Typography key={fact}>{fact}</Typography>
      ))}
      <Typography textColor="neutral700" variant="pi">
        Этого требует статья 27 закона «О средствах массовой информации».
      </Typography>
    </Flex>
  );
}
