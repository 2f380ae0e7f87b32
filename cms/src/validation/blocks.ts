import { counted } from '../content/counted';
import { tableRows } from '../content/table';
import { videoProblems } from './links';
import type { Problem } from './problem';
import { required } from './required';

/** A block of an article's zone, as far as it is looked at here. */
type StoredBlock = { __component: string } & Record<string, unknown>;

/** What keeps a block off the page. `path` leads to the block. */
export function blockProblems(block: StoredBlock, path: Problem['path']): Problem[] {
  switch (block.__component) {
    case 'blocks.gallery':
      return list(block.pictures).flatMap((picture, index) =>
        required([...path, 'pictures', index, 'image'], `Галерея, картинка ${index + 1}`, picture.image),
      );
    case 'blocks.quote':
      return required([...path, 'text'], 'Цитата', block.text);
    case 'blocks.video':
      return videoProblems([...path, 'url'], block.url);
    case 'blocks.file':
      return required([...path, 'file'], 'Файл', block.file);
    case 'blocks.table':
      return tableProblems([...path, 'data'], typeof block.data === 'string' ? block.data : '');
    case 'blocks.poll':
      return pollProblems(block, path);
    default:
      return [];
  }
}

function tableProblems(path: Problem['path'], data: string): Problem[] {
  const [header, ...rows] = tableRows(data);
  if (!header) return [{ path, message: 'Таблица: нет ни одной строки.' }];
  const odd = rows.findIndex((row) => row.length !== header.length);
  if (odd === -1) return [];
  const columns = counted(header.length, 'столбец', 'столбца', 'столбцов');
  const cells = counted(rows[odd]?.length ?? 0, 'ячейка', 'ячейки', 'ячеек');
  return [{ path, message: `Таблица: в заголовке ${columns}, а в строке ${odd + 2} — ${cells}.` }];
}

function pollProblems(poll: StoredBlock, path: Problem['path']): Problem[] {
  const options = list(poll.options);
  return [
    ...required([...path, 'question'], 'Вопрос', poll.question),
    ...(options.length < 2
      ? [{ path: [...path, 'options'], message: 'Опрос: нужно не меньше двух вариантов ответа.' }]
      : []),
    ...options.flatMap((option, index) =>
      required([...path, 'options', index, 'text'], `Ответ ${index + 1}`, option.text),
    ),
  ];
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}
