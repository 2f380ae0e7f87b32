import type { Path } from '@gazeta/shared/routes';
import { composePage } from '../parts/compose-page.ts';
import { readPage } from './page-files.ts';
import type { Render } from './renew-pages.ts';

interface Reusable {
  root: string;
  /** Pages of which at most the parts differ that pages have in common. */
  unchanged: ReadonlySet<Path> | undefined;
  /** As they are now, as far as pages have been rendered with them. */
  parts: ReadonlyMap<string, string>;
}

/** Gives a page that is unchanged the parts of now, which takes a tenth of rendering it; renders what that cannot be done with. */
export function reusing({ root, unchanged, parts }: Reusable, render: Render): Render {
  return async (path) => {
    const page = unchanged?.has(path) ? readPage(root, path) : undefined;
    const body = page && composePage(path, page, parts);
    return body ? { status: 200, body } : render(path);
  };
}
