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

/** Renders one address and writes its file, or removes it when the paper has no such page. */
export async function renewPage(
  render: Render,
  root: string,
  path: Path,
  durability: Durability = 'durable',
): Promise<Renewal> {
  let rendered: Rendered;
  try {
    rendered = await render(path);
  } catch (error) {
    return { outcome: 'failed', reason: `The page failed to render: ${messageOf(error)}` };
  }
  if (rendered.status === 200 || isErrorPage(path)) {
    const written = await writePage(root, path, rendered.body, durability);
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
