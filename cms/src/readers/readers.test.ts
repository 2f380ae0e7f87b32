import { consentSlug } from '@gazeta/shared/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../testing/desk-session';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { databases, startStrapi, testEnvironment, type RunningCms } from '../testing/strapi';
import { readerUid } from './account';
import { currentConsent } from './consent';
import { tidyReaders } from './tokens';

const password = 'верный пароль из слов';
const nobody = { reader: 'a'.repeat(24), epoch: 'none' };

describe.each(databases)('on %s', (database) => {
  let cms: RunningCms;
  let mail: Mailbox;
  let version: string;
  let readers = 0;
  beforeAll(async () => {
    mail = await openMailbox();
    const environment = { SMTP_URL: mail.url, SITE_URL: 'https://gazeta.example.org' };
    cms = await startStrapi({ database, environment });
    version = (await currentConsent(cms.strapi))?.version ?? '';
  });
  afterAll(async () => {
    await cms.stop();
    await mail.stop();
  });

  async function ask(path: string, body: unknown) {
    const response = await fetch(`${cms.url}/api/readers/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${testEnvironment.FEED_TOKEN}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...(await response.json()) };
  }

  const application = (more: object = {}) => ({
    name: 'Анна',
    email: 'anna@example.org',
    password,
    consent: { version, address: '203.0.113.7' },
    returnTo: null,
    ...more,
  });

  /** The token in the link of the next letter to an address. */
  async function nextToken(to: string): Promise<string> {
    return /[?&]token=([\w-]+)/.exec((await mail.letterTo(to)).text ?? '')?.[1] ?? '';
  }

  /** A reader who has confirmed her address and is logged in. */
  async function newReader() {
    readers += 1;
    const email = `reader${readers}@example.org`;
    expect(await ask('register', application({ email }))).toMatchObject({ ok: true });
    expect(await ask('confirm', { token: await nextToken(email) })).toMatchObject({ ok: true });
    const { session } = await ask('login', { email, password, returnTo: null });
    return { email, session };
  }

  const account = (email: string) => cms.strapi.db.query(readerUid).findOne({ where: { email } });
  const stands = async (session: object) => (await ask('session', session)).reader !== null;

  test('a reader registers, confirms the address and is let in; nothing secret is kept as it was', async () => {
    expect(
      await ask('register', application({ email: ' Anna@Example.org', returnTo: '/news/most#comments' })),
    ).toEqual({
      status: 200,
      ok: true,
    });
    const letter = await mail.letterTo('anna@example.org');
    expect(letter).toMatchObject({
      subject: 'Подтвердите адрес почты',
      from: { address: 'no-reply@gazeta.example.org' },
    });
    expect(letter.text).toContain('Здравствуйте, Анна!');
    expect(letter.html).toContain('lang="ru"');
    const link = new URL(/https:\S+/.exec(letter.text ?? '')?.[0] ?? '');
    expect([link.origin, link.pathname, link.searchParams.get('return')]).toEqual([
      'https://gazeta.example.org',
      '/register/confirm',
      '/news/most#comments',
    ]);
    const token = link.searchParams.get('token') ?? '';
    const kept = JSON.stringify([
      await cms.strapi.db.query('api::reader-token.reader-token').findMany({}),
      await account('anna@example.org'),
    ]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(password);

    expect(await ask('confirm', { token: `${token}x` })).toMatchObject({ failure: 'link-spent' });
    const both = await Promise.all([ask('confirm', { token }), ask('confirm', { token })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { session } = await ask('login', { email: 'ANNA@example.org', password, returnTo: null });
    expect((await ask('session', session)).reader).toEqual({
      documentId: session.reader,
      name: 'Анна',
      email: 'anna@example.org',
      isTrusted: false,
      wantsReplyLetters: true,
    });
  });

  test('what was agreed to is kept: which text, when, from where', async () => {
    const { session } = await newReader();
    const { record } = await ask('export', { session });
    expect(record.consent).toMatchObject({ version, address: '203.0.113.7' });
    expect(record.consent.text).toContain('персональных данных');
    expect(Date.now() - Date.parse(record.consent.at)).toBeLessThan(60_000);
    expect(
      await ask('register', application({ consent: { version: 'older', address: '::1' } })),
    ).toMatchObject({
      failure: 'consent-outdated',
    });
  });

  test.each([
    [{ name: 'А' }, 'name-unfit'],
    [{ name: 'anna@example.org' }, 'name-unfit'],
    [{ name: '<b>Анна</b>' }, 'name-unfit'],
    [{ name: 'Анна\u202eаннА' }, 'name-unfit'],
    [{ name: 'Анна\u0000' }, 'name-unfit'],
    [{ email: 'anna' }, 'email-unfit'],
    [{ email: 'anna@example.org\r\nBcc: all@example.org' }, 'email-unfit'],
    [{ password: 'короткий' }, 'password-too-short'],
    [{ password: 'x1'.repeat(200) }, 'password-too-long'],
    [{ password: 'qwertyuiop' }, 'password-too-common'],
    [{ password: 'Йцукенгшщз' }, 'password-too-common'],
    [{ password: 'password2026!' }, 'password-too-common'],
    [{ password: 'аааааааааааа' }, 'password-too-common'],
    [{ password: 'New@Example.org' }, 'password-personal'],
  ])('%o is refused: %s', async (typed, failure) => {
    expect(await ask('register', application({ email: 'new@example.org', ...typed }))).toEqual({
      status: 200,
      ok: false,
      failure,
    });
    expect(await account('new@example.org')).toBeNull();
  });

  test('a long password counts to its last letter', async () => {
    const email = 'long@example.org';
    const long = 'Пароль, в котором больше тридцати шести русских букв, — ';
    await ask('register', application({ email, password: `${long}первый` }));
    await ask('confirm', { token: await nextToken(email) });
    expect(await ask('login', { email, password: `${long}второй`, returnTo: null })).toMatchObject({
      ok: false,
    });
    expect(await ask('login', { email, password: `${long}первый`, returnTo: null })).toMatchObject({
      ok: true,
    });
  });

  test('who registers with an address that is known is answered as anybody, and its owner gets a letter', async () => {
    const { email, session } = await newReader();
    const before = await account(email);
    expect(await ask('register', application({ email, name: 'Чужой' }))).toEqual({ status: 200, ok: true });
    expect((await mail.letterTo(email)).subject).toBe('Вы уже зарегистрированы');
    expect(await account(email)).toEqual(before);
    expect(await stands(session)).toBe(true);
  });

  test('an address that nobody confirmed belongs to whoever confirms it', async () => {
    const email = 'contested@example.org';
    await ask('register', application({ email, password: 'пароль захватчика' }));
    const first = await nextToken(email);
    await ask('register', application({ email, password: 'пароль хозяйки' }));
    const second = await nextToken(email);
    expect(await ask('confirm', { token: first })).toMatchObject({ failure: 'link-spent' });
    expect(await ask('confirm', { token: second })).toMatchObject({ ok: true });
    const enter = (typed: string) => ask('login', { email, password: typed, returnTo: null });
    expect(await enter('пароль захватчика')).toMatchObject({ failure: 'credentials-wrong' });
    expect(await enter('пароль хозяйки')).toMatchObject({ ok: true });
  });

  test('registrations at the same time make one account', async () => {
    const email = 'hasty@example.org';
    await Promise.all(Array.from({ length: 5 }, () => ask('register', application({ email }))));
    await mail.letterTo(email);
    await expect.poll(() => cms.strapi.db.query(readerUid).count({ where: { email } })).toBe(1);
    const token = 'api::reader-token.reader-token';
    await expect.poll(() => cms.strapi.db.query(token).count({ where: { reader: { email } } })).toBe(1);
  });

  test('whoever knows the password, and nobody else, hears why she is not let in', async () => {
    const email = 'waiting@example.org';
    await ask('register', application({ email }));
    await nextToken(email);
    const enter = (typed: string) => ask('login', { email, password: typed, returnTo: null });
    expect(await enter('not the password')).toMatchObject({ failure: 'credentials-wrong' });
    expect(await enter(password)).toMatchObject({ failure: 'not-confirmed' });
    expect(await ask('confirm', { token: await nextToken(email) })).toMatchObject({ ok: true });
    await cms.strapi.db.query(readerUid).update({ where: { email }, data: { blocked: true } });
    expect(await enter('not the password')).toMatchObject({ failure: 'credentials-wrong' });
    expect(await enter(password)).toMatchObject({ failure: 'blocked' });
  });

  test('an unknown address takes as long to refuse as a wrong password', async () => {
    const { email } = await newReader();
    const took = async (typed: string) => {
      const began = performance.now();
      const answer = await ask('login', { email: typed, password: 'not the password', returnTo: null });
      expect(answer).toEqual({ status: 200, ok: false, failure: 'credentials-wrong' });
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) {
      known.push(await took(email));
      unknown.push(await took(`nobody${turn}@example.org`));
    }
    const middle = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0;
    expect(middle(unknown) / middle(known)).toBeGreaterThan(0.6);
    expect(middle(unknown) / middle(known)).toBeLessThan(1.6);
  });

  test('a forgotten password is replaced by a link that is good once, and all sessions end', async () => {
    const { email, session } = await newReader();
    expect(await ask('recover', { email: 'nobody@example.org' })).toEqual({ status: 200, ok: true });
    expect(await ask('recover', { email })).toEqual({ status: 200, ok: true });
    const token = await nextToken(email);
    const next = 'совсем другой пароль';
    expect(await ask('reset', { token, password: '1234567890' })).toMatchObject({
      failure: 'password-too-common',
    });
    expect(await ask('reset', { token, password: next })).toMatchObject({ ok: true });
    expect((await mail.letterTo(email)).subject).toBe('Пароль изменён');
    expect(await ask('reset', { token, password: 'и ещё один пароль' })).toMatchObject({
      failure: 'link-spent',
    });
    expect(await stands(session)).toBe(false);
    expect(await ask('login', { email, password, returnTo: null })).toMatchObject({ ok: false });
    expect(await ask('login', { email, password: next, returnTo: null })).toMatchObject({ ok: true });
  });

  test('a link is good for its purpose and its time alone', async () => {
    const { email } = await newReader();
    await ask('recover', { email });
    const old = await nextToken(email);
    await ask('recover', { email });
    const token = await nextToken(email);
    expect(await ask('confirm', { token })).toMatchObject({ failure: 'link-spent' });
    expect(await ask('reset', { token: old, password: 'совсем другой пароль' })).toMatchObject({
      failure: 'link-spent',
    });
    const rows = cms.strapi.db.query('api::reader-token.reader-token');
    await rows.updateMany({ where: { purpose: 'reset' }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await ask('reset', { token, password: 'совсем другой пароль' })).toMatchObject({
      failure: 'link-spent',
    });
  });

  test('name, address and password change, each with what proves the reader', async () => {
    const { email, session } = await newReader();
    expect(await ask('rename', { session, name: ' Анна   Петровна ' })).toMatchObject({ ok: true });
    expect((await ask('session', session)).reader.name).toBe('Анна Петровна');
    expect(await ask('rename', { session, name: 'a@b' })).toMatchObject({ failure: 'name-unfit' });

    expect(await ask('reply-letters', { session, wanted: false })).toMatchObject({ ok: true });
    expect((await ask('session', session)).reader.wantsReplyLetters).toBe(false);

    const moved = `moved-${email}`;
    expect(await ask('request-email', { session, email: moved, password: 'wrong password' })).toMatchObject({
      failure: 'password-wrong',
    });
    expect(await ask('request-email', { session, email: moved, password })).toMatchObject({ ok: true });
    const token = await nextToken(moved);
    expect((await ask('session', session)).reader.email).toBe(email);
    expect(await ask('confirm-email', { token })).toMatchObject({ ok: true });
    expect((await ask('session', session)).reader.email).toBe(moved);
    expect((await mail.letterTo(email)).subject).toBe('Адрес почты изменён');

    const next = 'совсем другой пароль';
    const changed = await ask('change-password', { session, password, next });
    expect(changed.ok).toBe(true);
    expect((await mail.letterTo(moved)).subject).toBe('Пароль изменён');
    expect([await stands(session), await stands(changed.session)]).toEqual([false, true]);
    expect(await ask('log-out-everywhere', { session: changed.session })).toMatchObject({ ok: true });
    expect(await stands(changed.session)).toBe(false);
  });

  test('an address that another reader has cannot be taken, nor found out', async () => {
    const [one, other] = [await newReader(), await newReader()];
    const request = { session: one.session, email: other.email, password };
    expect(await ask('request-email', request)).toEqual({ status: 200, ok: true });
    const letter = await mail.letterTo(other.email);
    expect(letter.subject).toBe('Вы уже зарегистрированы');
    expect(letter.text).not.toContain('token=');
  });

  test('a reader who is blocked at the desk is out, and stays out when she is let in again', async () => {
    const { email, session } = await newReader();
    const desk = await openDesk(cms);
    const path = `/content-manager/collection-types/${readerUid}/${session.reader}`;
    await desk.send('PUT', path, { name: 'Анна', blocked: false });
    expect(await stands(session)).toBe(true);
    await desk.send('PUT', path, { blocked: true });
    expect(await stands(session)).toBe(false);
    expect(await ask('rename', { session, name: 'Кто-то' })).toMatchObject({ failure: 'session-over' });
    expect(await ask('recover', { email })).toMatchObject({ ok: true });
    await desk.send('PUT', path, { blocked: false });
    expect(await stands(session)).toBe(false);
    expect(await ask('login', { email, password, returnTo: null })).toMatchObject({ ok: true });
  });

  test('the desk makes no reader: nobody can consent for her or choose her password', async () => {
    const desk = await openDesk(cms);
    const path = `/content-manager/collection-types/${readerUid}`;
    const typed = { name: 'Зоя', email: 'zoya@example.org', password: 'Gazeta2026', confirmed: true };
    await expect(desk.send('POST', path, typed)).rejects.toThrow(/400.*регистрируется на сайте сам/);
    const { session } = await newReader();
    await expect(desk.send('POST', `${path}/clone/${session.reader}`, typed)).rejects.toThrow(/400/);
    expect(await account('zoya@example.org')).toBeNull();
  });

  test('a reader takes her data along and leaves; her comments stay, without her', async () => {
    const { email, session } = await newReader();
    const rubric = await cms.strapi
      .documents('api::rubric.rubric')
      .create({ data: { name: `Город ${email}`, position: 1 } });
    const article = await cms.strapi
      .documents('api::article.article')
      .create({ data: { title: `Мост ${email}`, rubric: rubric.documentId }, status: 'published' });
    const comment = await cms.strapi.documents('api::comment.comment').create({
      data: { text: 'Ура!', state: 'approved', article: article.documentId, reader: session.reader },
    });
    const { record } = await ask('export', { session });
    expect(record).toMatchObject({
      email,
      comments: [
        {
          text: 'Ура!',
          state: 'approved',
          article: { title: `Мост ${email}`, path: expect.stringMatching(/^\/news\//) },
        },
      ],
    });
    expect(JSON.stringify(record)).not.toMatch(/password|epoch|\$2/i);
    expect(await ask('remove', { session, password: 'wrong password' })).toMatchObject({
      failure: 'password-wrong',
    });
    expect(await ask('remove', { session, password })).toMatchObject({ ok: true });
    expect(await account(email)).toBeNull();
    expect(await stands(session)).toBe(false);
    const left = await cms.strapi
      .documents('api::comment.comment')
      .findOne({ documentId: comment.documentId, populate: ['reader'] });
    expect(left).toMatchObject({ text: 'Ура!', reader: null });
  });

  test('accounts that nobody confirmed are not kept', async () => {
    const email = 'late@example.org';
    await ask('register', application({ email }));
    const token = await nextToken(email);
    await tidyReaders(cms.strapi, new Date(Date.now() + 6 * 24 * 3_600_000));
    expect(await account(email)).not.toBeNull();
    expect(await ask('confirm', { token })).toMatchObject({ failure: 'link-spent' });
    await tidyReaders(cms.strapi, new Date(Date.now() + 8 * 24 * 3_600_000));
    expect(await account(email)).toBeNull();
    expect(await account('anna@example.org')).not.toBeNull();
  });

  test('without the text of a consent nobody can agree to it', async () => {
    const pages = cms.strapi.documents('api::page.page');
    const page = await pages.findFirst({ filters: { slug: consentSlug } });
    await pages.unpublish({ documentId: page?.documentId ?? '' });
    expect(await ask('register', application())).toMatchObject({ failure: 'consent-outdated' });
    await pages.publish({ documentId: page?.documentId ?? '' });
  });

  test('only the site may ask, and only in the right shape', async () => {
    const response = await fetch(`${cms.url}/api/readers/session`, {
      method: 'POST',
      body: JSON.stringify(nobody),
    });
    expect(response.status).toBe(401);
    for (const body of [{}, [], { email: 1 }, { ...nobody, isAdmin: true }])
      expect((await ask('session', body)).status).toBe(400);
    expect(await stands(nobody)).toBe(false);
  });
});
