import type { Settings } from '@gazeta/shared/content/settings';
import { homePath, type Path } from '@gazeta/shared/routes';
import type {
  BreadcrumbList,
  NewsArticle,
  NewsMediaOrganization,
  ProfilePage,
  WebSite,
  WithContext,
} from 'schema-dts';
import { fullAddress } from './address.ts';
import type { ArticleView } from './article-view.ts';
import type { Frame } from './frame.ts';
import { drawnPreview } from './preview.ts';
import type { PlaceLink } from './teaser.ts';

/** What a page tells machines of itself, in the words of schema.org. */
export type StructuredData = WithContext<
  NewsArticle | BreadcrumbList | NewsMediaOrganization | WebSite | ProfilePage
>[];

const context = { '@context': 'https://schema.org' } as const;

/** https://developers.google.com/search/docs/appearance/structured-data/article */
export function articleData({ settings, words }: Frame, path: Path, view: ArticleView): StructuredData {
  const { article, rubric, cover, authors, tags, corrections } = view;
  return [
    {
      ...context,
      '@type': 'NewsArticle',
      mainEntityOfPage: fullAddress(path),
      headline: article.title,
      ...(article.lead && { description: article.lead }),
      image: [fullAddress((cover?.image ?? drawnPreview(path)).src)],
      datePublished: article.firstPublishedAt,
      dateModified: article.updatedAt,
      ...(authors.length > 0 && {
        author: authors.map(({ name, path }) => ({ '@type': 'Person', name, url: fullAddress(path) })),
      }),
      publisher: publisher(settings),
      ...(rubric && { articleSection: rubric.name }),
      ...(tags.length > 0 && { keywords: tags.map(({ name }) => name) }),
      ...(corrections.length > 0 && {
        correction: corrections.map(({ at, text }) => ({
          '@type': 'CorrectionComment',
          datePublished: at.iso,
          text,
        })),
      }),
      commentCount: view.commentCount,
      inLanguage: words.language,
      isAccessibleForFree: true,
      contentRating: article.ageMark ?? settings.ageMark,
    },
    breadcrumbs([
      { path: homePath, name: settings.name },
      ...(rubric ? [rubric] : []),
      { path, name: article.title },
    ]),
  ];
}

/** Of a page that lists articles or stands for itself. */
export function placeData({ settings }: Frame, place: PlaceLink): StructuredData {
  return [breadcrumbs([{ path: homePath, name: settings.name }, place])];
}

/** Of the front page: who publishes the paper. */
export function paperData({ settings, words }: Frame): StructuredData {
  const { contacts, socialLinks, description, imprint } = settings;
  return [
    {
      ...context,
      ...publisher(settings),
      ...(description && { description }),
      ...(contacts.email && { email: contacts.email }),
      ...(contacts.phone && { telephone: contacts.phone }),
      ...(contacts.address && { address: contacts.address }),
      // The imprint does not say whether that is a person or an organisation.
      ...(imprint.founder && { founder: imprint.founder }),
      ...(socialLinks.length > 0 && { sameAs: socialLinks.map(({ url }) => url) }),
    },
    {
      ...context,
      '@type': 'WebSite',
      name: settings.name,
      url: fullAddress(homePath),
      inLanguage: words.language,
    },
  ];
}

/** As it stands in a `<script>`: no `<`, which alone could end it. */
export function asJsonLd(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function breadcrumbs(places: readonly PlaceLink[]): WithContext<BreadcrumbList> {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: places.map(({ path, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: fullAddress(path),
    })),
  };
}

/** What search engines ask to be told of it on every page; the front page tells more under the same `@id`. */
function publisher({ name }: Settings) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': fullAddress('/#publisher'),
    name,
    url: fullAddress(homePath),
    logo: fullAddress('/favicon.svg'),
  } as const;
}
