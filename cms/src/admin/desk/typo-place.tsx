import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { EditView } from './content-manager-apis';
import { MarkedWords } from './marked-words';

interface Place {
  fragment: string;
  contextBefore: string | null;
  contextAfter: string | null;
  article: { documentId: string; title: string } | null;
}

const uid = 'api::typo-report.typo-report';

/** Beside a report: the words in their sentence, and the way to the article. */
export function typoPlace({ documentId, model }: EditView) {
  const { get } = useFetchClient();
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    if (!documentId || model !== uid) return undefined;
    const controller = new AbortController();
    const query = `filters[documentId][$eq]=${documentId}&pageSize=1`;
    get<{ results: Place[] }>(`/content-manager/collection-types/${uid}?${query}`, {
      signal: controller.signal,
    }).then(
      ({ data }) => setPlace(data.results[0]),
      () => undefined,
    );
    return () => controller.abort();
  }, [documentId, model, get]);

  if (model !== uid || !place) return null;
  const { fragment, contextBefore, contextAfter, article } = place;
  return {
    title: 'В тексте',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <MarkedWords before={contextBefore ?? ''} words={fragment} after={contextAfter ?? ''} />
        {article && (
          <Typography textColor="primary600">
            <Link to={`/content-manager/collection-types/api::article.article/${article.documentId}`}>
              {article.title}
            </Link>
          </Typography>
        )}
      </Flex>
    ),
  };
}
