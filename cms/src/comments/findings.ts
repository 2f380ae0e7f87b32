import type { Finding } from '@gazeta/shared/readers/comments';

/** What a moderator reads beside the comment. */
export function flagOf(finding: Finding): string {
  switch (finding.rule) {
    case 'stop-word':
      return `Запрещённое слово: ${finding.word}`;
    case 'suspect-word':
      return `Подозрительное слово: ${finding.word}`;
    case 'link':
      return `Ссылка: ${finding.word}`;
    case 'repeat':
      return 'Читатель уже писал то же самое';
    case 'first-comment':
      return 'Один из первых комментариев читателя';
  }
}
