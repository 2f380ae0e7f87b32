import { documentId } from '@gazeta/shared/content/ids';
import type { Reader } from '@gazeta/shared/readers/reader';
import { beforeEach, expect, test, vi } from 'vitest';
import { CmsGone } from '../cms/door.ts';
import { id } from '../testing/newsroom.ts';
import { makeSessions, type Cookies } from './sessions.ts';

const anna: Reader = {
  documentId: documentId.parse(id('anna')),
  name: 'Анна',
  email: 'anna@example.org',
  isTrusted: false,
  wantsReplyLetters: true,
};
const session = { reader: anna.documentId, epoch: 'first' };
const key = 'a key for the tests only';
const address = 'https://gazeta.example.org';

let standing = 'first';
let asked = 0;
beforeEach(() => {
  standing = 'first';
  asked = 0;
  return () => vi.useRealTimers();
});

async function ofSession({ epoch }: { epoch: string }) {
  asked += 1;
  return epoch === standing ? anna : undefined;
}

/** What a browser keeps. */
function jar() {
  const kept = new Map<string, { value: string; options: unknown }>();
  const cookies: Cookies = {
    get: (name) => {
      const found = kept.get(name);
      return found && { ...found, json: () => undefined, number: () => 0, boolean: () => true };
    },
    set(name, value, options) {
      if (typeof value === 'string') kept.set(name, { value, options });
    },
    delete: (name) => void kept.delete(name),
  };
  return { kept, cookies };
}

test('a reader is known again by a sealed cookie that says nothing', async () => {
  const { kept, cookies } = jar();
  const sessions = makeSessions({ key, address, ofSession });
  await sessions.begin(cookies, session);
  const [[name, { value, options }] = ['', { value: '', options: {} }]] = kept;
  expect(name).toBe('__Host-session');
  expect(options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: true, path: '/' });
  expect(
    value
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString())
      .join(),
  ).not.toContain(session.reader);
  expect(await sessions.readerOf(cookies)).toEqual({ ...anna, session });
  expect(await sessions.readerOf(jar().cookies)).toBeUndefined();
});

test('a paper without https has a cookie that browsers take there', async () => {
  const { kept, cookies } = jar();
  await makeSessions({ key, address: 'http://localhost:4321', ofSession }).begin(cookies, session);
  expect([...kept]).toMatchObject([['session', { options: { secure: false, httpOnly: true } }]]);
});

test.each(['', 'x', 'eyJ.a.b.c.d', 'null'])('what somebody made up is no session: %o', async (value) => {
  const { cookies } = jar();
  cookies.set('__Host-session', value);
  expect(await makeSessions({ key, address, ofSession }).readerOf(cookies)).toBeUndefined();
  expect(asked).toBe(0);
});

test('a cookie that another key sealed is no session', async () => {
  const { kept, cookies } = jar();
  await makeSessions({ key: 'another key', address, ofSession }).begin(cookies, session);
  expect(await makeSessions({ key, address, ofSession }).readerOf(cookies)).toBeUndefined();
  expect([...kept]).toEqual([]);
});

test('the desk is asked once for many pages, and a session that it ended is out within seconds', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const { kept, cookies } = jar();
  const sessions = makeSessions({ key, address, ofSession });
  await sessions.begin(cookies, session);
  for (let page = 0; page < 5; page += 1) await sessions.readerOf(cookies);
  expect(asked).toBe(1);
  standing = 'second';
  vi.advanceTimersByTime(3100);
  expect(await sessions.readerOf(cookies)).toBeUndefined();
  expect([...kept]).toEqual([]);
});

test('a reader who comes back stays logged in; one who does not is forgotten', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const { kept, cookies } = jar();
  const sessions = makeSessions({ key, address, ofSession });
  await sessions.begin(cookies, session);
  const first = [...kept.values()][0]?.value;
  vi.advanceTimersByTime(50 * 24 * 3_600_000);
  expect(await sessions.readerOf(cookies)).toBeDefined();
  expect([...kept.values()][0]?.value).not.toBe(first);
  vi.advanceTimersByTime(61 * 24 * 3_600_000);
  expect(await sessions.readerOf(cookies)).toBeUndefined();
});

test('a desk that is gone is said, and asked again', async () => {
  const { cookies } = jar();
  let isGone = true;
  const sessions = makeSessions({
    key,
    address,
    ofSession: async () => {
      if (isGone) throw new CmsGone('no answer');
      return anna;
    },
  });
  await sessions.begin(cookies, session);
  await expect(sessions.readerOf(cookies)).rejects.toThrow(CmsGone);
  isGone = false;
  expect(await sessions.readerOf(cookies)).toMatchObject({ name: 'Анна' });
});
