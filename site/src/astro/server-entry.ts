import { homePath, notFoundPath, type Path } from '@gazeta/shared/routes';
import { createApp } from 'astro/app/entrypoint';
import { atOneInstant as seeOneInstant } from '../content-store/open-paper.ts';
import { withPartsKept, type Instant } from '../parts/parts-of-instant.ts';

export { handler } from '@astrojs/node/server.js';

/** One page as it goes to its file; `status` 404: the paper has no such page. */
export interface RenderedPage {
  status: number;
  contentType: string;
  body: Uint8Array;
}

/** Has pages rendered as of one instant. */
export function atOneInstant<T>(work: (instant: Instant) => Promise<T>): Promise<T> {
  return seeOneInstant((soonest) => withPartsKept((parts) => work({ soonest, parts })));
}

const app = createApp({ streaming: false });

/** Renders a content page from the content store, with the bytes that the static build would write. */
export async function renderPath(path: Path): Promise<RenderedPage> {
  const response = await app.render(new Request(new URL(fileOf(path), 'http://localhost')), {
    locals: { publishing: true },
  });
  return {
    // The page for missing addresses is itself a page like any other; whoever serves it gives the status.
    status: path === notFoundPath && response.status === 404 ? 200 : response.status,
    contentType: response.headers.get('content-type') ?? 'text/html',
    body: await response.bytes(),
  };
}

// The static build asks for pages by their file names; the same request here leaves no difference to find.
function fileOf(path: Path): string {
  if (path === homePath) return '/index.html';
  return /\.\w+$/.test(path) ? path : `${path}.html`;
}
