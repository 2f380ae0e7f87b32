import { documentId } from '@gazeta/shared/content/ids';
import type { CommentAnswer } from '@gazeta/shared/readers/comments';
import type { Article } from '../content-store/stored.ts';
import type { Visitor } from '../on-demand/services.ts';
import type { LoggedIn } from '../reader/sessions.ts';

/** What a reader wants of the desk. */
export type Deed =
  | { deed: 'submit'; parent: string; text: string }
  | { deed: 'edit'; comment: string; text: string }
  | { deed: 'withdraw' | 'complain'; comment: string };

const deeds = ['submit', 'edit', 'withdraw', 'complain'] as const;

/** What a form of the comments page asks for; undefined for one that is none of ours. */
export function readDeed(form: { get(name: string): string }): Deed | undefined {
  const deed = deeds.find((known) => known === form.get('deed'));
  const [comment, text] = [form.get('comment'), form.get('text')];
  switch (deed) {
    case undefined:
      return undefined;
    case 'submit':
      return { deed, parent: form.get('parent'), text };
    case 'edit':
      return { deed, comment, text };
    case 'withdraw':
    case 'complain':
      return { deed, comment };
  }
}

/** Hands it on in the reader's name. Throws `CmsGone`. */
export async function doDeed(
  deed: Deed,
  article: Article,
  { session }: LoggedIn,
  { comments }: Pick<Visitor, 'comments'>,
): Promise<CommentAnswer> {
  if (deed.deed === 'submit') {
    const parent = deed.parent === '' ? null : documentId.safeParse(deed.parent).data;
    if (parent === undefined) return { ok: false, refusal: { code: 'no-parent' } };
    return comments.submit({ session, article: article.documentId, parent, text: deed.text });
  }
  const comment = documentId.safeParse(deed.comment).data;
  if (comment === undefined) return { ok: false, refusal: { code: 'no-comment' } };
  if (deed.deed === 'edit') return comments.edit({ session, comment, text: deed.text });
  return comments[deed.deed]({ session, comment });
}
