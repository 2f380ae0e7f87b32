import { join } from 'node:path';
import type { SiteDocument } from '@gazeta/shared/content/site-document';
import type { Path } from '@gazeta/shared/routes';
import { JSDOM } from 'jsdom';
import type { atOneInstant, handler, renderPath } from '../astro/server-entry.ts';
import { fillStore } from './newsroom.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface ServerBundle {
  renderPath: typeof renderPath;
  atOneInstant: typeof atOneInstant;
  handler: typeof handler;
}

export const bundle: ServerBundle = await import(
  new URL('../../dist/server/entry.mjs', import.meta.url).href
);

/** Renders addresses of a paper that consists of these documents. */
export function paperOf(documents: readonly SiteDocument[]) {
  const file = join(temporaryFolder(), 'content.db');
  fillStore(file, documents);
  const render = async (path: Path) => {
    process.env['CONTENT_STORE'] = file;
    const { body, ...page } = await bundle.renderPath(path);
    return { ...page, body: Buffer.from(body).toString() };
  };
  const page = async (path: Path): Promise<Document> => {
    const { status, body } = await render(path);
    if (status !== 200) throw new Error(`${path} answers ${status}`);
    return new JSDOM(body).window.document;
  };
  return { file, render, page };
}

/**
 * Selects what no page may have: code or style that is not a file of ours, or anything that brings some. The one script that
 * stands in every page is the first in its head.
 */
export const foreignCode =
  'script:not([type="application/ld+json"], [src^="/_astro/"], head > script:first-of-type), iframe, style, video, object, embed';

/** What a reader reads: one space between words, a non-breaking one taken for a space. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Throws when a strict parser finds the XML not well-formed. */
export function checkXml(xml: string): void {
  const parsed = new new JSDOM('').window.DOMParser().parseFromString(xml, 'text/xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(textOf(error));
}
