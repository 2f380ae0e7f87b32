import { pollId, type PollName } from '@gazeta/shared/polls';
import { articlePath, type Path } from '@gazeta/shared/routes';
import type { Store } from '../content-store/store.ts';
import type { Article } from '../content-store/stored.ts';

/** A poll as the paper has it. */
export interface Poll extends PollName {
  title: string;
  /** Of the article. */
  path: Path;
  question: string;
  options: readonly string[];
}

/** The poll of this name in the article; undefined: the article does not ask that. */
function pollOf(article: Article, id: string): Poll | undefined {
  for (const block of article.blocks)
    if (block.type === 'poll' && pollId(article.documentId, block.question) === id)
      return {
        article: article.documentId,
        poll: id,
        title: article.title,
        path: articlePath(article.slug),
        question: block.question,
        options: block.options,
      };
  return undefined;
}

export function pollAt(store: Store, slug: string, id: string): Poll | undefined {
  const article = store.named('article', `article:${slug}`);
  return article && pollOf(article, id);
}
