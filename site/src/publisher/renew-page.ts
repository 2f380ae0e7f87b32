import { tracingChannel } from 'node:diagnostics_channel';
import { gonePath, notFoundPath, type Path } from '@gazeta/shared/routes';
import { removePage, writePage, type Durability } from './page-files.ts';

/** What rendering an address through the Astro pages gives. */
export interface Rendered {
  status: number;
  body: string;
}
export type Render = (path: Path) => Promise<Rendered>;

/** What came of renewing a page; `failed`: it keeps its last good version. */
export type Renewal = { outcome: 'written' | 'removed' | 'same' } | { outcome: 'failed'; reason: string };

/** Tell whoever listens, such as a benchmark, when a page is rendered and written; they cost nothing when nobody does. */
const rendering = tracingChannel('gazeta:render');
const writing = tracingChannel('gazeta:write');

/** Renders one address and writes its file, or removes it when the paper has no such page. */
export async function renewPage(
  render: Render,
  root: string,
  path: Path,
  durability: Durability = 'durable',
): Promise<Renewal> {
  let rendered: Rendered;
  try {
    rendered = await rendering.tracePromise(render, { path }, undefined, path);
  } catch (error) {
    return { outcome: 'failed', reason: `The page failed to render: ${messageOf(error)}` };
  }
  if (rendered.status === 200 || isErrorPage(path)) {
    const { body } = rendered;
    const written = await writing.tracePromise(writePage, { path }, undefined, root, path, body, durability);
    return { outcome: written ? 'written' : 'same' };
  }
  if (rendered.status === 404 || rendered.status === 410) {
    await removePage(root, path);
    return { outcome: 'removed' };
  }
  return { outcome: 'failed', reason: `The page answered ${rendered.status} when it was rendered.` };
}

/** The files of these addresses are the bodies of the statuses they are named after. */
function isErrorPage(path: Path): boolean {
  return path === notFoundPath || path === gonePath;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
