import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { EditView } from './content-manager-apis';
import { MarkedWords } from './marked-words';

interface Report {
  documentId: string;
  fragment: string;
  contextBefore: string | null;
  contextAfter: string | null;
  note: string | null;
  count: number;
}

const path = '/content-manager/collection-types/api::typo-report.typo-report';

/** Beside an article: what readers reported and nobody has mended yet. A report goes by itself when its words do. */
export function typoReports({ documentId, model, document, meta }: EditView) {
  const { get, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [reports, setReports] = useState<Report[]>([]);

  useEffect(() => {
    if (!documentId || model !== 'api::article.article') return undefined;
    const controller = new AbortController();
    const filters = `filters[$and][0][article][documentId][$eq]=${documentId}&filters[$and][1][state][$eq]=open`;
    get<{ results: Report[] }>(`${path}?${filters}&sort=count:DESC&pageSize=20`, {
      signal: controller.signal,
    }).then(
      ({ data }) => setReports(data.results),
      // Who may not read reports sees none.
      () => undefined,
    );
    return () => controller.abort();
    // Publishing loads the document anew, and may have closed some.
  }, [documentId, model, document, meta, get]);

  async function close(report: Report, state: 'fixed' | 'declined'): Promise<void> {
    try {
      await put(`${path}/${report.documentId}`, { state });
      setReports((shown) => shown.filter((one) => one !== report));
    } catch {
      toggleNotification({ type: 'danger', message: 'Не получилось сохранить. Попробуйте ещё раз.' });
    }
  }

  if (model !== 'api::article.article' || reports.length === 0) return null;
  return {
    title: `Опечатки (${reports.length})`,
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        {reports.map((report) => (
          <Reported key={report.documentId} report={report} onClose={(state) => void close(report, state)} />
        ))}
      </Flex>
    ),
  };
}

function Reported({ report, onClose }: { report: Report; onClose(state: 'fixed' | 'declined'): void }) {
  const { fragment, contextBefore, contextAfter, note, count } = report;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <MarkedWords before={contextBefore ?? ''} words={fragment} after={contextAfter ?? ''} />
      {note && (
        <Box>
          <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'pre-line' }}>
            {note}
          </Typography>
        </Box>
      )}
      {count > 1 && (
        <Typography variant="pi" textColor="neutral600">
          Сообщений: {count}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="tertiary" onClick={() => onClose('declined')}>
          Не ошибка
        </Button>
        <Button size="S" variant="tertiary" onClick={() => onClose('fixed')}>
          Исправлено
        </Button>
      </Flex>
    </Flex>
  );
}
