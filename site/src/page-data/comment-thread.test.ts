import { comment as commentSchema, type Comment } from '@gazeta/shared/content/comment';
import { expect, test } from 'vitest';
import { id } from '../testing/newsroom.ts';
import { commentThreads } from './comment-thread.ts';

const utc = { timeZone: 'UTC', language: 'ru' } as const;

function comment(name: string, parent: string | null, authorName: string | null = name): Comment {
  return commentSchema.parse({
    kind: 'comment',
    documentId: id(name),
    article: id('article'),
    parent: parent && id(parent),
    authorName,
    text: name,
    createdAt: '2023-10-20T00:00:00.000Z',
  });
}

/** Threads as lists of names, the first comment first. */
const threadsOf = (...comments: Comment[]) =>
  commentThreads(comments, utc).map(({ first, replies }) => [first, ...replies].map(({ text }) => text));

test('replies stand under their comment, oldest first', () => {
  expect(threadsOf(comment('a', null), comment('b', null), comment('c', 'a'), comment('d', 'a'))).toEqual([
    ['a', 'c', 'd'],
    ['b'],
  ]);
});

test('a reply to a reply joins the same thread and says whom it answers', () => {
  const [thread] = commentThreads([comment('a', null), comment('b', 'a', null), comment('c', 'b')], utc);
  expect(thread?.replies.map(({ text }) => text)).toEqual(['b', 'c']);
  expect(thread?.replies[0]?.answered).toBeUndefined();
  expect(thread?.replies[1]?.answered).toEqual({ anchor: `comment-${id('b')}`, name: undefined });
});

test('a comment whose parent is not on the page starts a thread of its own', () => {
  expect(threadsOf(comment('c', 'gone'), comment('d', 'c'))).toEqual([['c', 'd']]);
});

test('comments that answer each other in a circle are all shown', () => {
  expect(threadsOf(comment('a', 'b'), comment('b', 'a'), comment('c', 'a')).flat().sort()).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('many comments in one long chain make one thread', () => {
  const chain = Array.from({ length: 40 }, (_, n) => comment(`n${n}`, n === 0 ? null : `n${n - 1}`));
  expect(threadsOf(...chain)).toEqual([chain.map(({ text }) => text)]);
});
