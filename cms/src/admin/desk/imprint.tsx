import { Flex, Typography } from '@strapi/design-system';
import type { EditView } from './content-manager-apis';
import { missingFacts } from './missing-facts';

/** Beside the paper's settings: what the law wants of them that is not filled in. */
export function imprint({ document, model }: EditView) {
  const missing = model === 'api::settings.settings' && document ? missingFacts(document) : [];
  return missing.length > 0 ? { title: 'Выходные данные', content: <Missing facts={missing} /> } : null;
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
