import type { Path } from '@gazeta/shared/routes';
import type { AstroGlobal } from 'astro';
import { paper } from '../../content-store/open-paper.ts';
import { frameOf, type Frame } from '../../page-data/frame.ts';
import { returnPath } from '../../reader/return-path.ts';
import type { AccountWords } from '../../words/account-words.ts';
import { readForm, type Sent } from '../form.ts';
import type { Visitor } from '../services.ts';

/** What every page with a form begins with. */
export interface Visit {
  visitor: Visitor;
  frame: Frame;
  words: AccountWords;
  /** Where the visitor wants to go on afterwards. */
  returnTo: Path | undefined;
  /** What she sent; undefined: she only looks at the page. */
  sent: Sent | undefined;
}

export async function visitOf({
  locals,
  request,
  url,
}: Pick<AstroGlobal, 'locals' | 'request' | 'url'>): Promise<Visit> {
  if (!locals.visitor) throw new Error('a page on demand is made for a visitor alone');
  const frame = frameOf(paper());
  return {
    visitor: locals.visitor,
    frame,
    words: frame.words.accounts,
    returnTo: returnPath(url.searchParams.get('return')),
    sent: request.method === 'POST' ? await readForm(request) : undefined,
  };
}
