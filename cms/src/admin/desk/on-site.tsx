import { Box, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { EditView } from './content-manager-apis';

interface Publication {
  state: 'failed' | 'published';
  reason: string;
}

const publications = '/content-manager/collection-types/api::publication.publication';

/** Beside a document that the site could not show as it stands at the desk: what is wrong, or that it is over. */
export function onSite({ documentId, model }: EditView) {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Publication>();

  useEffect(() => {
    if (!documentId || !model.startsWith('api::')) return;
    const controller = new AbortController();
    const query = `filters[document][$eq]=${documentId}&pageSize=1`;
    get<{ results: Publication[] }>(`${publications}?${query}`, { signal: controller.signal }).then(
      ({ data }) => setFound(data.results[0]),
      // Who may not read publications sees none.
      () => undefined,
    );
    return () => controller.abort();
  }, [documentId, model, get]);

  return found ? { title: 'На сайте', content: <State {...found} /> } : null;
}

function State({ state, reason }: Publication) {
  const isFailed = state === 'failed';
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      <Typography fontWeight="bold" textColor={isFailed ? 'danger600' : 'success600'}>
        {isFailed ? 'Ошибка' : 'Опубликовано'}
      </Typography>
      {reason && (
        <Box>
          <Typography textColor="neutral700">{reason}</Typography>
        </Box>
      )}
    </Flex>
  );
}
