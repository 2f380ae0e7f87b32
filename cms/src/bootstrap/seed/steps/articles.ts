import type { Core } from '@strapi/strapi';
import { storedAgeMark } from '../../../content/age-mark';
import { articles } from '../articles';
import type { SeedArticle } from '../articles/article';
import { articleId, seedId } from '../ids';
import { coverName } from '../library';
import { missing } from '../missing';
import { typeset } from '../typeset';
import { storedBlocks } from './blocks';
import type { Library } from './library';
import { storedPicture } from './picture';

/** Every article, the oldest first, so that «read also» finds what it points to. */
export async function seedArticles(strapi: Core.Strapi, library: Library): Promise<void> {
  const wanted = await missing(strapi, 'api::article.article', articles, ({ slug }) => articleId(slug));
  for (const article of wanted)
    await strapi
      .documents('api::article.article')
      .create({ data: storedArticle(article, library), status: article.draft ? 'draft' : 'published' });
}

function storedArticle(article: SeedArticle, library: Library) {
  const at = new Date(article.at);
  return {
    documentId: articleId(article.slug),
    slug: article.slug,
    title: typeset(article.title),
    lead: typeset(article.lead),
    body: typeset(article.body.trim()),
    blocks: storedBlocks(article, library),
    ...(article.cover && { cover: storedPicture(article.cover, library(coverName(article.slug))) }),
    rubric: seedId('rubric', article.rubric),
    tags: article.tags.map((slug) => seedId('tag', slug)),
    authors: article.authors.map((slug) => seedId('author', slug)),
    firstPublicationAt: article.draft ? undefined : at,
    ageMark: article.ageMark && storedAgeMark(article.ageMark),
    commentsOpen: !article.commentsClosed,
    corrections: (article.corrections ?? []).map(({ at: correctedAt, text }) => ({
      at: new Date(correctedAt),
      text: typeset(text),
    })),
    ...(article.advertising && { advertising: article.advertising }),
    createdAt: at,
    updatedAt: new Date(article.corrections?.at(-1)?.at ?? article.at),
  };
}
