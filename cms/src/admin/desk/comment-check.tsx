import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { unstable_useDocumentActions as useDocumentActions } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { EditView, ListView } from './content-manager-apis';

const uid = 'api::comment.comment';

/** What moderators mostly say; the reader sees it beside her comment, and any other words can be typed into the form. */
const reasons = [
  'Грубость или оскорбления',
  'Не относится к теме статьи',
  'Реклама или спам',
  'Чужие личные данные',
  'Призывы, запрещённые законом',
];

/** Beside a comment: it is let on the site or rejected with one press. */
export function commentCheck({ documentId, model, document }: EditView) {
  const decide = useDecision();
  const [reason, setReason] = useState(reasons[0]);
  if (!documentId || model !== uid) return null;
  const state = document && 'state' in document ? document.state : undefined;
  return {
    title: 'Проверка',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <Button
          variant="success"
          disabled={state === 'approved'}
          onClick={() => void decide([documentId], { state: 'approved', reason: '' })}
        >
          Одобрить
        </Button>
        <Reason value={reason} onChange={setReason} />
        <Button
          variant="danger-light"
          onClick={() => void decide([documentId], { state: 'rejected', reason })}
        >
          Отклонить
        </Button>
      </Flex>
    ),
  };
}

/** In the list: the chosen comments are let on the site together. */
export function approveComments({ documents, model }: ListView) {
  const decide = useDecision();
  if (model !== uid) return null;
  return {
    label: 'Одобрить',
    variant: 'success' as const,
    onClick: () => void decide(idsOf(documents), { state: 'approved', reason: '' }),
  };
}

/** In the list: the chosen comments are rejected for one reason. */
export function rejectComments({ documents, model }: ListView) {
  const decide = useDecision();
  const [reason, setReason] = useState(reasons[0]);
  if (model !== uid) return null;
  return {
    label: 'Отклонить',
    variant: 'danger-light' as const,
    dialog: {
      type: 'dialog' as const,
      title: 'Отклонить комментарии',
      confirmLabel: 'Отклонить',
      content: (
        <Flex direction="column" alignItems="stretch" gap={3} width="100%">
          <Typography>Причину увидит только автор.</Typography>
          <Reason value={reason} onChange={setReason} />
        </Flex>
      ),
      onConfirm: () => decide(idsOf(documents), { state: 'rejected', reason }),
    },
  };
}

function Reason({ value, onChange }: { value: string | undefined; onChange(reason: string): void }) {
  return (
    <SingleSelect
      aria-label="Причина отказа"
      value={value}
      onChange={(chosen: string | number) => onChange(String(chosen))}
    >
      {reasons.map((reason) => (
        <SingleSelectOption key={reason} value={reason}>
          {reason}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

/** By the content manager's own action, so that its lists and forms show what has become of it. */
function useDecision() {
  const { update } = useDocumentActions();
  return async (documentIds: string[], decision: { state: string; reason?: string | undefined }) => {
    for (const documentId of documentIds)
      await update({ collectionType: 'collection-types', model: uid, documentId }, decision);
  };
}

function idsOf(documents: { documentId: string }[]): string[] {
  return documents.map(({ documentId }) => documentId);
}
