import type { Core } from '@strapi/strapi';
import { seedId } from '../ids';
import { portraitName } from '../library';
import { missing } from '../missing';
import { authors } from '../newsroom/authors';
import { rubrics } from '../newsroom/rubrics';
import { tags } from '../newsroom/tags';
import { typeset } from '../typeset';
import type { Library } from './library';

/** Rubrics, tags and the editorial staff: what articles point to. */
export async function seedTaxonomy(strapi: Core.Strapi, library: Library): Promise<void> {
  const numbered = rubrics.map((rubric, index) => ({ ...rubric, position: index + 1 }));
  const rubricId = ({ slug }: { slug: string }) => seedId('rubric', slug);
  for (const rubric of await missing(strapi, 'api::rubric.rubric', numbered, rubricId))
    await strapi.documents('api::rubric.rubric').create({
      data: { ...rubric, documentId: rubricId(rubric), description: typeset(rubric.description) },
    });

  const tagId = ([slug]: readonly [string, string]) => seedId('tag', slug);
  for (const tag of await missing(strapi, 'api::tag.tag', Object.entries(tags), tagId)) {
    const [slug, name] = tag;
    await strapi.documents('api::tag.tag').create({ data: { documentId: tagId(tag), slug, name } });
  }

  const authorId = ({ slug }: { slug: string }) => seedId('author', slug);
  for (const author of await missing(strapi, 'api::author.author', authors, authorId)) {
    const { slug, name, role, about } = author;
    await strapi.documents('api::author.author').create({
      data: {
        documentId: authorId(author),
        slug,
        name,
        role,
        about: typeset(about),
        photo: library(portraitName(slug)),
      },
    });
  }
}
