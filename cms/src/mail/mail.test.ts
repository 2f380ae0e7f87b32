import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmationLetter } from '../readers/letters';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { startStrapi, type RunningCms } from '../testing/strapi';
import { post } from '.';
import { composed, type Letter } from './letter';
import { bySmtp, intoFolder } from './transport';

const letter: Letter = {
  to: 'anna@example.org',
  subject: 'Подтвердите адрес',
  paragraphs: ['Здравствуйте, <b>Анна</b> & компания!'],
  link: { label: 'Подтвердить', url: 'https://gazeta.example.org/register/confirm?token=abc&return=%2F' },
  note: 'Если это были не вы, удалите письмо.',
};

test('a letter says the same as text and as HTML, and what people wrote is no markup', () => {
  const { text, html } = composed(letter, { paper: 'Газета «Проба»', language: 'ru' });
  for (const words of ['Здравствуйте', 'Газета «Проба»', 'Если это были не вы'])
    expect([text, html]).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
  expect(text).toContain('\nhttps://gazeta.example.org/register/confirm?token=abc&return=%2F\n');
  expect(html).toContain('&lt;b&gt;Анна&lt;/b&gt; &amp; компания');
  expect(html).toContain('href="https://gazeta.example.org/register/confirm?token=abc&amp;return=%2F"');
});

test('without a mail server a letter is a file for its owner’s eyes, and the log names it and its link', async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gazeta-mail-')), 'mail');
  const said: string[] = [];
  const send = intoFolder(folder, (line) => said.push(line));
  await send({
    from: 'no-reply@example.org',
    to: letter.to,
    subject: letter.subject,
    ...composed(letter, { paper: 'Газета', language: 'ru' }),
  });
  const [name = ''] = readdirSync(folder);
  const file = path.join(folder, name);
  expect(name).toMatch(/\.eml$/);
  expect(statSync(file).mode & 0o077).toBe(0);
  const read = await PostalMime.parse(readFileSync(file));
  expect(read).toMatchObject({ subject: letter.subject, to: [{ address: letter.to }] });
  expect(said).toEqual([expect.stringContaining(`${file} ${letter.link?.url}`)]);
  expect(said.join()).not.toContain('anna');
  rmSync(path.dirname(folder), { recursive: true });
});

let cms: RunningCms;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await openMailbox();
  cms = await startStrapi({
    environment: { SMTP_URL: mailbox.url, MAIL_FROM: 'Редакция <paper@example.org>' },
  });
});
afterAll(async () => {
  await cms.stop();
  await mailbox.stop();
});

test('letters go out in the newsroom’s name', async () => {
  post(cms.strapi, () => ({
    ...letter,
    headers: { 'List-Unsubscribe': '<https://gazeta.example.org/u>' },
  }));
  const got = await mailbox.letterTo(letter.to);
  expect(got).toMatchObject({
    from: { name: 'Редакция', address: 'paper@example.org' },
    subject: letter.subject,
  });
  expect(got.headers).toContainEqual(
    expect.objectContaining({ key: 'list-unsubscribe', value: '<https://gazeta.example.org/u>' }),
  );
});

test('letters are written in the language that the settings say', async () => {
  const settings = cms.strapi.documents('api::settings.settings');
  const { documentId = '' } = (await settings.findFirst()) ?? {};
  const letterIn = async (language: 'ru' | 'en') => {
    await settings.update({ documentId, data: { language } });
    post(cms.strapi, confirmationLetter({ name: 'Ann', email: 'ann@example.org' }, 'token', undefined));
    return mailbox.letterTo('ann@example.org');
  };
  const english = await letterIn('en');
  expect(english.subject).toBe('Confirm your address');
  expect(english.html).toContain('<html lang="en">');
  expect(english.text?.replace('Газета', 'Gazette')).not.toMatch(/\p{Script=Cyrillic}/u);
  const russian = await letterIn('ru');
  expect(russian.subject).toBe('Подтвердите адрес почты');
  expect(russian.html).toContain('<html lang="ru">');
});

test('Strapi’s own letters take the same way', async () => {
  await cms.strapi
    .plugin('email')
    .service('email')
    .send({ to: 'chief@example.org', subject: 'Проверка', text: 'Есть.' });
  expect((await mailbox.letterTo('chief@example.org')).from?.address).toBe('paper@example.org');
});

test('nobody adds a recipient by the way', async () => {
  const send = bySmtp(mailbox.url);
  const to = 'reader@example.org\r\nBcc: all@example.org';
  await send({ from: 'a@example.org', to, subject: 'x\r\nBcc: all@example.org', text: 'x' }).catch(
    () => undefined,
  );
  expect(mailbox.count('all@example.org')).toBe(0);
});
